// Outlines of an author's own on a map: drawn under the marks, named beside them, credited in the foot.
import { describe, expect, it } from "vitest";
import { overlap } from "../../../src/figures/geometry.ts";
import type { Layer } from "../../../src/model/layer.ts";
import { boxOf, dotsOf } from "../drawn-map.ts";
import { drawFence } from "../map-scenario.ts";

const track: Layer = {
  path: "slides/track.geojson",
  credit: "drawn by the authors",
  outlines: [
    {
      name: "Convoy",
      closed: false,
      lines: [
        [
          [40.2, 34.9],
          [40.6, 35.3],
          [41, 35],
        ],
      ],
    },
  ],
};
const zone: Layer = {
  path: "slides/zone.geojson",
  credit: "",
  outlines: [
    {
      name: "",
      closed: true,
      lines: [
        [
          [40.3, 34.5],
          [40.3, 34.7],
          [40.6, 34.7],
          [40.6, 34.5],
          [40.3, 34.5],
        ],
      ],
    },
  ],
};
const layers = [track, zone];

describe("a map with outlines of its own", () => {
  it("draws them under its marks, with their names beside them and clear of all labels", async () => {
    const { svg, diagnostics } = await drawFence("geo: [track.geojson, zone.geojson]", "told", { layers });
    expect(diagnostics).toEqual([]);
    const outlines = [...svg.querySelectorAll(".m-outline")];
    expect(outlines.map((one) => dotsOf(one)[0]!.length)).toEqual([3, 5]);
    const all = [...svg.querySelectorAll("path.m-outline, .m-mark")];
    expect(all.findLastIndex((one) => one.matches(".m-outline"))).toBeLessThan(
      all.findIndex((one) => one.matches(".m-mark")),
    );
    const texts = [...svg.querySelectorAll("text:is(.m-call, .m-line)")];
    const name = texts.find((one) => one.textContent === "Convoy")!;
    for (const other of texts)
      if (other !== name) expect(overlap(boxOf(name), boxOf(other)), other.textContent ?? "").toBe(false);
  });

  it("names the file and who drew it in the foot, and what is drawn in its description", async () => {
    const { figure } = await drawFence("geo: [track.geojson, zone.geojson]", "told", { layers });
    expect(figure?.note).toContain("Convoy: track.geojson, drawn by the authors. Outlines: zone.geojson.");
    expect(figure?.description).toContain("Drawn on it: Convoy.");
  });

  it("is the same without the option as without the files", async () => {
    const [plain, given] = [await drawFence(""), await drawFence("", "told", { layers })];
    expect(given.figure?.svg).toBe(plain.figure?.svg);
  });

  it("crosses 180 degrees in one line", async () => {
    const fiji: Layer = {
      path: "fiji.geojson",
      credit: "",
      outlines: [
        {
          name: "",
          closed: false,
          lines: [
            [
              [178, -18],
              [179.9, -18],
              [-179.9, -18.2],
              [-178, -18.5],
            ],
          ],
        },
      ],
    };
    const at = { evidence: [], reported: [], at: { file: "s", line: 1, column: 0, length: 0 }, radius: 5 };
    const places = [
      { id: "suva", name: "Suva", latitude: -18.14, longitude: 178.44, ...at },
      { id: "lau", name: "Lau", latitude: -18.5, longitude: -179, ...at },
    ];
    const { svg } = await drawFence("places: [suva, lau]\ngeo: [fiji.geojson]", "told", {
      layers: [fiji],
      places,
      events: [],
    });
    const [line] = dotsOf(svg.querySelector(".m-outline"));
    expect(Math.max(...line!.slice(1).map(([x], i) => Math.abs(x - line![i]![0])))).toBeLessThan(500);
    expect(dotsOf(svg.querySelector(".m-outline"))).toHaveLength(1);
  });

  it("says which file is not there, and of which nothing is seen", async () => {
    const wrong = await drawFence("geo: [trak.geojson]", "told", { layers });
    expect(wrong.diagnostics[0]).toMatchObject({
      rule: "figure-option",
      severity: "error",
      suggestion: "track.geojson",
    });
    const none = await drawFence("geo: [track.geojson]");
    expect(none.diagnostics[0]?.fix).toContain("Put a GeoJSON file");
    const far: Layer = {
      ...zone,
      outlines: [
        {
          ...zone.outlines[0]!,
          lines: [
            [
              [-80, 25],
              [-76, 20],
            ],
          ],
        },
      ],
    };
    const unseen = await drawFence("geo: [zone.geojson]", "told", { layers: [far] });
    expect(unseen.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", "Nothing of zone.geojson lies within this map."],
    ]);
    expect(unseen.figure?.note, "what is not drawn is not credited").not.toContain("zone.geojson");
  });
});
