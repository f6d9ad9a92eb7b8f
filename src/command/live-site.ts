// The site that serve shows: built again after every save, and with the problems that only a browser sees.

import { parseShownSlide, type ShownSlide, ShownSlides } from "../browser/look/shown-slides.ts";
import { type BuildResult, build, keepThreads } from "../build.ts";
import { explainMachineError } from "../disk/machine-error.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { Memory } from "../model/memory.ts";
import type { PageAssets } from "../outputs/html/page-assets.ts";
import { count } from "../report/counts.ts";
import { addProblems, makeEmptySite, makeSite, type Rebuilt, type Served } from "../serve/make-site.ts";
import { makeProblemPage } from "../serve/problem-page.ts";
import type { Call } from "./arguments.ts";
import { printProblems } from "./print-problems.ts";
import type { Program } from "./program.ts";

/** The program, where the cache may be turned off. */
export type Tools = Omit<Program, "cache"> & { cache: string | null };

export class LiveSite {
  private readonly call: Call;
  private readonly tools: Tools;
  private readonly assets: PageAssets;
  private readonly memory = new Memory({ again: true });
  private readonly threads: ReturnType<typeof keepThreads>;
  private readonly listeners: ((site: Served) => void)[] = [];
  private site: Served | null = null;
  private shown: ShownSlides | null = null;

  constructor(call: Call, tools: Tools, assets: PageAssets) {
    this.call = call;
    this.tools = tools;
    this.assets = assets;
    this.threads = keepThreads(tools);
  }

  /** The site as it is now. Throws before the first build. */
  get current(): Served {
    if (!this.site) throw new Error("The first build gave nothing to show.");
    return this.site;
  }

  /** Called with every new version of the site, from now on. */
  onUpdate(listener: (site: Served) => void): void {
    this.listeners.push(listener);
  }

  /** Never rejects. Where there are errors the last good page stays. */
  async build(): Promise<void> {
    const start = performance.now();
    const { site, result } = await this.rebuild();
    this.shown = openShown(site);
    this.update(site);
    this.sayResult(result, performance.now() - start); // after it is on its way to the pages
  }

  /** Takes what a page measured of a slide, and prints what is new. False if it is no such measure. */
  takeShown(measured: unknown): boolean {
    const slide = parseShownSlide(measured);
    if (slide) this.addShown(slide);
    return slide !== null;
  }

  private addShown(measured: ShownSlide): void {
    if (!this.site?.result || !this.shown) return;
    const fresh = this.shown.take(measured);
    if (fresh.length > 0) this.printShown(fresh, this.site.result);
    const next = addProblems(this.site, this.shown.diagnose());
    if (JSON.stringify(next.report) !== JSON.stringify(this.site.report)) this.update(next);
  }

  private update(site: Served): void {
    this.site = site;
    for (const listener of this.listeners) listener(site);
  }

  private async rebuild(): Promise<{ site: Served; result: BuildResult | string }> {
    const { root, cache, worker } = this.tools;
    const { folder, sources, strict, share } = this.call;
    const { assets, memory, threads } = this;
    try {
      const result = await build(folder, { root, cache, worker, sources, strict, assets, memory, threads });
      return { site: makeSite(result, assets, this.site, share), result };
    } catch (error) {
      const text =
        explainMachineError(error) ?? (error instanceof Error ? error.stack : undefined) ?? String(error);
      return { site: this.site ?? makeEmptySite(makeProblemPage(text)), result: text };
    }
  }

  /**
   * Prints the result of a build in the terminal, and how many ms it took. A text says what broke a build that did not
   * come to an end.
   */
  private sayResult(result: BuildResult | string, ms: number): void {
    if (typeof result === "string") {
      process.stderr.write(`${result}\n`);
      return;
    }
    printProblems(result, this.call, this.tools, { problems: process.stderr, last: process.stderr });
    if (hasErrors(result.diagnostics)) return;
    process.stdout.write(`${count(result.slideCount, "slide")}, ${(ms / 1000).toFixed(2)} s\n`);
  }

  /** Prints problems that only a browser can see, once a browser has shown the slide. */
  private printShown(diagnostics: Diagnostic[], { files }: Rebuilt): void {
    const streams = { problems: process.stderr, last: process.stderr };
    printProblems({ diagnostics, files, slideCount: 0 }, this.call, this.tools, streams);
  }
}

/** Null if nothing was built last, because of an error. */
function openShown({ result, patchable }: Served): ShownSlides | null {
  const deck = result?.built?.deck;
  return deck && patchable ? new ShownSlides(deck, patchable.head.contentHash) : null;
}
