// What is saved is shown at once: the page that was patched is the page that a fresh build gives, node by node, and
// whoever looks at it keeps slide, step, inspector, speaker view and clock.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuildResult, build, keepThreads } from "../../../src/build.ts";
import { openJsonCache } from "../../../src/disk/json-cache.ts";
import { hasErrors } from "../../../src/model/diagnostic.ts";
import { Memory } from "../../../src/model/memory.ts";
import { formatPage } from "../../../src/outputs/html/document.ts";
import { loadPageAssets, type PageAssets } from "../../../src/outputs/html/page-assets.ts";
import { listenOn } from "../../../src/serve/listen.ts";
import { makeSite, type Served } from "../../../src/serve/make-site.ts";
import { makeSiteServer, type SiteServer } from "../../../src/serve/server.ts";
import { makeRandom } from "../../fuzz/random.ts";
import { openBrowser } from "../../support/browser.ts";
import { getProgram } from "../../support/program.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";
import { kindsOfEdits, makeEditor } from "./edits.ts";

/** One of each kind; more with PATCH_EDITS=200; how they fall with PATCH_SEED. */
const count = Number(process.env.PATCH_EDITS ?? kindsOfEdits);
const seed = Number(process.env.PATCH_SEED ?? 7);

let browser: Browser;
let assets: PageAssets;

beforeAll(async () => {
  browser = await openBrowser();
  const { root, programs } = getProgram() as unknown as { root: string; programs: string };
  assets = await loadPageAssets(root, openJsonCache(programs));
});
afterAll(() => browser.close());

/** A server of a copy of a fixture that is built when the test says so. */
async function serveCopy(fixture: string) {
  const { root, cache, worker } = getProgram();
  const folder = join(makeTempFolder(), "slides");
  cpSync(join(root, "tests/fixtures", fixture), folder, { recursive: true });
  let site: Served | null = null;
  let server: SiteServer | null = null;
  const memory = new Memory({ again: true });
  const threads = keepThreads({ worker, root });
  const rebuild = async (): Promise<BuildResult> => {
    const result = await build(folder, { root, cache, worker, assets, threads, memory });
    // Nothing remembered makes a difference.
    const anew = await build(folder, { root, cache, worker, assets, threads });
    expect(result.diagnostics).toEqual(anew.diagnostics);
    expect(result.built && formatPage(result.built.page)).toEqual(anew.built && formatPage(anew.built.page));
    expect(result.privateNotes()).toEqual(anew.privateNotes());
    site = makeSite(result, assets, site, false);
    server?.update(site);
    return result;
  };
  await rebuild();
  server = makeSiteServer(site!);
  const port = await listenOn(server.server, 0);
  return {
    folder,
    rebuild,
    close: async () => {
      server?.close();
      await threads.close();
    },
    address: `http://127.0.0.1:${port}/`,
    version: () => site!.page.version,
  };
}

type Copy = Awaited<ReturnType<typeof serveCopy>>;

async function openPage(address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  await page.addInitScript(() => {
    const told = window as unknown as { versions: string[] };
    told.versions = [];
    const Stream = EventSource;
    window.EventSource = class extends Stream {
      constructor(url: string) {
        super(url);
        this.addEventListener("message", ({ lastEventId }) =>
          setTimeout(() => told.versions.push(lastEventId)),
        );
      }
    } as typeof EventSource;
  });
  await page.goto(address);
  await page.waitForSelector(".reveal.ready");
  await page.waitForFunction(() => (window as unknown as { versions: string[] }).versions.length > 0);
  return page;
}

/** Builds, and waits until the page has heard of it. */
async function show(copy: Copy, page: Page): Promise<BuildResult> {
  const heard = await page.evaluate(() => (window as unknown as { versions: string[] }).versions.length);
  const result = await copy.rebuild();
  await page.waitForFunction(
    (heard) => (window as unknown as { versions: string[] }).versions.length > heard,
    heard,
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve))); // what it does with it is done
  return result;
}

/** The document as it is: its head's words, slides, contents and entities, each node in a line. A class is a set. */
async function readDocument(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const write = (node: Node, depth: string): string[] => {
      if (!(node instanceof Element)) return [`${depth}${node.nodeName} ${node.textContent}`];
      const attributes = [...node.attributes].map(({ name, value }) =>
        name === "class" ? `class=${value.split(" ").sort().join(" ")}` : `${name}=${value}`,
      );
      const content = node instanceof HTMLTemplateElement ? node.content : node;
      const below = [...content.childNodes].flatMap((child) => write(child, `${depth} `));
      return [`${depth}${node.localName} ${attributes.sort().join(" ")}`, ...below];
    };
    const copy = document.cloneNode(true) as Document; // the page itself stays as it is
    // Where one has been is no matter of the build: a slide that was left keeps its focus and its steps.
    for (const stage of copy.querySelectorAll(".stage[tabindex]")) stage.removeAttribute("tabindex");
    for (const left of copy.querySelectorAll("section:is(.past, .future), .stack:not(.present) > section"))
      left.removeAttribute("data-fragment");
    for (const left of copy.querySelectorAll(
      ":is(.past, .future, .stack:not(.present) > section) > .stage [class]",
    )) {
      left.classList.remove("visible", "current-fragment", "is-now", "is-past", "is-dim");
      left.removeAttribute("aria-current");
      if (left.classList.length === 0) left.removeAttribute("class");
    }
    for (const stack of copy.querySelectorAll(".stack")) stack.removeAttribute("data-previous-indexv");
    for (const left of copy.querySelectorAll(".stack:not(.present) > section")) {
      left.classList.remove("past", "present", "future");
      for (const name of ["hidden", "aria-hidden"]) left.removeAttribute(name);
    }
    const furniture = ".backgrounds, .slide-number, .controls, .progress, .pause-overlay, .pointing";
    for (const each of copy.querySelectorAll(`.wrap > :is(${furniture})`)) each.remove(); // of reveal.js, unseen
    const parts = [
      ...copy.head.querySelectorAll("title, meta, script[type='application/ld+json']"),
      ...[...copy.body.children].filter((each) => !each.matches("script, style, .ui, dialog")),
    ];
    return JSON.stringify(parts.flatMap((part) => write(part, ""))); // goes faster as one text
  });
  return JSON.parse(found) as string[];
}

/** The first nodes that differ, as they are and as they should be. */
function differ(now: readonly string[], wanted: readonly string[]): string[] {
  const at = wanted.findIndex((line, i) => line !== now[i]);
  if (at < 0 && now.length === wanted.length) return [];
  const from = at < 0 ? wanted.length : at;
  return [...now.slice(from, from + 2).map((line) => `- ${line}`), ...wanted.slice(from, from + 2)];
}

describe("the page after an edit", () => {
  it(`is node by node that of a fresh build, after each of ${count} edits`, {
    timeout: 30_000 + count * 15_000,
  }, async () => {
    const copy = await serveCopy("tonkin");
    const random = makeRandom(seed);
    const edit = makeEditor(copy.folder, random);
    const first = new Map(
      readdirSync(copy.folder).map((name) => [name, readFileSync(join(copy.folder, name), "utf8")]),
    );
    const page = await openPage(copy.address);
    const fresh = await openPage(copy.address);
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
    const seen = { patched: 0, wrong: 0 };
    for (let i = 0; i < count; i++) {
      const before = copy.version();
      let name = edit();
      let result = await show(copy, page);
      if (hasErrors(result.diagnostics)) {
        seen.wrong++;
        expect(copy.version()).toBe(before);
        await page.locator(".problems.has-errors").waitFor();
        name += ", repaired";
        for (const file of readdirSync(copy.folder)) rmSync(join(copy.folder, file), { recursive: true });
        for (const [file, text] of first) writeFileSync(join(copy.folder, file), text);
        result = await show(copy, page);
        await page.locator(".problems.has-errors").waitFor({ state: "detached" });
      }
      if (copy.version() !== before) seen.patched++;
      await fresh.goto("about:blank");
      await fresh.goto(copy.address + (await page.evaluate(() => location.hash)));
      await fresh.waitForSelector(".reveal.ready");
      expect(differ(await readDocument(page), await readDocument(fresh)), `edit ${i}, ${name}`).toEqual([]);
      if (random.below(3) === 0)
        await page.keyboard.press(random.pick(["ArrowRight", "PageDown", "ArrowLeft"]));
    }
    expect(await page.evaluate(() => "neverReloaded" in window)).toBe(true);
    expect(seen.patched).toBeGreaterThan(count / 3);
    expect(seen.wrong).toBeGreaterThan(0);
    await copy.close();
    await Promise.all([page.context().close(), fresh.context().close()]);
  });
});
