// The reading page on small screens, at great zoom, from right to left and without a script. What is only measured is
// measured on one page, which is made as wide as a test says; tests that do something open their own.
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { watchPages } from "../support/watch-pages.ts";
import { addressOf, listSlides } from "./deck.ts";
import { addressIs, readTo, standsAtTop } from "./reading.ts";

const pages = watchPages();
const address = addressOf();
let page: Page;
let measured: Page;

beforeAll(async () => {
  measured = await pages.share(`${address}?read`, { viewport: { width: 390, height: 844 } });
  await measured.waitForSelector(".page-bar");
});

async function open(width: number, height: number): Promise<void> {
  page = await pages.open(`${address}?read`, { viewport: { width, height } });
  await page.waitForSelector(".page-bar");
}

/** The page that is measured, in a window of that size. What a test changes of it, it puts back. */
async function measure(width: number, height: number): Promise<void> {
  page = measured;
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What stands beyond the side of the window, or makes the page wider, outside boxes that scroll and can have focus. */
const findOverflow = () =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    const faults = wide > innerWidth ? [`the page is ${wide} wide`] : [];
    const scrolls = (at: Element) => {
      const box = at.closest("[tabindex='0']:is(.fig, .table, .compare, pre), .grid, .is-own");
      return box !== null && getComputedStyle(box).overflowX !== "visible";
    };
    for (const each of document.querySelectorAll<HTMLElement>(".deck :not(svg *), .deck svg text")) {
      const { left, right, width } = each.getBoundingClientRect();
      if (width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(each))
        faults.push(
          `${each.closest("section")?.id} ${each.localName}.${each.className}: ${left} to ${right}`,
        );
    }
    return faults;
  });

/** Controls smaller than 44 × 44. */
const findSmall = (selector: string) =>
  page.evaluate(
    (of) =>
      [...document.querySelectorAll<HTMLElement>(of)]
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ each, box }) => `${each.className || each.textContent}: ${box.width} × ${box.height}`),
    selector,
  );

describe("a phone", () => {
  for (const width of [390, 320, 240]) // 240: with letters of twice the size a page of 390 is as narrow
    it(`of ${width} px shows no slide wider than itself`, async () => {
      await measure(width, 800);
      expect(await findOverflow()).toEqual([]);
    });

  it("shades the edge beyond which a wide figure goes on, and stays as wide as it is", async () => {
    await measure(390, 800);
    const shown = await page.evaluate(() => {
      const figures = [...document.querySelectorAll<HTMLElement>(".deck .fig")];
      const figure = figures.find((one) => one.checkVisibility())!;
      const wide = document.createElement("div");
      wide.style.width = "900px";
      figure.append(wide);
      const shades = getComputedStyle(figure).backgroundAttachment;
      const hides = figure.scrollWidth - figure.clientWidth;
      const page = document.documentElement.scrollWidth;
      wide.remove();
      return { shades, hides, page };
    });
    // Two covers move with what is scrolled, over two shades that stay.
    expect(shown).toEqual({ shades: "local, local, scroll, scroll", hides: 900 - 350, page: 390 });
  });

  it("shades the edges of wide tables and blocks of code as those of figures, on their own ground", async () => {
    await measure(390, 800);
    const shown = await page.evaluate(() => {
      const flow = document.querySelector(".deck .flow")!;
      const grounds = ["var(--paper)", "var(--paper-2)"].map((color) => {
        const probe = flow.appendChild(document.createElement("i"));
        probe.style.color = color;
        const ground = getComputedStyle(probe).color;
        probe.remove();
        return ground;
      });
      return [
        flow.appendChild(document.createElement("div")),
        flow.appendChild(document.createElement("pre")),
      ].map((box, i) => {
        if (i === 0) box.className = "table";
        const { backgroundAttachment, backgroundImage } = getComputedStyle(box);
        const found = [backgroundAttachment, backgroundImage.includes(grounds[i]!)];
        box.remove();
        return found;
      });
    });
    const edges = ["local, local, scroll, scroll", true];
    expect(shown).toEqual([edges, edges]);
  });

  it("parts long words at their syllables, and leaves those of sources whole", async () => {
    await measure(390, 800);
    const hyphens = await page.evaluate(() => {
      const flow = document.querySelector(".deck .flow")!;
      const quoted = flow.appendChild(document.createElement("span"));
      quoted.className = "q";
      const all = [document.querySelector(".deck .head")!, flow, quoted];
      const found = all.map(
        (one) => `${getComputedStyle(one).hyphens} ${CSS.supports("hyphenate-limit-chars: 16 5 5")}`,
      );
      quoted.remove();
      return found;
    });
    expect(hyphens).toEqual(["auto true", "auto true", "manual true"]);
  });

  it("begins no line with a mark of citations, which stands beside the words that it belongs to", async () => {
    await measure(390, 800);
    const apart = await page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>(".deck .cites")];
      const inText = marks.filter((mark) => mark.offsetParent && !mark.closest("td") && mark.previousSibling);
      const faults = inText.flatMap((mark) => {
        const words = document.createRange();
        words.setStartBefore(mark.parentElement!.firstChild!);
        words.setEndBefore(mark);
        const before = [...words.getClientRects()].at(-1);
        const cite = mark.querySelector(".cite")?.getBoundingClientRect();
        const isApart = before && cite && cite.top > before.bottom - 4;
        return isApart ? [mark.parentElement!.textContent] : [];
      });
      return { count: inText.length, faults };
    });
    expect(apart.count).toBeGreaterThan(50);
    expect(apart.faults).toEqual([]);
  });

  it("has body text of 17 px, and controls that a thumb can hit", async () => {
    await measure(390, 844);
    const size = await page.evaluate(() => getComputedStyle(document.querySelector(".say p")!).fontSize);
    expect(size).toBe("17px");
    await page.click(".contents-opener");
    const controls =
      ".page-bar button, .foot-bar button, .contents :is(a, summary, button), .note-label button, .head-link";
    expect(await findSmall(controls)).toEqual([]);
    await page.keyboard.press("Escape"); // closes the contents
  });

  it("has the key under the first headline", async () => {
    await measure(390, 844);
    const [head, key, next] = await page.evaluate(() =>
      [".head", ".key", ".standfirst"].map(
        (part) => document.querySelector(`.stage ${part}`)!.getBoundingClientRect().top,
      ),
    );
    expect(head).toBeLessThan(key as number);
    expect(key).toBeLessThan(next as number);
  });

  it("has a bar that says where one is and leads to the slide before and the next", async () => {
    await open(390, 844);
    const bar = page.locator(".foot-bar");
    expect(await bar.getByRole("button", { name: "Previous" }).isDisabled()).toBe(true);
    await bar.getByRole("button", { name: "Next" }).click();
    await addressIs(page, "#bottom-line");
    await bar.getByText("Bottom line").waitFor();
    await page.getByRole("button", { name: "Contents. Slide 2 of 20" }).waitFor();
    await bar.getByRole("button", { name: "Next" }).click();
    await addressIs(page, "#one-article");
    await bar.getByRole("button", { name: "Previous" }).click();
    await standsAtTop(page, "bottom-line");
    await readTo(page, '#where .steps [data-step="2"]');
    await bar.getByText("step 2 of 3").waitFor();
  });

  it("has the contents behind a button; a link closes them, and Escape gives focus back", async () => {
    await open(390, 844);
    const contents = page.locator(".contents");
    const opener = page.locator(".contents-opener");
    expect(await contents.isVisible()).toBe(false);
    await opener.click();
    expect(await opener.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await contents.isVisible()).toBe(false);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await opener.click();
    await contents.getByText("Questions").click();
    await standsAtTop(page, "questions");
    expect(await contents.isVisible()).toBe(false);
    await page.click(".way-back");
    await page.waitForFunction(() => scrollY < 2);
  });

  it("presents from the contents, which have what keys do elsewhere", async () => {
    await open(390, 844);
    await page.click(".contents-opener");
    await page.locator(".contents").getByRole("button", { name: "Light / dark" }).click();
    await page.waitForSelector("html.theme-room");
    await page.click(".contents-opener");
    await page.locator(".contents").getByRole("button", { name: "Present" }).click();
    await page.waitForSelector(".reveal.ready");
  });

  it("shows what stands behind a mark in a sheet at its foot", async () => {
    await open(390, 844);
    await page.locator("#bottom-line .say a.cite").first().click();
    await page.waitForSelector(".inspector h2:focus");
    await page.waitForFunction(() => document.getAnimations().length === 0);
    const box = await page.locator(".inspector").boundingBox();
    expect(Math.round(box!.y + box!.height)).toBe(844);
    expect(box!.y).toBeGreaterThan(300);
  });
});

describe("at four times the size", () => {
  it("text reflows and the bars leave the window to it", async () => {
    await measure(320, 256);
    expect(await findOverflow()).toEqual([]);
    await readTo(page, "#targets .say");
    await addressIs(page, "#targets");
    const top = await page.evaluate(() =>
      document.elementFromPoint(160, 10)?.closest(".page-bar, .foot-bar"),
    );
    const foot = await page.evaluate(() =>
      document.elementFromPoint(160, 250)?.closest(".page-bar, .foot-bar"),
    );
    expect([top, foot]).toEqual([null, null]);
  });

  it("type follows the reader's own setting", async () => {
    await measure(1280, 800);
    const sizes = () =>
      page.evaluate(() =>
        [
          ".say p",
          "#bottom-line .head",
          ".contents a",
          ".say a.cite",
          ".beside .source-para p",
          ".badge",
        ].map((part) => Number.parseFloat(getComputedStyle(document.querySelector(part)!).fontSize)),
      );
    const before = await sizes();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const grown = (await sizes()).map((size, i) => size / (before[i] as number));
    await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
    expect(grown.filter((by) => by < 1.8)).toEqual([]);
  });
});

describe("a comparison on a small screen", () => {
  it("has a row's accounts side by side under its name, and nothing to scroll sideways", async () => {
    await measure(390, 844);
    const boxes = await page.evaluate(() => {
      const row = document.querySelector("#accounts tbody tr")!;
      return [...row.children].map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect);
    });
    const [name, told, record, verdict] = boxes as [DOMRect, DOMRect, DOMRect, DOMRect];
    expect(told.top).toBeGreaterThanOrEqual(name.bottom);
    expect(record.top).toBe(told.top);
    expect(record.left).toBeGreaterThan(told.right);
    expect(verdict.top).toBeGreaterThanOrEqual(told.bottom);
    const wide = await page.evaluate(
      () =>
        [...document.querySelectorAll(".compare")].filter((each) => each.scrollWidth > each.clientWidth)
          .length,
    );
    expect(wide).toBe(0);
  });

  it("cuts no badge and lets none lie on the next account's words, with three accounts either", async () => {
    await measure(390, 844);
    const faults = await page.evaluate(() => {
      const written = document.querySelector("#five-quotations .compare")!;
      const compare = written.cloneNode(true) as Element;
      written.replaceWith(compare);
      compare.classList.replace("cols-2", "cols-3");
      for (const row of compare.querySelectorAll("tr"))
        row.children[1]!.after(row.children[1]!.cloneNode(true));
      const faults = [...compare.querySelectorAll("td")].flatMap((cell) => {
        const box = cell.getBoundingClientRect();
        const parts = [...cell.querySelectorAll(".badge, .cite")].map((part) => part.getBoundingClientRect());
        return parts.some(({ right }) => right > box.right + 1) ? [cell.textContent] : [];
      });
      compare.replaceWith(written);
      return faults;
    });
    expect(faults).toEqual([]);
  });
});

describe("a matrix to read", () => {
  it("draws signs as lines, fills what speaks against and breaks no word of its sums, at every width", async () => {
    for (const width of [320, 390, 760, 1280]) {
      await measure(width, 844);
      const seen = await page.evaluate(() => {
        const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`.matrix ${selector}`)];
        const grounds = (selector: string) => [
          ...new Set(all(selector).map((cell) => getComputedStyle(cell).backgroundColor)),
        ];
        const against = grounds("td.is-against");
        return {
          signs:
            all("td svg").length > 0 && all("td svg").every((sign) => getComputedStyle(sign).fill === "none"),
          apart:
            against.length > 0 &&
            !grounds("td:is(.is-for, .is-neither)").some((one) => against.includes(one)),
          broken: all("tfoot td > span:not(.unseen)").filter((sum) => {
            const range = document.createRange();
            range.selectNodeContents(sum);
            return range.getClientRects().length > (sum.textContent ?? "").split(" ").length;
          }).length,
        };
      });
      expect(seen, `${width} px`).toEqual({ signs: true, apart: true, broken: 0 });
    }
  });
});

describe("from right to left", () => {
  it("contents, text and margin change sides, and nothing leaves the window", async () => {
    await measure(1280, 800);
    const lefts = () =>
      page.evaluate(() =>
        [".contents", "#four-moves .notes", "#four-moves > .beside"].map(
          (part) => document.querySelector(part)!.getBoundingClientRect().left,
        ),
      );
    const ordered = (list: number[]) => [...list].sort((a, b) => a - b);
    expect(await lefts()).toEqual(ordered(await lefts()));
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    expect(await lefts()).toEqual(ordered(await lefts()).reverse());
    expect(await findOverflow()).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dir = "ltr";
    });
  });
});

describe("without JavaScript", () => {
  let bare: Page;
  beforeAll(async () => {
    bare = await pages.share(`${address}?read`, { javaScriptEnabled: false });
  });
  const measureBare = async (width: number) => {
    page = bare;
    await page.setViewportSize({ width, height: 800 });
  };

  it("every headline, note and source is there to be read, and every link inside leads somewhere", async () => {
    for (const width of [1280, 390]) {
      await measureBare(width);
      const parts =
        ".head:not(.made), .say p, .if-asked p, .note-quote p, .beside .source-para, .all-sources li[id], .contents a, .fig";
      const all = page.locator(parts);
      const shown = all.filter({ visible: true });
      expect(await shown.count(), `${width} px`).toBe(await all.count());
      expect(await all.count()).toBeGreaterThan(200);
      const dead = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
          .map((link) => link.getAttribute("href") ?? "")
          .filter((href) => !document.getElementById(href.slice(1))),
      );
      expect(dead).toEqual([]);
      expect(await findOverflow()).toEqual([]);
    }
  });

  it("the contents lead to slides, and headings to themselves", async () => {
    await measureBare(1280);
    const slides = await listSlides(page);
    for (const { id } of slides) expect(await page.locator(`.contents a[href="#${id}"]`).count(), id).toBe(1);
    await page.click('.contents a[href="#toll"]');
    await page.waitForFunction(
      () => Math.abs(document.getElementById("toll")!.getBoundingClientRect().top) < 8,
    );
    expect(await page.locator("#toll .head-link").getAttribute("href")).toBe("#toll");
  });
});
