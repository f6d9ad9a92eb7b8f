// Maps of anywhere: coasts from the atlas, across 180 degrees, at the equator and near the poles.
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { overlap } from "../../../src/figures/geometry.ts";
import { formatLines } from "../../../src/figures/map/lines.ts";
import type { Event, Place } from "../../../src/model/scenario.ts";
import { actor, event } from "../builders.ts";
import { boxOf } from "../drawn-map.ts";
import { fewer, seed } from "../generated.ts";
import { drawFence, place } from "../map-scenario.ts";

const sides = ["a", "b", "n"] as const;

/** One event at each place. */
function storyAt(places: Place[]): { places: Place[]; events: Event[] } {
  const events = places.map((one, i) => {
    const who = actor(`who-${i}`, "Somebody", "", sides[i % 3]!, "body");
    return event(`e-${i}`, { title: `Event ${i}`, actor: who, step: i + 1, places: [one] });
  });
  return { places, events };
}

const drawAt = (...spots: [string, number, number, number?][]) =>
  drawFence(
    "",
    "told",
    storyAt(spots.map(([name, lat, lon, radius], i) => place(`p-${i}`, name, lat, lon, radius ?? 3))),
  );

/** No number is broken, no label lies on another or leaves the map, every event is there, or it is said. */
async function hold(least: number, most: number, numRuns: number): Promise<void> {
  const spot = fc.record({
    lat: fc.double({ min: -84, max: 84, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    spread: fc.constantFrom(0.3, 2, 8, 20),
    count: fc.integer({ min: least, max: most }),
    offs: fc.array(
      fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
      {
        minLength: most,
        maxLength: most,
      },
    ),
  });
  await fc.assert(
    fc.asyncProperty(spot, async ({ lat, lon, spread, count, offs }) => {
      const spots = offs.slice(0, count).map(([up, across], i): [string, number, number] => {
        const east = lon + across * spread;
        return [
          `Place ${i}`,
          Math.max(-85, Math.min(85, lat + up * spread)),
          ((((east + 180) % 360) + 360) % 360) - 180,
        ];
      });
      const { figure, svg, diagnostics } = await drawAt(...spots);
      if (!figure) {
        expect(diagnostics.length).toBeGreaterThan(0);
        return;
      }
      expect(svg.innerHTML).not.toMatch(/NaN|Infinity|undefined| d="[^"]*l["z]/);
      const boxes = [...svg.querySelectorAll("text.m-call")].map(boxOf);
      for (const [i, box] of boxes.entries()) {
        expect(box.x > -2 && box.x + box.width < figure.width + 2).toBe(true);
        expect(boxes.slice(0, i).some((other) => overlap(box, other))).toBe(false);
      }
      const shown = new Set(
        [...svg.querySelectorAll("[data-event]")].map((one) => one.getAttribute("data-event")),
      );
      expect(shown.size === count || diagnostics.length > 0).toBe(true);
    }),
    { numRuns, seed, endOnFailure: true },
  );
}

describe("a map", () => {
  it("off Hainan has the island’s coast, in a few KB", async () => {
    const { svg, diagnostics } = await drawAt(["Collision", 17.6, 111.1, 30], ["Lingshui", 18.5, 110.0]);
    expect(diagnostics).toEqual([]);
    const coast = svg.querySelector(".m-coast")!.getAttribute("d")!;
    expect(coast.length).toBeGreaterThan(500);
    expect(svg.innerHTML.length).toBeLessThan(60_000);
    expect(svg.textContent).not.toContain("America");
  });

  it("from London to the equator has coasts in no more detail than can be seen", async () => {
    const { svg, diagnostics } = await drawAt(
      ["London", 51.5, -0.1],
      ["São Tomé", 0.1, 6.6],
      ["Algiers", 36.7, 3],
    );
    expect(diagnostics).toEqual([]);
    const coast = svg.querySelector(".m-coast")!.getAttribute("d")!;
    expect(coast.length).toBeGreaterThan(10_000);
    expect(coast.length).toBeLessThan(30_000); // 39,000 at 1:10 million
  });

  it("of crowded places names each of them on a phone too, its mark in the order in which they lie", async () => {
    const { figure, diagnostics } = await drawAt(
      ["Fiume", 45.33, 14.44, 1],
      ["Venice", 45.44, 12.33, 1],
      ["Ancona", 43.62, 13.51, 1],
      ["Udine", 46.06, 13.24, 1],
      ["Ragusa", 42.65, 18.09, 1],
      ["Mantua", 45.08, 11.2, 1],
    );
    expect(diagnostics).toEqual([]);
    const { document } = parseHTML(`<!doctype html><html><body>${figure?.narrow ?? ""}</body></html>`);
    const names = [...document.querySelectorAll("text.m-call")].map((one) => one.textContent);
    expect(names).toEqual(expect.arrayContaining(["Fiume", "Venice", "Ancona", "Udine", "Ragusa", "Mantua"]));
    const across = (step: number) =>
      [...document.querySelectorAll(".m-mark text")]
        .filter((one) => one.textContent === String(step))
        .map((one) => Number(one.getAttribute("x")));
    const [mantua, venice, udine, fiume] = [6, 2, 4, 1].map((step) => across(step)[0]!);
    expect([mantua, venice, udine, fiume]).toEqual([mantua, venice, udine, fiume].sort((a, b) => a! - b!));
  });

  it("in the Indian Ocean has sea between its islands", async () => {
    const { svg } = await drawAt(["Malé", 4.17, 73.51], ["Colombo", 6.93, 79.86]);
    const land = svg.querySelectorAll(".m-other, .m-home");
    const lengths = [...land].flatMap((one) =>
      one
        .getAttribute("d")!
        .match(/-?\d+(?:\.\d+)?/g)!
        .map(Number),
    );
    expect(lengths.length).toBeGreaterThan(100);
    expect(Math.max(...lengths.map(Math.abs))).toBeLessThan(820); // no ring runs round the whole map
  });

  it("across 180 degrees is one map: places on both sides stand near each other, and no line runs along it", async () => {
    const { svg } = await drawAt(["Suva", -18.14, 178.44], ["Lau", -18.5, -179.0], ["Tonga", -21.13, -175.2]);
    const xs = [...svg.querySelectorAll(".m-mark")].length;
    expect(xs + svg.querySelectorAll("[data-event]").length).toBeGreaterThan(2);
    const names = [...svg.querySelectorAll("text.m-call")].map((one) => one.textContent);
    expect(names).toEqual(expect.arrayContaining(["Suva", "Lau", "Tonga"]));
  });

  it("near a pole and at the equator shows its places", async () => {
    for (const spots of [
      [
        ["Alert", 82.5, -62.35],
        ["Longyearbyen", 78.22, 15.65],
      ],
      [
        ["McMurdo", -77.85, 166.67],
        ["Vostok", -78.46, 106.84],
      ],
      [
        ["Quito", -0.18, -78.47],
        ["Galápagos", -0.75, -90.3],
      ],
    ] as [string, number, number][][]) {
      const { svg, diagnostics } = await drawAt(...spots);
      expect(
        diagnostics.map(({ message }) => message),
        spots[0]![0],
      ).toEqual([]);
      expect(svg.querySelectorAll("[data-event]").length).toBeGreaterThan(1);
      expect(svg.innerHTML).not.toContain("NaN");
    }
  });

  it("writes no path that a browser would stop at: a ring that is a point is left out", () => {
    expect(
      formatLines(
        [
          [
            [10.01, 10.02],
            [10.02, 10.01],
          ],
          [
            [0, 0],
            [5, 0],
            [5, 5],
          ],
        ],
        true,
      ),
    ).toBe("M0 0l5 0 0 5z");
    expect(formatLines([[[1, 1]]])).toBe("");
  });
});

describe("a map of places anywhere can be read, or it is said what does not fit", () => {
  it("with as many as a map usually has", () => hold(1, 7, fewer(2)), 3_600_000);
  it("with far more", () => hold(8, 40, Math.ceil(fewer(2) / 3)), 3_600_000);
});
