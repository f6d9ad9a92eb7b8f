// The reading page of the real briefing, in a real browser: ways in, contents, address, ways back, margin, light. Where
// it does not matter how one came to the page, it is the one page of all such tests, at its top.
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { watchPages } from "../support/watch-pages.ts";
import { addressOf, hashOf, listSlides } from "./deck.ts";
import { addressIs, readTo, standsAtTop, stepIs } from "./reading.ts";

const pages = watchPages();
const address = addressOf();
let page: Page;
let read: Page;

beforeAll(async () => {
  read = await pages.share(`${address}?read`, { viewport: { width: 1280, height: 800 } });
  await read.waitForSelector(".page-bar");
});

/** Goes to the top of the page that is read by all, with nothing pointed at or focused. */
async function begin(): Promise<void> {
  page = read;
  await page.mouse.move(2, 2);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo({ top: 0, behavior: "instant" });
  });
  await page.waitForSelector(`.contents a[href="#title"][aria-current]`);
}

async function open(suffix = "?read", options: BrowserContextOptions = {}): Promise<void> {
  page = await pages.open(address + suffix, { viewport: { width: 1280, height: 800 }, ...options });
  if (suffix.startsWith("?read")) await page.waitForSelector(".page-bar");
}

const isShown = (selector: string) => page.locator(selector).first().isVisible();
const presents = (id: string) => addressIs(page, `#/${id}`);

describe("reading", () => {
  it("is entered by the key, by the address and on a small screen, and none of it is made before", async () => {
    await open("#/four-moves");
    expect(await page.locator(".page-bar, .foot-bar, .way-back").count()).toBe(0);
    expect(await isShown(".contents")).toBe(false);
    await page.keyboard.press("r");
    await page.waitForSelector(".page-bar");
    expect(await isShown(".contents")).toBe(true);
    for (const [suffix, width] of [
      ["?read", 1280],
      ["", 700],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address + suffix);
      await page.waitForSelector(".page-bar");
    }
  });

  it("opens at the sources if the address names them, and keeps that address", async () => {
    await open("?read#all_sources");
    await standsAtTop(page, "all_sources");
    expect(await hashOf(page)).toBe("#all_sources");
  });

  it("changes to presenting at the same slide and back to the same spot, by key and by button", async () => {
    await open();
    await readTo(page, "#impunity .say", 0.2);
    await addressIs(page, "#impunity");
    const spot = await page.evaluate(() => scrollY);
    await page.keyboard.press("r");
    await presents("impunity");
    await page.keyboard.press("r");
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 2, spot);
    await page.click(".page-bar .mode-bar");
    await presents("impunity");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.hash === "#/friday");
    await page.keyboard.press("r");
    await standsAtTop(page, "friday");
    expect(await hashOf(page)).toBe("#friday");
  });

  it("has 208, 628 and 252 px for contents, text and margin, and 920 for figures", async () => {
    await begin();
    const width = (selector: string) =>
      page.evaluate((of) => Math.round(document.querySelector(of)!.getBoundingClientRect().width), selector);
    expect(await width(".contents")).toBe(208);
    expect(await width("#four-moves .notes")).toBe(628);
    expect(await width("#four-moves > .beside > .note-label")).toBe(252);
    expect(await width("#four-moves .fig")).toBe(920);
  });

  it("keeps the repeated parts of slides to itself", async () => {
    await begin();
    for (const part of [".rail", ".folio", ".src", ".chrome .key"])
      expect(await page.locator(`.slide-section ${part}`).filter({ visible: true }).count(), part).toBe(0);
  });

  it("leaves arrows, Space and Page keys to the page", async () => {
    await open();
    for (const key of ["ArrowDown", "Space", "PageDown", "ArrowRight"]) {
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      if (key !== "ArrowRight") await page.waitForFunction((from) => scrollY > from, before);
    }
    expect(await page.evaluate(() => document.documentElement.classList.contains("read"))).toBe(true);
  });
});

describe("the contents", () => {
  it("lead to every slide, open the part and mark where one is", async () => {
    await open();
    for (const { id } of await listSlides(page)) {
      await page.evaluate((wanted) => {
        const link = document.querySelector<HTMLAnchorElement>(`.contents a[href="#${wanted}"]`)!;
        link.click();
      }, id);
      await standsAtTop(page, id);
      await page.waitForSelector(`.contents a[href="#${id}"][aria-current="location"]`);
      expect(await isShown(`.contents a[href="#${id}"]`), id).toBe(true);
    }
  });

  it("and the address follow the scroll, down and up", async () => {
    await begin();
    const before = await page.evaluate(() => history.length);
    for (const id of ["bottom-line", "accounts", "where"]) {
      await readTo(page, `#${id} .head`);
      await addressIs(page, `#${id}`);
      await page.waitForSelector(`.contents a[href="#${id}"][aria-current]`);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it("mark the sources when they are read", async () => {
    await begin();
    await readTo(page, "#source-dod-release");
    await page.waitForSelector('.contents a[href="#all_sources"][aria-current]');
  });
});

describe("a way back", () => {
  it("is offered after a jump, goes where the browser's own goes, and to the link that was followed", async () => {
    await open();
    await readTo(page, "#where .say");
    await addressIs(page, "#where");
    const spot = await page.evaluate(() => scrollY);
    const returned = () => page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 2, spot);
    const link = page.locator('.contents a[href="#bottom-line"]');
    await link.click();
    await standsAtTop(page, "bottom-line");
    await page
      .getByRole("button", { name: "Back to DEBKAfile names places along the lower Euphrates" })
      .click();
    await returned();
    await page.waitForSelector(".way-back", { state: "hidden" });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await link.click();
    await standsAtTop(page, "bottom-line");
    await page.goBack();
    await returned();
    expect(await isShown(".way-back")).toBe(false);
  });

  it("is offered after a search, which leads to a slide", async () => {
    await open("?read#toll");
    await standsAtTop(page, "toll");
    const spot = await page.evaluate(() => scrollY);
    await page.keyboard.press("g");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await standsAtTop(page, "who-backs-whom");
    await page.click(".way-back");
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 2, spot);
  });
});

describe("progress", () => {
  it("is what was read, and the time left is what was not", async () => {
    await open();
    const seen = () =>
      page.evaluate(() => ({
        minutes: Number(/\d+/.exec(document.querySelector(".time-left")!.textContent!)?.[0] ?? 0),
        words: Number(/[\d]+/.exec(document.querySelector<HTMLElement>(".time-left")!.title)?.[0]),
        read: new DOMMatrix(getComputedStyle(document.querySelector(".read-line")!).transform).a,
      }));
    const first = await seen();
    await readTo(page, "#accounts .head");
    await addressIs(page, "#accounts");
    const later = await seen();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(
      () => document.querySelector(".time-left")!.textContent === "under a minute left",
    );
    const last = await seen();
    expect(first.read).toBeLessThan(0.03);
    expect(first.minutes).toBe(Math.round(first.words / 220));
    expect(later.minutes).toBeLessThan(first.minutes);
    expect(later.read).toBeGreaterThan(0.4);
    expect(last).toEqual({ minutes: 0, words: 0, read: 1 });
  });
});

describe("the light", () => {
  it("follows the rows of a sequence down and up, and is everywhere when no step is read", async () => {
    await begin();
    await readTo(page, "#four-moves .head");
    await stepIs(page, "four-moves", 0);
    for (const step of [1, 2, 3, 4, 3, 1]) {
      await readTo(page, `#four-moves .sq-band[data-step="${step}"]`);
      await stepIs(page, "four-moves", step);
    }
    await readTo(page, "#four-moves .head");
    await stepIs(page, "four-moves", 0);
  });

  it("follows what the text's marks tell, sentence by sentence", async () => {
    await begin();
    await readTo(page, "#four-moves .say > p:nth-of-type(1)");
    await stepIs(page, "four-moves", 0);
    for (const [cited, step] of [
      ["drone-attack", 1],
      ["austin-warning", 2],
      ["kurilla-warning", 4],
      ["drone-attack", 1],
    ] as const) {
      await readTo(page, `#four-moves .say .cite[data-cite~="${cited}"]`);
      await stepIs(page, "four-moves", step);
    }
    await readTo(page, "#four-moves .if-asked");
    await stepIs(page, "four-moves", 0);
  });

  it("follows the list of a map's steps, and moves nothing", async () => {
    await begin();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const step of [1, 2, 3]) {
      await readTo(page, `#where .steps [data-step="${step}"]`);
      await stepIs(page, "where", step);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });

  it("goes out when another slide is read, and when one presents", async () => {
    await begin();
    await readTo(page, `#four-moves .sq-band[data-step="2"]`);
    await stepIs(page, "four-moves", 2);
    await readTo(page, "#toll .head");
    await addressIs(page, "#toll");
    expect(await page.locator(".deck .live, .deck .is-now[data-step], .deck .is-dim").count()).toBe(0);
  });
});

describe("the margin", () => {
  const marked = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".beside .evidence.piece")].map((each) => each.textContent),
    );

  it("marks the words behind a citation that is pointed at or focused, and only while it is", async () => {
    await begin();
    const cite = page.locator('#four-moves .say .cite[data-cite="drone-attack"]').first();
    await cite.hover();
    expect(await marked()).toEqual([
      "on Thursday",
      "IRGC-backed Shiite militias launched suicide drones",
      "guarding the Al Omar oil field",
      "killing an American contractor and injuring five US military personnel",
    ]);
    const colour = await page.evaluate(() => {
      const piece = getComputedStyle(document.querySelector(".beside .evidence.piece")!);
      const token = getComputedStyle(document.documentElement).getPropertyValue("--evidence");
      const probe = document.createElement("i");
      probe.style.color = token;
      document.body.append(probe);
      return [piece.backgroundColor, getComputedStyle(probe).color];
    });
    expect(colour[0]).toBe(colour[1]);
    await page.mouse.move(2, 2);
    expect(await marked()).toEqual([]);
    await page.locator('#four-moves .say .cite[data-cite="kurilla-warning"]').focus();
    expect(await marked()).toEqual(["We are postured for scalable options"]);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".inspector h2:focus");
    await page.keyboard.press("Escape");
    expect(await marked()).toEqual(["We are postured for scalable options"]);
  });

  it("finds words for every citation of the notes that cites evidence", async () => {
    await begin();
    const without = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".say a.cite[data-paragraph]")]
        .filter((cite) => {
          cite.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
          const found = cite.closest(".slide-section")!.querySelector(".beside .piece.evidence");
          cite.dispatchEvent(new PointerEvent("pointerout", { bubbles: true }));
          return !found && document.getElementById(`x_${cite.dataset.cite}`)?.dataset.kind !== "source";
        })
        .map((cite) => `${cite.closest("section")?.id} ${cite.title} ${cite.dataset.cite}`),
    );
    expect(without).toEqual([]);
  });

  it("ends with the window, scrolls to the words that are marked, and never covers what follows", async () => {
    await begin();
    const margin = page.locator("#two-orders > .beside");
    const within = await margin.evaluate(
      (box) => box.clientHeight < innerHeight && box.scrollHeight > innerHeight,
    );
    expect(within).toBe(true);
    await page.locator('#two-orders .say .cite[data-cite~="record-ottawa"]').first().focus();
    const seen = await margin.evaluate((box) => {
      const [piece, frame] = [
        box.querySelector(".piece.evidence")!.getBoundingClientRect(),
        box.getBoundingClientRect(),
      ];
      return box.scrollTop > 0 && piece.top >= frame.top && piece.bottom <= frame.bottom;
    });
    expect(seen).toBe(true);
    const covered = await page.evaluate(() => {
      const [last, sources] = [
        document.querySelector("#questions > .beside")!,
        document.querySelector("#all_sources")!,
      ];
      scrollTo(0, document.documentElement.scrollHeight);
      return last.getBoundingClientRect().bottom > sources.getBoundingClientRect().top;
    });
    expect(covered).toBe(false);
  });

  it("is under the text where there is no room for it, behind its heading", async () => {
    await open("?read", { viewport: { width: 800, height: 800 } });
    const words = page.locator("#four-moves > .beside .source-para");
    expect(await words.isVisible()).toBe(false);
    await page.locator("#four-moves > .beside").getByRole("button", { name: "In the sources" }).click();
    expect(await words.isVisible()).toBe(true);
  });
});

describe("headings", () => {
  it("each have a link that shows when pointed at and leads to the slide", async () => {
    await begin();
    const link = page.locator("#accounts .head-link");
    const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe("0");
    await page.locator("#accounts .head").hover();
    expect(await opacity()).toBe("1");
    await link.click();
    await standsAtTop(page, "accounts");
    expect(await hashOf(page)).toBe("#accounts");
  });
});

describe("by keyboard alone", () => {
  it("one reads from the contents to a source's words and back, and always sees where one is", async () => {
    await open();
    const focused = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 60 && !(await focused(selector)); i++) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
        expect(outline, await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 80))).not.toBe(
          "none",
        );
      }
      expect(await focused(selector), selector).toBe(true);
    };
    await page.keyboard.press("Tab");
    expect(await focused(".skip")).toBe(true);
    await tabTo('.contents a[href="#bottom-line"]');
    await page.keyboard.press("Enter");
    await standsAtTop(page, "bottom-line");
    await tabTo("#bottom-line .head-link");
    await tabTo("#bottom-line .say a.cite");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".inspector h2:focus");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await focused("#bottom-line .say a.cite")).toBe(true);
    await tabTo("#one-article .head-link");
    await page.goBack();
    await page.waitForFunction(() => scrollY < 200);
  });

  it("one skips the contents, to the slide that is read, from a link that is seen while it has the focus", async () => {
    await open();
    const skip = page.getByRole("link", { name: "Skip to text" });
    const isSeen = () => skip.evaluate((link) => getComputedStyle(link).clipPath === "none");
    const focusedSlide = () => page.evaluate(() => document.activeElement?.closest("section")?.id);
    expect(await isSeen()).toBe(false);
    for (const id of ["title", "impunity"]) {
      if (id !== "title") await readTo(page, `#${id} .say`, 0.2);
      const spot = await page.evaluate(() => scrollY);
      if (id === "title") await page.keyboard.press("Tab");
      else await skip.focus();
      expect(await isSeen()).toBe(true);
      await page.keyboard.press("Enter");
      expect(await focusedSlide()).toBe(id);
      expect(await page.evaluate(() => scrollY)).toBe(spot);
      expect(await isSeen()).toBe(false);
      await page.keyboard.press("Tab");
      expect(await focusedSlide()).toBe(id);
    }
    expect(await isShown(".way-back")).toBe(false);
  });

  it("one skips the contents without a script too", async () => {
    await open("", { javaScriptEnabled: false });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toBe("title");
  });

  it("there is nothing to skip while presenting", async () => {
    await open("#/thursday");
    expect(await isShown(".skip")).toBe(false);
  });
});
