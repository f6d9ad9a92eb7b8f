import { describe, expect, it } from "vitest";
import { watchPages } from "../support/watch-pages.ts";
import { addressOf, hashOf, listSlides } from "./deck.ts";
import { measureStage } from "./measure.ts";

const pages = watchPages();
const address = addressOf();

describe("the briefing, from a file", () => {
  it("reaches every slide and step by keyboard and comes back, without a console message or a request", async () => {
    const page = await pages.open(address);
    const slides = await listSlides(page);
    const states = slides.flatMap(({ id, steps }) =>
      Array.from({ length: steps + 1 }, (_, step) => (step ? `#/${id}/${step}` : `#/${id}`)),
    );
    const seen = [await hashOf(page)];
    for (const state of states.slice(1)) {
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction((wanted) => location.hash === wanted, state);
      seen.push(await hashOf(page));
    }
    expect(seen.slice(1)).toEqual(states.slice(1));
    await page.keyboard.press("Home");
    await page.waitForFunction(
      (first) => location.hash === first || location.hash === "",
      `#/${slides[0]?.id}`,
    );
  });

  it("clips nothing and lets nothing overlap, on any slide, in both themes, when every step is lit", async () => {
    const faults: string[] = [];
    for (const theme of ["paper", "room"]) {
      const page = await pages.open(`${address}?theme=${theme}`, {
        viewport: { width: 1600, height: 900 },
      });
      for (const { id, steps } of await listSlides(page)) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          steps ? `#/${id}/${steps}` : `#/${id}`,
        );
        await page.waitForFunction(
          (wanted) => document.querySelector("section.present:not(.stack)")?.id === wanted,
          id,
        );
        faults.push(...(await measureStage(page)).map((fault) => `${theme} ${id}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });

  it("sets nothing smaller than 15 px at slide size, and content not under 16", async () => {
    const page = await pages.open(`${address}?read`, { viewport: { width: 1280, height: 720 } });
    await page.emulateMedia({ media: "print" });
    const small = await page.evaluate(() => {
      const texts = [...document.querySelectorAll<HTMLElement>(".stage *")].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      );
      const sizeOf = (element: HTMLElement | SVGGraphicsElement) => {
        const to = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
        const scale = to ? Math.hypot(to.a, to.b) : 1; // also where the text is turned
        return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      };
      return texts
        .filter((element) => sizeOf(element) < 14.9)
        .map(
          (element) =>
            `${element.closest("section")?.id}: ${sizeOf(element)} ${element.textContent?.slice(0, 30)}`,
        );
    });
    expect(small).toEqual([]);
  });

  it("opens the speaker view with notes and quotes, and both windows stay in step", async () => {
    const page = await pages.open(`${address}#/impunity`);
    const popup = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const speaker = await popup;
    const notes = speaker.getByRole("region", { name: "Notes" });
    await notes.getByText("This is the American message in one line.").waitFor();
    await notes
      .locator("blockquote", { hasText: "No group will strike our troops with impunity," })
      .first()
      .waitFor();
    expect(await speaker.evaluate(() => document.compatMode)).toBe("CSS1Compat");
    await speaker.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.hash === "#/friday");
    await notes.getByText("There is no number, no hour, and nobody hurt in its account.").waitFor();
  });

  it("opens at the slide and step that its address names", async () => {
    const page = await pages.open(`${address}#/four-moves/3`);
    await page.waitForFunction(
      () => document.querySelector("#four-moves.present .rail .is-now")?.getAttribute("data-step") === "3",
    );
    const lit = await page.evaluate(() =>
      [...document.querySelectorAll("#four-moves .dg [data-event]")]
        .filter((element) => element.closest("[data-step]")?.classList.contains("is-now"))
        .map((element) => element.getAttribute("data-event")),
    );
    expect(lit).toEqual(["rockets"]);
  });

  it("is plain and complete without JavaScript", async () => {
    const page = await pages.open(address, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    expect(await page.locator("section[data-folio]").count()).toBe(
      await page.locator("section[data-folio] .stage").count(),
    );
    for (const words of [
      "Iran backs the militias; the US strikes in its own name",
      "Look at the line between the Guards",
      "Voice of America",
    ]) {
      expect(await page.getByText(words).first().isVisible(), words).toBe(true);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it("has one h1, a heading for every slide, and ids that are unique", async () => {
    const page = await pages.open(`${address}?read`);
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
      return {
        h1: document.querySelectorAll("h1").length,
        without: [...document.querySelectorAll("section[data-folio]")]
          .filter((slide) => !slide.querySelector("h1, h2")?.textContent?.trim())
          .map((slide) => slide.id),
        twice: ids.filter((id, i) => ids.indexOf(id) !== i),
        styled: document.querySelectorAll(".deck [style]").length,
      };
    });
    expect(found).toEqual({ h1: 1, without: [], twice: [], styled: 0 });
  });
});
