// Maps: what is where, what is said of it, and what an author is told when it does not fit.
import { describe, expect, it } from "vitest";
import { overlap } from "../../../src/figures/geometry.ts";
import { distanceToStretch } from "../../../src/figures/map/lines.ts";
import { measureDistance, roundDistance } from "../../../src/model/geography.ts";
import type { Place } from "../../../src/model/scenario.ts";
import { aClaim } from "../../support/deck.ts";
import { ask } from "../asked.ts";
import { deckOf, slide } from "../builders.ts";
import { boxOf, dotsOf, dotsOfBar, middle, type Point } from "../drawn-map.ts";
import {
  abuKamal,
  alOmar,
  deirEzZor,
  drawFence,
  drawOf,
  drones,
  elsewhere,
  facts,
  khartoum,
  mayadeen,
  place,
  rlz,
  strikes,
  words,
} from "../map-scenario.ts";

const far = roundDistance(measureDistance(rlz, alOmar), rlz.radius + alOmar.radius);
const near = roundDistance(measureDistance(deirEzZor, alOmar), deirEzZor.radius + alOmar.radius);

/** On a plane that touches the globe in the middle of the story: right to a px over so short a way. */
function project({ latitude, longitude }: Place, scale: number): Point {
  const middleOf = { latitude: 34.9, longitude: 40.55 };
  const km = 111.195;
  const across = Math.cos((((latitude + middleOf.latitude) / 2) * Math.PI) / 180);
  return [
    (longitude - middleOf.longitude) * across * km * scale,
    (middleOf.latitude - latitude) * km * scale,
  ];
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

describe("a map of the told account", () => {
  it("puts every town and mark within 3 px of where its coordinates project, north up", async () => {
    const { svg } = await drawFence("places: [deir-ez-zor]");
    const town = svg.querySelector("circle.m-town")!;
    const of = (event: string) => [...svg.querySelectorAll(`[data-event=${event}]`)].map(middle);
    const [drone, rocket] = [of("drone-attack")[0]!, of("rockets")[0]!];
    const drawn: [Place, Point][] = [
      [deirEzZor, [Number(town.getAttribute("cx")), Number(town.getAttribute("cy"))]],
      [alOmar, [(drone[0] + rocket[0]) / 2, drone[1]]], // side by side, the place in their middle
      [mayadeen, of("us-strikes")[0]!],
      [abuKamal, of("us-strikes")[1]!],
    ];
    const scale = dotsOfBar(svg.querySelector(".m-scale")!);
    const flat = drawn.map(([place]) => project(place, scale));
    const shift = [0, 1].map((axis) => mean(drawn.map(([, at], i) => at[axis]! - flat[i]![axis]!)));
    for (const [i, [{ name }, at]] of drawn.entries()) {
      const off = Math.hypot(at[0] - flat[i]![0] - shift[0]!, at[1] - flat[i]![1] - shift[1]!);
      expect(off, name).toBeLessThan(3);
    }
  });

  it("draws the Euphrates by its towns", async () => {
    const { svg } = await drawFence("places: [deir-ez-zor]");
    const river = dotsOf(svg.querySelector(".m-river:not(.minor)"));
    const town = svg.querySelector("circle.m-town")!;
    const strikes = [...svg.querySelectorAll("[data-event=us-strikes]")].map(middle);
    const dots: Point[] = [[Number(town.getAttribute("cx")), Number(town.getAttribute("cy"))], ...strikes];
    expect(dots).toHaveLength(3);
    for (const dot of dots) {
      const distances = river.flatMap((line) =>
        line.slice(1).map((end, i) => distanceToStretch(dot, line[i]!, end)),
      );
      expect(Math.min(...distances)).toBeLessThan(8);
    }
  });

  it("draws an uncertain place as a disc of its radius", async () => {
    const { svg } = await drawFence("");
    const bar = dotsOfBar(svg.querySelector(".m-scale")!);
    const radii = [...svg.querySelectorAll(".m-near")].map((disc) => Number(disc.getAttribute("r")));
    expect(radii).toHaveLength(3);
    for (const [i, km] of [10, 10, 15].entries()) expect(Math.abs(radii[i]! - km * bar)).toBeLessThan(0.5);
  });

  it("lights each mark, disc and label in its steps, and nothing else carries them", async () => {
    const { svg, figure } = await drawFence("");
    const steps = [...svg.querySelectorAll("[data-step]")].map((part) => part.getAttribute("data-step"));
    expect(new Set(steps)).toEqual(new Set(["1", "2", "3", "1 3"]));
    expect(figure!.svg).not.toMatch(/\sstyle=/);
  });

  it("has a shape for a side", async () => {
    const { svg } = await drawFence("");
    const shape = (event: string) =>
      svg
        .querySelector(`[data-event=${event}] .m-shape`)!
        .getAttribute("d")!
        .replace(/^M[^a-z]*/, "")
        .replace(/[\d.\s-]+/g, "");
    expect([shape("drone-attack"), shape("us-strikes")]).toEqual(["lz", "hvhz"]);
  });

  it("lets no word lie over another, or outside", async () => {
    for (const fence of [
      "places: [deir-ez-zor]",
      "events: [record-drone]\nplaces: [al-omar]\ndistance: [rlz, al-omar]",
    ]) {
      const { svg, figure } = await drawFence(fence, fence.startsWith("events") ? "record" : "told");
      const boxes = [...svg.querySelectorAll("text[x]:not(.m-no)")].map(boxOf);
      expect(boxes.length).toBeGreaterThan(5);
      boxes.forEach((a, i) => {
        expect(a.x >= 0 && a.x + a.width <= figure!.width).toBe(true);
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      });
    }
  });

  it("is told in sentences", async () => {
    const { figure } = await drawFence("places: [deir-ez-zor]");
    expect(figure!.description).toContain("Step 2, US strikes, US-aligned: Mayadeen.");
    expect(figure!.description).toContain("The site at Mayadeen is known to within 10 km.");
    expect(figure!.description).toContain(
      `Deir ez-Zor lies about ${near} km northwest of Al Omar oil field.`,
    );
    expect(figure!.note).toBe(
      "Borders Natural Earth, rivers WDBII/GSHHG. Dashed ring: place is approximate.",
    );
  });

  it("comes out the same, byte for byte, with ids of its own", async () => {
    const [one, other] = await Promise.all([drawFence(""), drawFence("")]);
    expect(one.figure!.svg).toBe(other.figure!.svg);
    const ids = [...one.figure!.svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith("where-figure-1"))).toBe(true);
  });

  it("points to a place outside its frame", async () => {
    const { svg, figure } = await drawFence("places: [rlz]\nframe: [al-omar, mayadeen, abu-kamal]");
    const lines = [...svg.querySelectorAll(".m-off text")].map((line) => line.textContent);
    expect(lines.join(" ")).toBe(`RLZ, near Rmeilan, about ${far} km northeast`);
    expect(figure!.description).toContain(
      `Outside the map: RLZ, near Rmeilan, about ${far} km northeast of Al Omar oil field.`,
    );
  });
});

describe("a map of the record", () => {
  it("measures between two places no more exactly than they are known", async () => {
    expect(Math.abs(measureDistance(rlz, alOmar) - 232)).toBeLessThan(1);
    const { svg } = await drawFence("events: [record-drone]\ndistance: [rlz, al-omar]", "record");
    expect(svg.querySelector(".m-measure")).not.toBeNull();
    expect([...svg.querySelectorAll("text")].map((text) => text.textContent)).toContain(`about ${far} km`);
  });

  it.each([
    ["along a fjord and beside a border", [59.12, 11.38], [59.91, 10.75]],
    ["over a strait", [55.68, 12.57], [55.6, 13]],
    ["down a narrow land", [-33.45, -70.67], [-36.83, -73.05]],
    ["from island to island", [21.31, -157.86], [20.89, -156.47]],
  ])("has room for a distance %s", async (_, [north = 0, east = 0], [south = 0, west = 0]) => {
    const ends = [place("one", "Harbour", north, east, 3), place("other", "Office", south, west, 3)];
    const happened = { ...elsewhere, places: ends.slice(0, 1) };
    const { svg, diagnostics } = await drawFence("places: [other]\ndistance: [one, other]", "record", {
      places: ends,
      events: [happened],
    });
    expect(diagnostics).toEqual([]);
    const [label] = [...svg.querySelectorAll("text")].filter(({ textContent }) =>
      /^about \d+ km$/.test(textContent ?? ""),
    );
    expect(label).toBeDefined();
    const box = boxOf(label as Element);
    for (const other of [...svg.querySelectorAll("text[x]:not(.m-no)")].filter((one) => one !== label))
      expect(overlap(box, boxOf(other))).toBe(false);
  });

  it("says what the told account has at a place that it shows for reference", async () => {
    const { svg } = await drawFence("events: [record-drone]\nplaces: [al-omar]", "record");
    expect(svg.textContent).toContain("Told: Drones, Rockets");
  });

  it("elsewhere has borders alone, and says so", async () => {
    const { svg, figure } = await drawFence("events: [coup]", "record");
    expect(svg.querySelector(".m-river")).toBeNull();
    expect(figure!.description).toContain("A map of places in Sudan.");
    expect(figure!.description).toContain("Rivers and provinces are not drawn here.");
    expect(figure!.note).toContain("rivers and provinces not drawn");
  });

  it("tells land from sea", async () => {
    const places = [{ ...khartoum, latitude: 19.6158, longitude: 37.2164 }];
    const events = [{ ...elsewhere, places }];
    const { svg } = await drawFence("", "record", { places, events });
    const parts = [...svg.querySelectorAll("path")].map((path) => path.getAttribute("class"));
    expect(parts.slice(0, 3)).toEqual(["m-sea", "m-other", "m-home"]);
    const drawn = [...svg.querySelectorAll("path, circle")].map((part) => part.getAttribute("class")!);
    const disc = drawn.findIndex((name) => name.startsWith("m-near"));
    expect(drawn.indexOf("m-coast"), "a disc of uncertainty hides no coast").toBeGreaterThan(disc);
  });
});

describe("maps that slides show by themselves", () => {
  it("stand behind the title and beside an event that has a place", async () => {
    const moves = [{ step: 1, side: "a" as const, title: "Drones", when: drones.when, events: [drones] }];
    const title = { ...slide({ layout: "title", flow: [] }), id: "title", account: null };
    const event = { ...slide({ layout: "event", event: drones, claims: [], flow: [] }), id: "drones" };
    const deck = deckOf(facts({ moves }), title, event);
    const ground = await drawOf(deck, "title-map");
    expect([...ground.svg.querySelectorAll("text.m-town")].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(["Al Omar oil field", "Deir ez-Zor"]),
    );
    expect(ground.svg.querySelector(".m-mark")).toBeNull();
    const where = await drawOf(deck, "drones-map");
    expect(where.svg.textContent).toContain("site within 10 km");
    expect(where.svg.querySelectorAll("circle.m-near").length).toBe(1);
    expect(where.figure!.width).toBe(544);
  });

  it("say of the sites, not of the towns, how well they are known, and draw it", async () => {
    const claims = Array.from({ length: 6 }, () => ({}) as never);
    const event = { ...slide({ layout: "event", event: strikes, claims, flow: [] }), id: "strikes" };
    const { svg, figure } = await drawOf(deckOf(facts(), event), "strikes-map");
    const lines = [...svg.querySelectorAll("text.m-line")].map((line) => line.textContent);
    expect(lines).toEqual(["site within 10 km", "site within 15 km"]);
    expect(figure!.description).toContain("The site at Abu Kamal is known to within 15 km.");
    const [near, wide] = [...svg.querySelectorAll(".m-near")].map((disc) => Number(disc.getAttribute("r")));
    expect(wide! / near!).toBeCloseTo(1.5, 1);
    const [one, other] = [...svg.querySelectorAll("[data-event=us-strikes]")].map(middle) as [Point, Point];
    const scale = Math.hypot(one[0] - other[0], one[1] - other[1]) / measureDistance(mayadeen, abuKamal);
    expect(Math.abs(near! - 10 * scale)).toBeLessThan(0.5);
    for (const mark of svg.querySelectorAll(".m-mark .m-shape")) {
      const side = Number(/h([\d.]+)/.exec(mark.getAttribute("d")!)![1]);
      expect((side / 2) * Math.SQRT2).toBeLessThan(near!);
    }
  });

  it("light a place in the step of the claim that names it", async () => {
    const claim = (id: string, text: string) => ({
      target: { kind: "claim" as const, claim: { ...aClaim({ id, text }), about: strikes } },
      label: text,
    });
    const steps = [
      claim("arsenal", "An arsenal was razed"),
      claim("base", "A base outside Mayadeen was hit"),
      claim("facility", "A facility near Abu Kamal was hit"),
    ];
    const event = {
      ...slide({ layout: "event", event: strikes, claims: [], flow: [] }, steps),
      id: "strikes",
    };
    const { svg } = await drawOf(deckOf(facts(), event), "strikes-map");
    const lit = [...svg.querySelectorAll(".m-mark")].map((mark) => mark.getAttribute("data-step"));
    expect(lit).toEqual(["2", "3"]);
  });

  it("are not there where nothing has a place", async () => {
    const event = { ...slide({ layout: "event", event: words, claims: [], flow: [] }), id: "words" };
    expect((await drawOf(deckOf(facts(), event), "words-map")).figure).toBeUndefined();
  });

  it("show no place that only the record names", async () => {
    const event = { ...slide({ layout: "event", event: drones, claims: [], flow: [] }), id: "drones" };
    const { svg } = await drawOf(deckOf(facts(), event), "drones-map");
    expect(svg.textContent).not.toContain("RLZ");
  });
});

describe("an author is told", () => {
  const rules = async (fence: string, given = {}) =>
    (await drawFence(fence, "told", given)).diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
  const asked = (text: string) =>
    ask({ word: "map", text }, facts()).diagnostics.map(({ rule, message }) => `${rule}: ${message}`);

  it("of an option that maps do not have, and of an id that names nothing", () => {
    expect(asked("plces: [mayadeen]").join()).toMatch(/^key-unknown/);
    expect(asked("places: [mayaden]").join()).toMatch(/^id-unknown/);
  });

  it("of an event without a place, and of a distance without two ends", async () => {
    expect((await rules("events: [warning]")).join()).toContain("figure-option: The event “Warning”");
    expect((await rules("distance: [rlz]")).join()).toContain("figure-option: `distance` takes two places.");
  });

  it("of a map without a place", async () => {
    expect((await rules("", { events: [words] })).join()).toContain("figure-option: This map has no place");
  });

  it("of a name that does not fit", async () => {
    const long = { ...deirEzZor, name: "Deir-ez-Zor-on-the-lower-Euphrates" };
    const found = await rules("places: [deir-ez-zor]", { places: [alOmar, mayadeen, abuKamal, long] });
    expect(found.join()).toMatch(/^figure-size: “Deir-ez-Zor-on-the-lower-Euphrates” does not fit/);
  });

  it("of a label without room, where marks stand so near that their places have dots of their own", async () => {
    const found = await rules("events: [drone-attack, us-strikes, coup]");
    expect(found.join()).toMatch(/figure-size: The map has no room for/);
  });
});
