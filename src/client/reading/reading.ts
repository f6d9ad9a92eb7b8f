// The reading page at work: follows the scroll with address, contents, lit figures and progress. Nothing of it is made
// before somebody reads.
import type { Briefing } from "../briefing.ts";
import { element } from "../element.ts";
import type { Key } from "../keys.ts";
import type { Slide } from "../slides.ts";
import type { Say } from "../strings.ts";
import { WayBack } from "./back.ts";
import { Bars } from "./bars.ts";
import { Contents } from "./contents.ts";
import { foldMargins } from "./fold-margins.ts";
import { hasLitFigure, lightReading, stepAtLine } from "./lit.ts";
import { watchMarks } from "./margin.ts";
import { countWords, measureLeft, shareRead } from "./measure.ts";
import { isAtEnd, readingLine, slideInView } from "./spot.ts";

interface Surroundings {
  ui: HTMLElement;
  deck: HTMLElement;
  briefing: Briefing;
  keys: readonly Key[];
  say: Say;
}

interface Parts {
  bars: Bars;
  contents: Contents;
  back: WayBack;
  counts: number[]; // words by slide
}

export class Reading {
  private readonly around: Surroundings;
  private parts: Parts | null = null;
  private asked = false; // a frame
  private slide: Slide | null = null;
  private step = 0;

  constructor(around: Surroundings) {
    this.around = around;
    around.briefing.onMode((mode) => (mode === "read" ? this.begin() : this.end()));
  }

  /** The topmost of what is open here; false if nothing was. */
  closeSheet(): boolean {
    return this.parts?.contents.close() ?? false;
  }

  private begin(): void {
    this.parts ??= this.make();
    this.slide = null;
    this.update(true);
  }

  private end(): void {
    if (this.slide) lightReading(this.slide, 0);
    this.slide = null;
    this.step = 0;
    this.parts?.back.hide();
    this.parts?.contents.close();
  }

  private make(): Parts {
    const { ui, deck, briefing, say } = this.around;
    const { slides } = briefing;
    const goBy = (by: number) => {
      const slide = slides[slideInView(slides).index + by];
      if (slide) briefing.go({ slide, step: 0 }, "replace");
    };
    const moves = { previous: () => goBy(-1), next: () => goBy(1), present: () => briefing.toggle() };
    const bars = new Bars(ui, slides, moves, say);
    const nav = document.querySelector<HTMLElement>(".contents");
    const contents = new Contents(nav, bars.opener, this.makeTools(), say("reading.tools"));
    const back = new WayBack(ui, say);
    briefing.onJump(() => back.leave(contents.nameOf(slideInView(slides))));
    document.addEventListener("click", (event) => this.noteJump(event));
    watchMarks(deck, () => briefing.mode === "read");
    foldMargins(deck);
    for (const type of ["scroll", "resize"]) addEventListener(type, () => this.ask(), { passive: true });
    return { bars, contents, back, counts: slides.map((slide) => countWords(slide.element)) };
  }

  /** What keys do while reading, for those who have none. */
  private makeTools(): HTMLElement[] {
    const { keys, say } = this.around;
    return keys
      .filter((key) => key.menu && key.where === "both" && !["key.inspect", "key.full"].includes(key.label))
      .map((key) => {
        const tool = element("button", { type: "button" }, [
          say(key.label === "key.mode" ? "mode.present" : key.label),
        ]);
        tool.addEventListener("click", () => {
          this.closeSheet();
          key.run();
        });
        return tool;
      });
  }

  /** A link to elsewhere on the page. */
  private noteJump(event: MouseEvent): void {
    const { briefing } = this.around;
    if (
      event.defaultPrevented ||
      briefing.mode !== "read" ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && link.hash !== location.hash) briefing.jumping();
  }

  private ask(): void {
    if (this.asked || this.around.briefing.mode !== "read") return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      if (this.around.briefing.mode === "read") this.update(false);
    });
  }

  private update(first: boolean): void {
    const { briefing, deck } = this.around;
    const { parts } = this;
    if (!parts) return;
    const slide = slideInView(briefing.slides);
    const line = readingLine();
    this.follow(slide, line, first);
    const box = slide.element.getBoundingClientRect();
    const done = isAtEnd() ? 1 : (line - box.top) / box.height;
    const left = measureLeft(parts.counts, slide.index, done);
    const sources = deck.querySelector("#all_sources");
    const atSources = sources !== null && sources.getBoundingClientRect().top < line;
    parts.contents.show(atSources ? sources.id : slide.id);
    const name = parts.contents.nameOf(slide);
    parts.bars.show({ slide, step: this.step, name, left, read: shareRead(parts.counts, left) });
  }

  /** Address and light. The first look writes no address: nobody has moved. */
  private follow(slide: Slide, line: number, first: boolean): void {
    const before = this.slide;
    this.slide = slide;
    if (before !== slide) {
      if (before) lightReading(before, 0);
      this.step = 0;
      if (!first) this.around.briefing.scrolled();
    }
    const step = hasLitFigure(slide) ? stepAtLine(slide, line) : 0;
    if (step !== this.step) lightReading(slide, step);
    this.step = step;
  }
}
