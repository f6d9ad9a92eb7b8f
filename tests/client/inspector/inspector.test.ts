// The inspector from file:// in a real browser: what opens it, what it shows, focus, address, sizes, and no trace
// after.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/client/inspector/layout.ts";
import { formatAddress, parseAddress } from "../../../src/client/page/address.ts";
import { watchPages } from "../../support/watch-pages.ts";
import { entities, writeFixture } from "../fixture.ts";

const { address } = writeFixture("built", entities);
const pages = watchPages();
let page: Page;

async function open(suffix = "", options = {}): Promise<void> {
  page = await pages.visit(address + suffix, options);
  await page.waitForSelector(".reveal.ready, .read .page-bar");
}

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const hash = () => page.evaluate(() => location.hash);
const hashBecomes = (wanted: string) => page.waitForFunction((hash) => location.hash === hash, wanted);
const panel = () => page.locator(".inspector");
const text = async () => (await panel().innerText()).replace(/\s+/g, " ");
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement;
    return (
      at?.id || at?.getAttribute("data-event") || at?.getAttribute("data-x") || at?.className || at?.localName
    );
  });

describe("what it shows", () => {
  it("of an event: facts, who to whom, claims, the source's words with their place and day", async () => {
    await open("#/sequence/1");
    await page.locator("#sequence [data-event=drones] text").click();
    const shown = await text();
    for (const words of ["Drones at dawn", "Thursday", "A. Speaker", "Drones were sighted"])
      expect(shown).toContain(words);
    expect(shown).toContain("1 ¶2 The wire, paragraph 2, checked 1 May 2001 low over the roofs");
    expect(await panel().locator("mark.evidence").allTextContents()).toEqual(["low over the roofs"]);
  });

  it("of a claim: its worth, whose it is, its words, what others say, what was reported, the slides", async () => {
    await open("#/words");
    await page.click("#words .badge");
    const heads = await panel().locator("h3").allTextContents();
    expect(heads).toEqual([
      "What it is worth",
      "What it is about",
      "The source’s words",
      "What others say",
      "Reported, unchecked",
      "On these slides",
    ]);
    const shown = await text();
    expect(shown).toContain("1 The wire: they flew low");
    expect(shown).toContain("paragraph 4, checked 3 May 2001 seen by many");
    expect(shown).toContain("The wire: corroborated by itself corroborated another source says the same");
    expect(shown).toContain("Grade C1: source fairly reliable; claim confirmed");
    expect(await panel().locator(".of-slides a").allTextContents()).toEqual(["What was said"]);
  });

  it("of a quotation: the words, and the record's with what differs", async () => {
    await open("#/words?x=answered");
    expect(await text()).toContain("“we answer”");
    expect(await panel().locator(".of-record .diff").allTextContents()).toEqual(["will"]);
  });

  it("of an actor: what it did, what was done to it, its words", async () => {
    await open("#/words?x=speaker");
    expect(
      await panel().locator(".of-did button, .of-met button, .of-said-by button").allTextContents(),
    ).toEqual(["An answer from the air", "Drones at dawn", "“We answer.”"]);
  });

  it("of a source's paragraph: only what is quoted of it", async () => {
    await open("#/words?x=wire.4");
    expect(await panel().locator("mark").allTextContents()).toEqual(["seen by many"]);
    await page.goto(`${address}#/words?x=wire`);
    await page.waitForFunction(() => document.querySelectorAll(".inspector mark").length === 3);
    expect(await text()).toContain("The wire, 1 May");
    expect(await text()).not.toContain("Ask nobody.");
  });

  it("of a mark that stands for several things: all of them", async () => {
    await open("#/words");
    await page.click("#words .cite");
    expect(await panel().locator("h2").allTextContents()).toEqual(["Drones were sighted", "It was meant"]);
    await hashBecomes("#/words?x=sighted+intended");
  });
});

describe("opening and closing", () => {
  it("moves focus to its heading, and Escape gives it back to where it was", async () => {
    await open("#/sequence/2");
    await page.focus("#sequence [data-event=drones]");
    await press("Enter");
    expect(await focused()).toBe("ui_inspector");
    await hashBecomes("#/sequence/2?x=drones");
    await press("Escape");
    expect(await panel().count()).toBe(0);
    expect(await focused()).toBe("drones");
    await hashBecomes("#/sequence/2");
  });

  it("the key opens what has focus, else what is lit, and closes it again", async () => {
    await open("#/sequence/2");
    await press("i");
    expect(await panel().locator("h2").textContent()).toBe("An answer from the air");
    await press("i");
    expect(await panel().count()).toBe(0);
    await page.focus("#sequence [data-event=drones]");
    await press("i");
    expect(await panel().locator("h2").textContent()).toBe("Drones at dawn");
  });

  it("says so where a slide has nothing to open", async () => {
    await open("#/words-below");
    await press("i");
    expect(await page.locator(".toast").textContent()).toBe("Nothing on this slide opens the inspector.");
  });

  it("stays for steps and goes with the slide, whose focus is then its own", async () => {
    await open("#/sequence");
    await page.locator("#sequence [data-event=drones] text").click();
    await press("PageDown");
    await hashBecomes("#/sequence/1?x=drones");
    expect(await panel().count()).toBe(1);
    await press("PageDown", "PageDown", "PageDown");
    await hashBecomes("#/words");
    expect(await panel().count()).toBe(0);
    expect(await focused()).toContain("stage");
  });

  it("leads to a slide and closes on the way", async () => {
    await open("#/sequence?x=speaker");
    await panel().locator(".of-slides a").click();
    await hashBecomes("#/words");
    expect(await panel().count()).toBe(0);
  });

  it("a click leaves the keys to the slides", async () => {
    await open("#/sequence");
    await page.locator("#sequence [data-event=drones] text").click();
    await press("Escape", "Space");
    await hashBecomes("#/sequence/1");
  });

  it("Escape closes what lies over it first", async () => {
    await open("#/sequence?x=drones");
    await press("?", "Escape");
    expect(await panel().count()).toBe(1);
    await press("b", "Escape");
    expect(await panel().count()).toBe(1);
    await press("Escape");
    expect(await panel().count()).toBe(0);
  });

  it("is a named region beside the slides, and no dialog", async () => {
    await open("#/sequence?x=drones");
    expect(await page.getByRole("complementary", { name: "Drones at dawn" }).count()).toBe(1);
    const part = page.getByRole("button", { name: "Drones at dawn, event" });
    expect(await part.count()).toBe(1);
  });

  it("chips show the other things and keep focus", async () => {
    await open("#/sequence");
    await press("i");
    const chips = page.locator(".jump button");
    expect(await chips.allTextContents()).toEqual(["Drones at dawn", "An answer from the air"]);
    await chips.nth(1).focus();
    await press("Enter");
    expect(await panel().locator("h2").textContent()).toBe("An answer from the air");
    expect(await page.locator(".jump button[aria-current]").textContent()).toBe("An answer from the air");
    expect(await focused()).toBe("answer");
    expect(await page.locator("div.announcer, p.announcer").textContent()).toBe(
      "An answer from the air, event",
    );
  });
});

describe("addresses", () => {
  it("hold what is open, in both modes", () => {
    expect(parseAddress("#/who/2?x=irgc")).toEqual({ id: "who", step: 2, entity: "irgc" });
    expect(parseAddress("#who?x=a+debka.3")).toEqual({ id: "who", step: 0, entity: "a+debka.3" });
    expect(parseAddress("#/who?x=<b>")).toEqual({ id: "who", step: 0 });
    expect(formatAddress({ id: "who", step: 2, entity: "irgc" }, "present")).toBe("#/who/2?x=irgc");
    expect(formatAddress({ id: "who", step: 0, entity: "irgc" }, "read")).toBe("#who?x=irgc");
  });

  it("that name nothing known open nothing and lose the name", async () => {
    await open("#/sequence/1?x=nobody");
    await hashBecomes("#/sequence/1");
    expect(await panel().count()).toBe(0);
  });

  it("are followed when they change", async () => {
    await open("#/opening");
    await page.evaluate(() => {
      location.hash = "#/sequence/2?x=drones";
    });
    await panel().waitFor();
    await hashBecomes("#/sequence/2?x=drones");
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector(".inspector"));
    expect(await hash()).toBe("#/opening");
  });

  it("lead a reader to the slide and open the same", async () => {
    await open("?read#words?x=sighted");
    expect(await panel().locator("h2").textContent()).toBe("Drones were sighted");
    const top = await page.evaluate(
      () => document.querySelector("#words")?.getBoundingClientRect().top ?? -1,
    );
    expect(Math.abs(top)).toBeLessThan(300);
    await press("Escape");
    await hashBecomes("#words");
  });
});

describe("the slide beside it", () => {
  it("shrinks whole to 824 of 1280, and clicks still land", async () => {
    await open("#/sequence?x=drones");
    await page.waitForFunction(
      () => Math.abs(document.querySelector("#sequence .stage")!.getBoundingClientRect().width - 824) < 1,
    );
    const side = await panel().boundingBox();
    expect([side?.x, side?.width]).toEqual([824, 456]);
    await page.click("#sequence .rail li:nth-child(2)");
    await hashBecomes("#/sequence/2?x=drones");
    await page.locator("#sequence [data-event=answer] text").click();
    expect(await panel().locator("h2").textContent()).toBe("An answer from the air");
  });

  it("is as it was when the inspector is gone", async () => {
    await open("#/sequence");
    const look = () =>
      page.evaluate(() => {
        const box = document.querySelector("#sequence .stage")!.getBoundingClientRect();
        const { className, style } = document.documentElement;
        const left = document.querySelectorAll(".is-picked, .pick-ring, .jump").length;
        return [box.x, box.y, box.width, className.replace(" pointer-active", ""), style.cssText, left];
      });
    const before = await look();
    await press("i");
    expect(await look()).not.toEqual(before);
    await press("Escape");
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await look()).toEqual(before);
  });

  it("lies above the panel in a window that is higher than wide", () => {
    expect(layOut(1600, 900)).toMatchObject({
      panel: { width: 570, top: 0 },
      slide: { x: 0, y: 0, scale: 0.64375 },
    });
    expect(layOut(820, 1180)).toMatchObject({
      sheet: true,
      slide: { scale: 1 },
      panel: { width: 820, top: 461.25 },
    });
    expect(layOut(1600, 900, true)).toMatchObject({
      slide: { x: 570, y: 0, scale: 0.64375 },
      chips: { left: 570 + layOut(1600, 900).chips.left },
    });
    const wide = layOut(2560, 1080);
    expect(wide.slide.scale).toBeCloseTo(0.72);
    expect(wide.chips.height).toBeGreaterThan(200);
  });
});

describe("reading and printing", () => {
  it("lies over the page at the side, and at the foot of a narrow one", async () => {
    await open("?read#words?x=sighted");
    expect((await panel().boundingBox())?.width).toBeCloseTo(456, 0);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    const box = await panel().boundingBox();
    expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 390, 800]);
    expect(box?.y).toBeGreaterThan(280);
    expect(await page.locator(".jump").count()).toBe(0);
  });

  it("opens with Space too where Space does not turn slides", async () => {
    await open("?read#words");
    await page.focus("#words [data-x=speaker]");
    await press("Space");
    expect(await panel().locator("h2").textContent()).toBe("A. Speaker");
    await press("Escape");
    expect(await focused()).toBe("speaker");
  });

  it("prints figures as they were written", async () => {
    await open("#/sequence?x=drones");
    const state = () =>
      page.evaluate(() => ({
        role: document.querySelector("#sequence .body svg")?.getAttribute("role"),
        parts: document.querySelectorAll(".deck [role=button]").length,
        wide: document.querySelectorAll(".deck .hit").length,
      }));
    expect(await state()).toEqual({ role: "group", parts: 4, wide: 1 });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await state()).toEqual({ role: "img", parts: 0, wide: 0 });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await state()).toEqual({ role: "group", parts: 4, wide: 1 });
  });

  it("moves at once for those who want no motion", async () => {
    await open("#/sequence", { reducedMotion: "reduce" });
    await press("i");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
