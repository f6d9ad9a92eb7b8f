// GeoJSON of an author's own: what of it is taken, and where a fault in it is found.
import { describe, expect, it } from "vitest";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLayer } from "../../src/parse/layer.ts";

const read = (text: string) => parseLayer({ path: "slides/zones.geojson", text });
const collection = (features: unknown[], more: object = {}) =>
  read(JSON.stringify({ type: "FeatureCollection", ...more, features }, null, 1));
const feature = (geometry: object, properties: object | null = null) => ({
  type: "Feature",
  properties,
  geometry,
});
const places = ({ diagnostics }: ReturnType<typeof read>) =>
  diagnostics.map(({ at, rule }) => `${at.line}:${at.column + 1} ${rule}`);

describe("a GeoJSON file", () => {
  it("that is broken breaks nothing as long as no slide names it", () => {
    const broken = { path: "slides/track.geojson", text: "{" };
    const scenario = [{ path: "slides/scenario.yaml", text: "title: A letter\n" }, broken];
    const slide = (text: string) => ({ path: "slides/01-a.md", text });
    const rulesOf = (text: string) =>
      parseDeck({ scenario, slides: [slide(text)] }).diagnostics.map(({ rule }) => rule);
    expect(rulesOf("# A\n")).toEqual([]);
    expect(rulesOf("# A\n\n```map\ngeo: [track.geojson]\n```\n")).toEqual(["geojson-unreadable"]);
  });

  it("names no private part where its words are shown", () => {
    const line = {
      type: "LineString",
      coordinates: [
        [-80, 25],
        [-76, 20],
      ],
    };
    expect(places(collection([feature(line, { name: "Private: x" })], { credit: "us" }))).toEqual([
      expect.stringMatching(/notes-part$/),
    ]);
    expect(places(collection([feature(line, { note: "Private: x" })], { credit: "us" }))).toEqual([]);
  });

  it("gives lines and the rings of areas, with their names and who drew them", () => {
    const line = {
      type: "LineString",
      coordinates: [
        [-80, 25, 7000],
        [-76, 20],
      ],
    };
    const square = [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ];
    const { layer, diagnostics } = collection(
      [
        feature(line, { name: "U-2 track", note: 3 }),
        feature({ type: "Polygon", coordinates: square }),
        feature({ type: "MultiPolygon", coordinates: [square, square] }, { name: null }),
        { type: "Feature", properties: {}, geometry: null },
      ],
      { credit: "drawn by the authors", crs: {} },
    );
    expect(diagnostics).toEqual([]);
    expect(layer.credit).toBe("drawn by the authors");
    expect(layer.outlines.map(({ name, closed, lines }) => [name, closed, lines.length])).toEqual([
      ["U-2 track", false, 1],
      ["", true, 1],
      ["", true, 2],
    ]);
  });

  it("is refused where it is no JSON or no collection", () => {
    expect(places(read('{ "type": "FeatureCollection",\n\t"features": [ }'))).toEqual([
      "2:16 geojson-unreadable",
    ]);
    expect(places(read(""))).toEqual(["1:1 geojson-unreadable"]);
    expect(places(read("[]"))).toEqual(["1:1 value-wrong"]);
    expect(places(read('{"type": "Topology",\n"features": []}'))).toEqual(["1:10 value-wrong"]);
    expect(places(read('{"type": "FeatureCollection"}'))).toEqual(["1:1 value-wrong"]);
  });

  it("is refused at a point, at degrees that are none, and at a line of one point", () => {
    expect(places(collection([feature({ type: "Point", coordinates: [1, 2] })]))).toEqual([
      "8:13 value-wrong",
    ]);
    const at = (coordinates: unknown) => places(collection([feature({ type: "LineString", coordinates })]));
    expect(
      at([
        [181, 2],
        [1, 2],
      ]),
    ).toEqual(["11:7 value-wrong"]);
    expect(
      at([
        [25, -80],
        [20, -95],
      ]),
    ).toEqual(["16:7 value-wrong"]);
    expect(at([[1, 2]])).toHaveLength(1);
    expect(
      at([
        ["1", 2],
        [1, 2],
      ]),
    ).toEqual(["11:7 value-wrong"]);
  });
});
