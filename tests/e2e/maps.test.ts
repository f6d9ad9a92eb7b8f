// Maps as a browser shows them: one form at a time, legible on a phone, and named for who does not see it.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { watchPages } from "../support/watch-pages.ts";
import { addressOf } from "./deck.ts";

const pages = watchPages();
const address = addressOf();

const phone = { viewport: { width: 390, height: 844 } };

/** Of every map, the forms that are shown. */
const shownForms = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".fig-map")].map((map) =>
      [...map.children]
        .filter((svg) => getComputedStyle(svg).display !== "none")
        .map((svg) => (svg.matches(".narrow") ? "narrow" : "wide"))
        .join(" and "),
    ),
  );

/** Labels of shown maps that are small, lie on another, or leave their map. */
const measureLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>(".fig-map > svg")) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const scale = frame.width / svg.viewBox.baseVal.width;
      const labels = [...svg.querySelectorAll("text")].filter((text) => !text.closest(".m-inset"));
      const boxes = labels.map((text) => ({
        name: text.textContent,
        box: text.getBoundingClientRect(),
        text,
      }));
      for (const { name, box, text } of boxes) {
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < 13 - 0.01) faults.push(`${svg.id}: ${name} is ${size.toFixed(1)} px`);
        const outside = box.left < frame.left - 1 || box.right > frame.right + 1;
        if (outside || box.top < frame.top - 4 || box.bottom > frame.bottom + 4)
          faults.push(`${svg.id}: ${name} leaves the map`);
      }
      // A line box is taller than its letters, and one that is turned takes more than its words.
      const upright = boxes.filter(({ text }) => !text.matches("[transform]"));
      upright.forEach(({ box: a, name }, i) => {
        for (const { box: b, name: other } of upright.slice(i + 1)) {
          const apart = a.left > b.right || b.left > a.right || a.top + 5 > b.bottom || b.top + 5 > a.bottom;
          if (!apart) faults.push(`${svg.id}: ${name} lies on ${other}`);
        }
      });
    }
    return faults;
  });

describe("the maps of the briefing", () => {
  it("show the narrow form on a phone, with and without JavaScript, and the wide one everywhere else", async () => {
    const cases = [
      { form: "narrow", open: `${address}?read`, options: phone },
      { form: "narrow", open: address, options: { ...phone, javaScriptEnabled: false } },
      { form: "wide", open: `${address}?read`, options: { viewport: { width: 1280, height: 800 } } },
    ];
    for (const { form, open, options } of cases) {
      const page = await pages.open(open, options);
      const forms = await shownForms(page);
      expect(forms.length).toBe(6);
      expect(new Set(forms)).toEqual(new Set([form]));
    }
  });

  it("show the wide form on a slide and in print, whatever the width", async () => {
    const page = await pages.open(`${address}?present`, phone);
    expect(await shownForms(page)).not.toContain("narrow");
    await page.emulateMedia({ media: "print" });
    expect(new Set(await shownForms(page))).toEqual(new Set(["wide"]));
  });

  it("have no label under 13 px on a phone, none that lies on another, and none that leaves its map", async () => {
    const page = await pages.open(`${address}?read`, phone);
    expect(await measureLabels(page)).toEqual([]);
  });

  it("are one picture each to a screen reader, with the same name and description in both forms", async () => {
    const tell = async (width: number) => {
      const page = await pages.open(`${address}?read`, { viewport: { width, height: 844 } });
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      // A map whose marks can be opened is a group, headed by a picture of that name.
      return nodes
        .filter(({ ignored, role }) => !ignored && role?.value === "image")
        .map(({ name }) => String(name?.value))
        .filter((name) => name.startsWith("A map of places in "));
    };
    const [narrow, wide] = [await tell(390), await tell(1280)];
    expect(wide.length).toBe(6);
    expect(narrow).toEqual(wide);
    expect(wide.join()).toContain("The site at Mayadeen is known to within 10 km.");
  });

  it("have what is said beside them on the slide, and light it in step", async () => {
    const page = await pages.open(`${address}#/where/2`);
    await page.waitForFunction(() => document.querySelector("#where.present .steps .is-now"));
    expect(await page.locator("#where .steps > li.is-now").innerText()).toContain("Outside Mayadeen");
    for (const row of await page.locator("#where .steps > li").all())
      expect(await row.isVisible()).toBe(true);
    await page.evaluate(() => {
      location.hash = "#/not-al-omar";
    });
    await page.waitForFunction(() => document.querySelector("#not-al-omar.present"));
    expect(await page.getByText("That is about 230 km from Al Omar.").isVisible()).toBe(true);
  });

  it("go through the targets of the strikes one by one: row and place agree, the rail stands at the move", async () => {
    const page = await pages.open(`${address}#/targets`);
    const seen: string[][] = [];
    for (const step of [1, 2, 3]) {
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction((hash) => location.hash === hash, `#/targets/${step}`);
      seen.push(
        await page.evaluate(() =>
          [".claims .is-now [data-x]", ".fig-map .wide .is-now .m-call", ".rail .is-now .name"].map((what) =>
            [...document.querySelectorAll(`#targets ${what}`)].map((part) => part.textContent).join(),
          ),
        ),
      );
    }
    expect(seen).toEqual([
      ["A militia arsenal was razed", "", "2 US strikes"],
      ["An intelligence base outside Mayadeen was hit", "Mayadeen", "2 US strikes"],
      ["A third facility near Abu Kamal was hit", "Abu Kamal", "2 US strikes"],
    ]);
  });
});
