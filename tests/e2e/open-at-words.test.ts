// Every link that opens a source at its words, read in Chromium over the source's text as a page: by the polyfill of
// text fragments it finds its words and nothing else, and the browser itself highlights them.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../src/browser/launch-browser.ts";
import { findLivePage } from "../../src/markup/open-words.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { splitParagraphs } from "../../src/sources/split-paragraphs.ts";
import { openBrowser } from "../support/browser.ts";
import { openPage } from "../support/open-page.ts";
import { addressOf } from "./deck.ts";
import { readScenario } from "./expected-words.ts";

const root = join(import.meta.dirname, "../..");
const examples = ["hawaii-alert", "october-1962", "three-mile-island"].map((name) => `examples/${name}`);
const decks: [string, string][] = [
  ["slides", "../shared/sources"],
  ["tests/fixtures/tonkin", "tests/fixtures/tonkin-texts"],
  ...examples.map((path): [string, string] => [path, `${path}/texts`]),
];

interface Cited {
  key: string; // of the ledger entry
  paragraph: number;
  from: number;
  to: number;
  fragment: string;
  words: string; // as the source has them, from the first to the last, with what a cut leaves out
}

interface Text {
  source: string;
  paragraphs: string[];
  cited: Cited[];
}

function readTexts(deck: string, folder: string): Text[] {
  const path = join(root, deck, "quotations.lock");
  const { lock } = parseLock({ path, text: readFileSync(path, "utf8") });
  if (!lock) throw new Error(`${path} cannot be read.`);
  return Object.entries(lock.texts).map(([source, { file }]) => {
    const paragraphs = splitParagraphs(readFileSync(join(root, folder, file), "utf8"));
    const cited = Object.entries(lock.words).flatMap(([key, one]) => {
      if (one.source !== source) return [];
      const offsets = one.at.split(/[,-]/).map(Number);
      const [from = 0, to = 0] = [offsets[0], offsets.at(-1)];
      const words = (paragraphs[one.paragraph] ?? "").slice(from, to);
      return [{ key, paragraph: one.paragraph, from, to, fragment: one.fragment, words }];
    });
    return { source, paragraphs, cited };
  });
}

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A page of the text, long enough that the words are out of sight before the browser goes to them. */
function makePage(paragraphs: readonly string[]): string {
  const gap = "<style>p{margin:1500px 0;font:20px serif}::target-text{background:rgb(255,0,255)}</style>";
  return `<!doctype html><html lang=en><meta charset=utf-8><title>Text</title>${gap}${paragraphs
    .map((one) => `<p>${escapeText(one)}</p>`)
    .join("\n")}`;
}

/** The polyfill's own reading of a fragment, left on the window. */
const polyfill = buildSync({
  stdin: { contents: 'export * from "text-fragments-polyfill/text-fragment-utils";', resolveDir: root },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "polyfill",
}).outputFiles[0]?.text;

interface Polyfill {
  getFragmentDirectives(hash: string): { text: string[] };
  parseFragmentDirectives(given: { text: string[] }): { text: object[] };
  processTextFragmentDirective(directive: object): Range[];
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ locale: "en-US" });
});
afterAll(() => browser?.close());

/** The words that each fragment finds in the page, by the polyfill. */
const findAll = (fragments: readonly string[]): Promise<string[][]> =>
  page.evaluate((all) => {
    const { polyfill } = window as unknown as { polyfill: Polyfill };
    return all.map((fragment) => {
      const given = polyfill.getFragmentDirectives(`#:~:text=${fragment}`);
      const [directive] = polyfill.parseFragmentDirectives(given).text;
      return directive ? polyfill.processTextFragmentDirective(directive).map(String) : [];
    });
  }, fragments);

async function findWrong({ paragraphs, cited }: Text): Promise<string[]> {
  await page.setContent(makePage(paragraphs));
  await page.addScriptTag({ content: polyfill ?? "" });
  const found = await findAll(cited.map(({ fragment }) => fragment));
  return cited.flatMap(({ key, words }, i) => {
    const [one, ...others] = found[i] ?? [];
    if (one?.trim() === words.trim() && others.length === 0) return [];
    return [`${key}: “${(found[i] ?? []).join("” and “")}”, not “${words}”`];
  });
}

for (const [deck, folder] of decks) {
  const there = existsSync(join(root, folder));
  const not = there ? "" : " (not run: the texts are not at hand)";
  describe.skipIf(!there)(`every link of ${deck}${not}`, () => {
    const texts = there ? readTexts(deck, folder) : [];

    it("finds its words, and only them", async () => {
      const wrong: string[] = [];
      for (const text of texts) wrong.push(...(await findWrong(text)));
      expect(wrong).toEqual([]);
      expect(texts.flatMap(({ cited }) => cited).length).toBeGreaterThan(10);
    });
  });
}

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a page's picture has the colour of highlighted words; null if nowhere. */
async function findHighlight(page: Page, eyes: Page): Promise<Area | null> {
  const picture = (await page.screenshot()).toString("base64");
  return eyes.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const area = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] !== 255 || data[i + 1] !== 0 || data[i + 2] !== 255) continue;
      const [x, y] = [(i / 4) % image.width, Math.floor(i / 4 / image.width)];
      area.left = Math.min(area.left, x);
      area.top = Math.min(area.top, y);
      area.right = Math.max(area.right, x + 1);
      area.bottom = Math.max(area.bottom, y + 1);
    }
    return area.right > 0 ? area : null;
  }, picture);
}

/** Where words stand in the window, from the offset of their first to that of their last character. */
const findPlace = (page: Page, { paragraph, from, to }: Cited): Promise<Area> =>
  page.evaluate(
    ([paragraph, from, to]) => {
      const text = document.querySelectorAll("p")[paragraph]?.firstChild as globalThis.Text;
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    [paragraph, from, to] as const,
  );

const isSame = (one: Area | null, other: Area): boolean =>
  one !== null &&
  (["left", "top", "right", "bottom"] as const).every((side) => Math.abs(one[side] - other[side]) <= 3);

describe("a browser that is led to words", () => {
  let installed: Browser; // the one from npm is built without the search for text that links need
  let page: Page;
  let eyes: Page; // reads the pictures of the other
  let server: Server;
  let served = ""; // the page at every address of the server

  beforeAll(async () => {
    installed = await launchBrowser();
    page = await installed.newPage({ locale: "en-US", viewport: { width: 800, height: 400 } });
    eyes = await installed.newPage();
    server = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8").end(served);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  });
  afterAll(async () => {
    await installed?.close();
    server?.close();
  });

  const canSearch = async (): Promise<boolean> => {
    await page.setContent("<p>words that stand here");
    return page.evaluate(() => (window as unknown as { find(text: string): boolean }).find("that stand"));
  };

  /** Opens every fourth link; the keys of those whose words alone are not highlighted. */
  async function findDark({ source, paragraphs, cited }: Text): Promise<string[]> {
    served = makePage(paragraphs);
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${source}`;
    const dark: string[] = [];
    for (const [i, one] of cited.filter((_, i) => i % 4 === 0).entries()) {
      await page.goto(`${address}/${i}#:~:text=${one.fragment}`);
      const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await page.evaluate(painted);
      if (!isSame(await findHighlight(page, eyes), await findPlace(page, one))) dark.push(one.key);
    }
    return dark;
  }

  for (const [deck, folder] of decks.slice(0, 2)) {
    it.skipIf(!existsSync(join(root, folder)))(
      `highlights those of ${deck}, and no other words`,
      async (test) => {
        test.skip(!(await canSearch()), "this browser cannot search a page");
        const dark: string[] = [];
        for (const text of readTexts(deck, folder)) dark.push(...(await findDark(text)));
        expect(dark).toEqual([]);
      },
    );
  }
});

describe("the shipped page", () => {
  let page: Page;
  beforeAll(async () => {
    page = (await openPage(browser, `${addressOf()}?read`)).page;
  });

  it("leads to every wording of a source that has a page, from the inspector and from the text to read", async () => {
    const paged = (await readScenario()).sources.filter((one) => findLivePage(one) !== null);
    const ids = new Set(paged.map(({ id }) => id));
    const addresses = await page.evaluate(() => {
      const list = document.querySelector<HTMLTemplateElement>("#x_words")?.content;
      const words = [...(list?.querySelectorAll<HTMLElement>("p") ?? [])].map(({ dataset }) => dataset);
      const links = [...document.querySelectorAll<HTMLAnchorElement>(".beside .open-words a")];
      return {
        words: words.map(({ at = "", open = "" }) => ({ source: at.split(".")[0] ?? "", open })),
        beside: links.map((link) => link.getAttribute("href") ?? ""),
      };
    });
    const words = addresses.words.filter(({ source }) => ids.has(source));
    expect(words.length).toBeGreaterThan(60);
    expect(words.filter(({ open }) => !open.includes("#:~:text="))).toEqual([]);
    expect(addresses.beside.length).toBeGreaterThan(40);
    expect(addresses.beside.filter((open) => !open.includes("#:~:text="))).toEqual([]);
  });

  it("shows the ends of a text's hash, and all of it to copy", async () => {
    await page.locator("#five-quotations .say a.cite").first().click();
    const hash = page.locator(".inspector .custody .hash").first();
    expect(await hash.textContent()).toMatch(/^[0-9a-f]{8}…[0-9a-f]{4}$/);
    await hash.press("Enter");
    const whole = await page.locator(".inspector .custody code").textContent();
    expect(whole).toMatch(/^[0-9a-f]{64}$/);
    expect(await page.evaluate(() => String(getSelection()))).toBe(whole);
    const link = page.locator(".inspector .open-words a").first();
    expect(await link.getAttribute("aria-label")).toMatch(
      /^Open at the words: .+, .+, paragraph \d+, leaves this page$/,
    );
  });

  it("names every link by its words: no two of a slide or of the inspector that lead elsewhere are called the same", async () => {
    const same = await page.evaluate(() =>
      [...document.querySelectorAll(".slide-section, .inspector")].flatMap((part) => {
        const places = new Map<string, string>();
        return [...part.querySelectorAll<HTMLAnchorElement>(".open-words a")].flatMap((link) => {
          const name = link.getAttribute("aria-label") ?? "";
          const before = places.get(name) ?? link.href;
          places.set(name, link.href);
          return before === link.href ? [] : [name];
        });
      }),
    );
    expect(same).toEqual([]);
  });
});
