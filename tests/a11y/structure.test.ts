import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf } from "../e2e/deck.ts";
import { openBrowser } from "../support/browser.ts";
import { listStates, openTheme, type State, show } from "./walk.ts";

let browser: Browser;
let page: Page;
let slides: State[] = [];

beforeAll(async () => {
  const [address, launched] = await Promise.all([addressOf(), openBrowser()]);
  browser = launched;
  page = await openTheme(browser, address, "paper");
  slides = (await listStates(page)).filter(({ step }) => step === 0);
});
afterAll(() => browser?.close());

/** What `find` finds on each slide, with the slide's name. It runs in the page. */
async function onEverySlide(find: (stage: Element) => string[]): Promise<string[]> {
  const found: string[] = [];
  for (const slide of slides) {
    await show(page, slide);
    const stage = await page.$(`#${slide.id} > .stage`);
    const faults = (await stage?.evaluate(find as (stage: Element) => string[])) ?? ["no stage"];
    found.push(...faults.map((fault) => `${slide.id}: ${fault}`));
  }
  return found;
}

describe("every slide", () => {
  it("has its headings in order, without gaps, one at the head", async () => {
    const faults = await onEverySlide((stage) => {
      const heads = [...stage.querySelectorAll("h1, h2, h3, h4, h5, h6")];
      const levels = heads.map((head) => Number(head.tagName.slice(1)));
      const gaps = levels.filter((level, i) => level > (levels[i - 1] ?? 2) + 1);
      const top = levels.filter((level) => level <= 2).length;
      return [...(top === 1 ? [] : [`${top} headlines`]), ...gaps.map((level) => `a gap before h${level}`)];
    });
    expect(faults).toEqual([]);
  });

  it("is read in the order in which it is seen: nothing stands above what is read before it", async () => {
    const faults = await onEverySlide((stage) => {
      const parts = [...stage.children].filter((part) => !part.matches(".step-anchors, .made"));
      const boxes = parts.map((part) => ({ name: part.className, box: part.getBoundingClientRect() }));
      return boxes.slice(1).flatMap(({ name, box }, i) => {
        const before = boxes[i] as (typeof boxes)[number];
        const isAbove = box.bottom <= before.box.top + 4;
        const isBeside = box.left >= before.box.right || box.right <= before.box.left;
        return isAbove && !isBeside ? [`${name} stands above ${before.name}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it("has one text alternative for every figure, and no drawing that says nothing aloud", async () => {
    const faults = await onEverySlide((stage) => {
      const figures = [...stage.querySelectorAll(".fig > svg")].filter((svg) => svg.checkVisibility());
      const nameOf = (part: Element) =>
        part.getAttribute("aria-label") ??
        document.getElementById(part.getAttribute("aria-labelledby") ?? "")?.textContent ??
        "";
      const unnamed = figures.filter((figure) => {
        const pictures = [figure, ...figure.querySelectorAll("*")].filter((part) =>
          part.matches("[role=img]"),
        );
        return pictures.length !== 1 || nameOf(pictures[0] as Element).length < 40 || nameOf(figure) === "";
      });
      const others = [...stage.querySelectorAll("svg")].filter(
        (svg) => !svg.closest("[aria-hidden=true], [role=img], [role=group]") && !svg.closest(".fig"),
      );
      return [...unnamed.map((svg) => `${svg.id} is not named once`), ...others.map((svg) => svg.outerHTML)];
    });
    expect(faults).toEqual([]);
  });

  it("names each part of a figure by the words that are drawn in it, and by what it is", async () => {
    const faults = await onEverySlide((stage) => {
      const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
      return [...stage.querySelectorAll("svg [role=button]")].flatMap((part) => {
        const name = plain(part.getAttribute("aria-label") ?? "");
        const drawn = plain([...part.querySelectorAll("text")].map((text) => text.textContent).join(" "));
        return name.includes(drawn) && name.length > drawn.length + 4 ? [] : [`${drawn} is named ${name}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it("tells the marks of one event at several places apart", async () => {
    const faults = await onEverySlide((stage) => {
      const marks = [...stage.querySelectorAll(".m-mark[role=button]")].filter((mark) =>
        mark.checkVisibility(),
      );
      const names = marks.map((mark) => mark.getAttribute("aria-label") ?? "");
      return names.filter((name, i) => names.indexOf(name) !== i);
    });
    expect(faults).toEqual([]);
  });

  it("shows where the focus is, on everything that takes it", async () => {
    await page.keyboard.press("Tab"); // from now on the page knows that the keyboard is used
    const faults = await onEverySlide((stage) => {
      const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = parse(colour).map((value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = luminance(getComputedStyle(stage).backgroundColor);
      const all = [...stage.querySelectorAll<HTMLElement | SVGElement>("a[href], [tabindex='0'], button")];
      return all
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .flatMap((each) => {
          each.focus();
          if (document.activeElement !== each) return [`${each.outerHTML.slice(0, 80)} takes no focus`];
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
          const line = luminance(outlineColor);
          const ratio = (Math.max(line, paper) + 0.05) / (Math.min(line, paper) + 0.05);
          const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && ratio >= 3;
          return isSeen ? [] : [`${each.outerHTML.slice(0, 80)}: ${outlineStyle} ${outlineWidth} ${ratio}`];
        });
    });
    expect(faults).toEqual([]);
  });
});

describe("the page while presenting", () => {
  it("has one main part, and navigation that is named", async () => {
    const landmarks = await page.evaluate(() =>
      [...document.querySelectorAll("main, nav, aside, [role=main], [role=navigation], [role=region]")]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => `${each.localName} ${each.getAttribute("aria-label") ?? ""}`.trim()),
    );
    expect(landmarks).toEqual(["main", "nav Presentation controls"]);
  });

  it("calls nothing navigation that leads nowhere, on any slide", async () => {
    const empty = await page.evaluate(() =>
      [...document.querySelectorAll("nav, [role=navigation]")]
        .filter((each) => !each.querySelector("a[href], button, summary"))
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(empty).toEqual([]);
    expect(await page.locator(".rail[role=group]").count()).toBeGreaterThan(0);
  });
});
