// The narrow form of a map: the same places, marks and steps, closer, in type that a phone shows at 13 px or more.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { overlap } from "../../../src/figures/geometry.ts";
import { narrow as form } from "../../../src/figures/map/frames.ts";
import { faces } from "../../../src/figures/map/label.ts";
import { boxOf } from "../drawn-map.ts";
import { abuKamal, deirEzZor, drawFence, elsewhere, mayadeen, place, strikes } from "../map-scenario.ts";

const told = "places: [deir-ez-zor]";
const record = "events: [record-drone]\nplaces: [al-omar]\ndistance: [rlz, al-omar]";

async function drawNarrow(fence: string, account: "told" | "record" = "told") {
  const drawn = await drawFence(fence, account);
  const { document } = parseHTML(`<!doctype html><html><body>${drawn.figure?.narrow ?? ""}</body></html>`);
  return { ...drawn, narrow: document.querySelector("svg") as unknown as Element };
}

const valuesOf = (root: Element, name: string): string[] =>
  [...new Set([...root.querySelectorAll(`[${name}]`)].map((part) => part.getAttribute(name)!))].sort();

describe("the narrow form of a map", () => {
  it("shows the same events and steps as the wide one, and is told by its words", async () => {
    const { narrow, svg, figure } = await drawNarrow(told);
    for (const name of ["data-event", "data-step"])
      expect(valuesOf(narrow, name)).toEqual(valuesOf(svg, name));
    expect(svg.querySelector("svg")?.getAttribute("class")).toContain(" wide");
    expect(narrow.getAttribute("class")).toContain(" narrow");
    expect(narrow.getAttribute("aria-labelledby")).toBe(`${figure!.id}-title ${figure!.id}-desc`);
    expect(narrow.getAttribute("width")).toBe("346");
  });

  it("has no label under 13 px on a phone of 390 px", () => {
    const least = Math.min(...Object.values(faces).map(({ size }) => size));
    expect((least * form.shown) / form.width).toBeGreaterThanOrEqual(13);
  });

  it("lets no word lie over another, over a mark, or outside", async () => {
    for (const [fence, account] of [
      [told, "told"],
      [record, "record"],
    ] as const) {
      const { narrow, diagnostics } = await drawNarrow(fence, account);
      expect(diagnostics).toEqual([]);
      const boxes = [...narrow.querySelectorAll("text[x]:not(.m-no)")].map(boxOf);
      expect(boxes.length).toBeGreaterThan(5);
      boxes.forEach((a, i) => {
        expect(a.x >= 0 && a.x + a.width <= form.width).toBe(true);
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      });
    }
  });

  it("shows how uncertain a place is, as the wide one does", async () => {
    for (const [fence, account] of [
      [told, "told"],
      ["events: [drone-attack, record-drone]\nplaces: [al-omar]\ndistance: [rlz, al-omar]", "record"],
    ] as const) {
      const { narrow, svg } = await drawNarrow(fence, account);
      expect(narrow.querySelectorAll(".m-near").length).toBe(svg.querySelectorAll(".m-near").length);
    }
  });

  it("is small, and the same byte for byte", async () => {
    const [one, other] = await Promise.all([drawNarrow(told), drawNarrow(told)]);
    expect(one.figure!.narrow).toBe(other.figure!.narrow);
    expect(Buffer.byteLength(one.figure!.narrow!)).toBeLessThan(4096);
    expect(one.figure!.narrow).not.toMatch(/\sstyle=/);
  });

  it("tells places apart whose marks would lie on each other: side by side, with a dot and a line each", async () => {
    const close = place("close", "Close by", mayadeen.latitude + 0.1, mayadeen.longitude, 0);
    const events = [strikes, { ...elsewhere, step: 3, places: [close] }];
    const places = [mayadeen, abuKamal, deirEzZor, close];
    const fence = "events: [us-strikes, coup]\nplaces: [deir-ez-zor]";
    const { figure, diagnostics } = await drawFence(fence, "told", { places, events });
    expect(diagnostics).toEqual([]);
    expect(figure!.narrow?.match(/m-spot/g)).toHaveLength(2);
  });
});
