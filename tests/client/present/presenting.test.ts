// Presenting from file:// in a real browser: keys, steps, addresses, links, modes, printing.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { watchPages } from "../../support/watch-pages.ts";
import { writeFixture } from "../fixture.ts";

const { address } = writeFixture();
const pages = watchPages();
let page: Page;

async function open(suffix = "", options = {}): Promise<void> {
  page = await pages.visit(address + suffix, options);
  await ready();
}

const ready = () => page.waitForSelector(".reveal.ready, .read .page-bar");

const hash = () => page.evaluate(() => location.hash);
const shown = () => page.evaluate(() => document.querySelector("section:not(.stack).present")?.id);
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const classes = () =>
  page.evaluate(() =>
    [...document.querySelectorAll("#sequence .rail li")].map((item) => /is-\w+/.exec(item.className)?.[0]),
  );
const addressBecomes = (wanted: string) => page.waitForFunction((hash) => location.hash === hash, wanted);

describe("moving", () => {
  it("walks through steps and stacks in reading order, and back the same way", async () => {
    await open();
    const way: (string | undefined)[] = [];
    for (let i = 0; i < 9; i++) {
      await press("ArrowRight");
      way.push(
        `${await shown()} ${await page.evaluate(() => document.querySelectorAll("section.present:not(.stack) .fragment.visible").length)}`,
      );
    }
    expect(way).toEqual([
      "sequence 0",
      "sequence 1",
      "sequence 2",
      "sequence 3",
      "words 0",
      "words-below 0",
      "questions 0",
      "questions 1",
      "questions 2",
    ]);
    await press("PageUp", "ArrowUp", "Shift+Space");
    expect(await shown()).toBe("words-below");
    await press("Backspace", "ArrowLeft", "ArrowLeft");
    expect(await shown()).toBe("sequence");
    expect(await classes()).toEqual(["is-past", "is-past", "is-now"]);
  });

  it("goes to the ends with Home and End", async () => {
    await open("#/words");
    await press("End");
    expect(await shown()).toBe("questions");
    await press("Home");
    expect(await shown()).toBe("opening");
  });

  it("leaves keys alone that belong to a shortcut or to a focused link", async () => {
    await open();
    await press("Control+ArrowRight", "Alt+ArrowRight", "Meta+s");
    expect(await shown()).toBe("opening");
    await page.focus("#opening a[href='#sequence']");
    await press("Enter");
    expect(await shown()).toBe("sequence");
  });

  it("understands a keyboard without Latin letters", async () => {
    await open();
    await page.evaluate(() => {
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "в", code: "KeyD", bubbles: true, cancelable: true }),
      );
    });
    expect(await page.evaluate(() => document.documentElement.className)).toContain("theme-room");
  });

  it("moves on a swipe", async () => {
    await open("", { hasTouch: true });
    const devtools = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => [{ x, y: 300 }];
      await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
      await devtools.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: at((from + to) / 2),
      });
      await devtools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(to) });
      await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await swipe(800, 400);
    await page.waitForSelector("#sequence.present");
    await swipe(400, 800);
    await page.waitForSelector("#opening.present");
  });

  it("moves with the controls, and to a step with a click on the rail", async () => {
    await open();
    await page.mouse.move(300, 300);
    await page.click(".control-row button[aria-label=Next]");
    expect(await shown()).toBe("sequence");
    await page.click("#sequence .rail li:nth-child(2)");
    expect(await classes()).toEqual(["is-past", "is-now", "is-dim"]);
    expect(await page.locator(".control-row .position").textContent()).toBe("2 of 4");
  });

  it("shows the controls only while they are wanted, and large enough to hit", async () => {
    await open();
    const seen = () =>
      page.evaluate(() => getComputedStyle(document.querySelector(".control-row")!).pointerEvents);
    expect(await seen()).toBe("none");
    await page.focus(".control-row button");
    expect(await seen()).toBe("auto");
    const boxes = await page
      .locator(".control-row > button")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    expect(boxes.every(({ width, height }) => width >= 44 && height >= 44)).toBe(true);
  });
});

describe("steps", () => {
  it("light what is now, past and to come, in the figure as on the rail", async () => {
    await open("#/sequence/2");
    const figure = await page.evaluate(() =>
      [...document.querySelectorAll("#sequence g")].map((each) => each.getAttribute("class")),
    );
    expect(figure).toEqual(["is-past", "is-now", "is-past"]);
    expect(await classes()).toEqual(["is-past", "is-now", "is-dim"]);
    await press("ArrowRight");
    expect(await page.locator("#sequence g").nth(2).getAttribute("class")).toBe("is-now");
    await press("Home", "ArrowRight");
    expect(await classes()).toEqual([undefined, undefined, undefined]);
  });

  it("are told to listeners once, as is every new slide", async () => {
    await open("#/opening");
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      for (const region of document.querySelectorAll("[aria-live], [role=status]"))
        new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, { childList: true });
    });
    await press("ArrowRight", "ArrowRight");
    expect(await page.evaluate(() => (window as never as { said: string[] }).said)).toEqual([
      "Slide 2 of 4: Four moves in two days",
      "Step 1 of 3. Drones",
    ]);
    expect(await page.locator("[aria-live]").count()).toBe(1);
    expect(await page.locator("[role=application]").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toBe("sequence");
  });
});

describe("addresses", () => {
  it("never write over where somebody went meanwhile", async () => {
    await open("#/sequence");
    await page.evaluate(() => {
      for (
        let i = 0;
        i < 2;
        i++ // the second is written a little later
      )
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      location.hash = "#/questions";
      dispatchEvent(new Event("pagehide")); // what was put off is written now
    });
    expect(await page.evaluate(() => location.hash)).toBe("#/questions");
    await page.waitForFunction(() => document.querySelector("section.present")?.id === "questions");
  });

  it("name slide and step, and lead back there after a reload", async () => {
    await open();
    await press("ArrowRight", "ArrowRight", "ArrowRight");
    await addressBecomes("#/sequence/2");
    await page.reload();
    await ready();
    expect(await classes()).toEqual(["is-past", "is-now", "is-dim"]);
    expect(await hash()).toBe("#/sequence/2");
  });

  it("lead to a slide in a stack, to a step no further than the last, and from nowhere to the first slide", async () => {
    await open("#/words-below");
    expect(await shown()).toBe("words-below");
    await page.evaluate(() => location.assign("#/sequence/99"));
    await addressBecomes("#/sequence/3");
    expect(await shown()).toBe("sequence");
    await page.evaluate(() => location.assign("#/no-such-slide"));
    await addressBecomes("#/opening");
    expect(await shown()).toBe("opening");
    await page.evaluate(() => location.assign("#source-wire"));
    await addressBecomes("#/questions");
    expect(await shown()).toBe("questions");
  });

  it("show the slide they name already before reveal.js has started", async () => {
    const early = writeFixture("early");
    page = await pages.open(`${early.address}#/words-below`);
    const visible = () =>
      page
        .locator("section:not([data-stack])")
        .evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).map((each) => each.id));
    expect(await visible()).toEqual(["words-below"]);
    await page.goto(`${early.address}?again#source-wire`);
    expect(await visible()).toEqual(["questions"]);
    await page.goto(`${early.address}?and-again#/no-such-slide`);
    expect(await visible()).toEqual(["opening"]);
  });

  it("are seen before anything that presents has started", async () => {
    const browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const opened = await context.newPage();
    await opened.addInitScript(() => {
      const seen = { paint: 0, started: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        seen.paint ||= list.getEntries()[0]?.startTime ?? 0;
      }).observe({ type: "largest-contentful-paint", buffered: true });
      new MutationObserver(() => {
        if (document.querySelector(".reveal")) seen.started ||= performance.now();
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ["class"] });
    });
    await opened.goto(address);
    await opened.waitForSelector(".reveal.ready");
    const seen = await opened.evaluate(
      () => (window as unknown as { seen: { paint: number; started: number } }).seen,
    );
    await context.close();
    expect(seen.paint).toBeGreaterThan(0);
    expect(seen.started).toBeGreaterThan(seen.paint);
  });

  it("follow links to slides and to what stands on one; Back takes the jump back", async () => {
    await open();
    await page.click("#opening a[href='#sequence']");
    expect(await hash()).toBe("#/sequence");
    await page.goBack();
    await page.waitForSelector("#opening.present");
    await page.click("#opening a[href='#source-wire']");
    expect(await shown()).toBe("questions");
  });

  it("are not left to reveal.js's query options", async () => {
    await open("?postMessage=true&print-pdf&theme=room#/words");
    expect(await shown()).toBe("words");
    expect(await page.evaluate(() => document.documentElement.className)).toContain("theme-room");
    expect(await page.locator(".pdf-page").count()).toBe(0);
  });
});

describe("modes", () => {
  it("read and present change over at the same slide, and reveal.js leaves no trace", async () => {
    await open("?read");
    const before = await page.locator(".wrap").evaluate((wrap) => wrap.outerHTML);
    await page.evaluate(() => document.getElementById("sequence")!.scrollIntoView());
    await press("r");
    await page.waitForSelector(".reveal.ready #sequence.present");
    await press("ArrowRight", "r");
    expect(await hash()).toBe("#sequence");
    expect(await page.locator(".wrap").evaluate((wrap) => wrap.outerHTML)).toBe(before);
    expect(
      await page.evaluate(() => Math.abs(document.getElementById("sequence")!.getBoundingClientRect().top)),
    ).toBeLessThan(2);
    await page.click(".mode-bar");
    await page.waitForSelector(".reveal.ready #sequence.present");
    await addressBecomes("#/sequence");
  });

  it("a slide that is short or the last is the one that was asked for, until the reader scrolls", async () => {
    await open("?read", { viewport: { width: 390, height: 1200 } });
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll("section[data-folio]")].map(({ id }) => id),
    );
    const move = (name: string) =>
      page.evaluate(
        (name) => document.querySelector<HTMLElement>(`.foot-bar [aria-label="${name}"]`)!.click(),
        name,
      );
    const here = () => page.evaluate(() => location.hash.slice(1));
    const isHere = (id: string) => page.waitForFunction((id) => location.hash === `#${id}`, id);
    for (const id of ids.slice(1)) {
      await move("Next");
      await isHere(id);
    }
    for (const id of ids.slice(0, -1).reverse()) {
      await move("Previous");
      await isHere(id);
      await press("r");
      await page.waitForSelector(`.reveal.ready [id="${id}"].present`);
      await press("r");
      await page.waitForSelector(".read");
      expect(await here()).toBe(id);
    }
    await page.evaluate((id) => {
      location.hash = `#${id}`;
    }, ids.at(-2));
    await press("r");
    await page.waitForSelector(`.reveal.ready [id="${ids.at(-2)}"].present`);
  });

  it("the bars name the slide as soon as reading begins, before the page has scrolled", async () => {
    await open("#/words", { viewport: { width: 1200, height: 800 } });
    const bars = await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "r", bubbles: true }));
      const [previous] = document.querySelectorAll<HTMLButtonElement>(".foot-bar button");
      return [previous!.disabled, document.querySelector(".foot-bar .here b")!.textContent];
    });
    expect(bars).toEqual([false, "What was said"]);
  });

  it("a small screen reads, unless told to present; a presenter's link leads a reader to the slide", async () => {
    await open("#/words", { viewport: { width: 390, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.classList.contains("read"))).toBe(true);
    expect(
      await page.evaluate(() => Math.abs(document.getElementById("words")!.getBoundingClientRect().top)),
    ).toBeLessThan(2);
    await page.goto(`${address}?present#/words`);
    await ready();
    const box = await page.locator("#words .stage").boundingBox();
    expect(Math.round(box!.width)).toBe(390);
  });

  it("fit the slide into any window", async () => {
    await open("", { viewport: { width: 1024, height: 768 } });
    const box = () => page.locator("#opening .stage").boundingBox();
    expect((await box())!.width).toBeCloseTo(1024, 0);
    expect((await box())!.y).toBeCloseTo(96, 0);
    await page.setViewportSize({ width: 3840, height: 2160 });
    await page.waitForFunction(
      () => document.querySelector("#opening .stage")!.getBoundingClientRect().width > 3800,
    );
  });

  it("work in a sandboxed frame, without storage, pop-ups and full screen", async () => {
    const outer = join(dirname(fileURLToPath(address)), "outer.html");
    writeFileSync(
      outer,
      '<iframe sandbox="allow-scripts" src="index.html" width="1280" height="700"></iframe>',
    );
    page = await pages.open(`file://${outer}`);
    const frame = page.frameLocator("iframe");
    await frame.locator(".reveal.ready").waitFor();
    await frame.locator("#opening .head").click();
    await press("ArrowRight", "ArrowRight", "d");
    await frame.locator("html.theme-room #sequence.present .rail li.is-now").waitFor();
    await press("f");
    await frame.locator(".toast").waitFor();
  });
});

describe("light, dark and blank", () => {
  it("D changes the theme and B darkens the screen until the next key", async () => {
    await open();
    await press("d", "b");
    expect(await page.evaluate(() => document.documentElement.className)).toContain("theme-room");
    expect(await page.locator(".blank-screen").isVisible()).toBe(true);
    await press("ArrowRight");
    expect(await page.locator(".blank-screen").isVisible()).toBe(false);
    expect(await shown()).toBe("opening");
    await press(".", "Escape");
    expect(await page.locator(".blank-screen").isVisible()).toBe(false);
  });
});

describe("printing", () => {
  it("prints every slide from any place, on paper, and puts all back", async () => {
    await open("?theme=room#/sequence/1");
    await press("?");
    const state = () =>
      page.evaluate(() => [
        [...document.documentElement.classList].sort(),
        [...document.querySelectorAll(".deck section")].map((each) =>
          ["hidden", "aria-hidden"].map((name) => each.getAttribute(name)),
        ),
      ]);
    const before = await state();
    const during = await page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      const hidden = document.querySelectorAll(".deck section:is([hidden], [aria-hidden], [inert])").length;
      const state = { hidden, theme: document.documentElement.className.includes("theme-paper") };
      dispatchEvent(new Event("afterprint"));
      return state;
    });
    expect(during).toEqual({ hidden: 0, theme: true });
    expect(await state()).toEqual(before);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(5);
  });
});
