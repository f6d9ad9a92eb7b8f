// Generated chains: whatever an author asks for within the limits is drawn so that it can be read, or said to be too
// much.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutChain } from "../../../src/figures/chain/layout.ts";
import { boxOfWord } from "../../../src/figures/chain/line-spots.ts";
import { linesOf } from "../../../src/figures/chain/lines.ts";
import type { ChainPlan } from "../../../src/figures/chain/model.ts";
import { placeMarks } from "../../../src/figures/chain/place-words.ts";
import { type Box, grow, overlap, type Point } from "../../../src/figures/geometry.ts";
import type { Relation, Scenario } from "../../../src/model/scenario.ts";
import { draw } from "../asked.ts";
import { actor, event, relation, scenario } from "../builders.ts";
import { fewer, runsBeyond, seed } from "../generated.ts";

const kinds = [
  "organ",
  "command",
  "backing",
  "mediation",
  "hypothesis",
  "denial",
  "supplies",
  "opposes",
  "own",
];
const sides = ["a", "b", "c", "d", "e"];
const names = [
  "Castro",
  "Khrushchev",
  "Security Council",
  "Gen. Pliyev",
  "OAS",
  "Robert Kennedy",
  "Cuban army",
];
const verbs = ["writes to", "meets", "flies", "photos", "tracks on radar"];

/** Up to `most` actors of five sides, with lines between any two of them. */
const chains = (least: number, most: number, lines: number, fewest = 0): fc.Arbitrary<Scenario> =>
  fc
    .record({
      actors: fc.array(
        fc.record({
          side: fc.constantFrom(...sides),
          kind: fc.constantFrom("state", "body", "person", "group", "place"),
          name: fc.constantFrom(...names),
        }),
        { minLength: least, maxLength: most },
      ),
      lines: fc.array(
        fc.record({
          kind: fc.constantFrom(...kinds, "strike"),
          from: fc.nat(),
          to: fc.nat(),
          verb: fc.constantFrom(...verbs),
        }),
        { minLength: fewest, maxLength: lines },
      ),
    })
    .map((given) => {
      const actors = given.actors.map(({ side, kind, name }, i) =>
        actor(`a${i}`, name, i % 3 ? "a role" : "", side as "a", kind as "body"),
      );
      const ends = given.lines.map(({ from, to, ...line }, i) => {
        const [one, other] = [from % actors.length, to % actors.length];
        return {
          ...line,
          id: `l${i}`,
          from: actors[one]!,
          to: actors[one === other ? (other + 1) % actors.length : other]!,
        };
      });
      const relations = ends
        .filter(({ kind, from, to }) => kind !== "strike" && from !== to)
        .map(({ id, kind, from, to, verb }) => ({
          ...relation(id, kind as Relation["kind"], from, to, ""),
          verb: kind === "own" ? verb : "",
        }));
      const events = ends
        .filter(({ kind, from, to }) => kind === "strike" && from !== to)
        .map(({ id, from, to }, i) => event(id, { actor: from, target: to, step: i + 1 }));
      const named = { a: "First side", b: "Second", c: "Third", d: "Fourth side", e: "UN and OAS" };
      return scenario({ actors, relations, events, sides: named });
    });

const stretches = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x2, y2], k) => {
    const [x1, y1] = points[k]!;
    return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  });

/** What is wrong with a chain on its grid, in words; nothing for one that can be read. */
function faultsOf(plan: ChainPlan): string[] {
  const layout = layOutChain(plan, 2);
  if (!layout) return [];
  const boxes = [...layout.boxes.entries()];
  const lines = linesOf(plan, layout);
  const { marks } = placeMarks(lines, layout);
  const faults: string[] = [];
  for (const { id } of [...plan.relations, ...plan.strikes])
    if (!layout.lines.has(id)) faults.push(`${id} is not there`);
  for (const { id } of plan.actors) if (!layout.boxes.has(id)) faults.push(`${id} is not there`);
  boxes.forEach(([id, box], k) => {
    for (const [other, two] of boxes.slice(k + 1))
      if (overlap(box, two)) faults.push(`${id} lies on ${other}`);
    if (box.x < 0 || box.y < 0 || box.x + box.width > layout.width || box.y + box.height > layout.height)
      faults.push(`${id} is outside`);
  });
  for (const { id, points, from, to } of lines) {
    const own = stretches(points);
    for (const [name, box] of boxes)
      if (own.some((one) => overlap(grow(one, 0.1), grow(box, -1))))
        faults.push(`${id} runs through ${name}`);
    for (const { text, box } of layout.titles)
      if (own.some((one) => overlap(grow(one, 0.5), box))) faults.push(`${id} runs through “${text}”`);
    for (const [end, name] of [
      [points[0]!, from],
      [points.at(-1)!, to],
    ] as const) {
      const { x, y, width, height } = layout.boxes.get(name)!;
      const isOnSide = Math.abs(end[0] - x) < 0.1 || Math.abs(end[0] - x - width) < 0.1;
      const isOnEdge = Math.abs(end[1] - y) < 0.1 || Math.abs(end[1] - y - height) < 0.1;
      if (!isOnSide && !isOnEdge) faults.push(`${id} does not end on ${name}`);
    }
    if (points.some(([x, y]) => x < -1 || y < -1 || x > layout.width + 1 || y > layout.height + 1))
      faults.push(`${id} leaves the figure`);
  }
  lines.forEach(({ id, points }, k) => {
    for (const other of lines.slice(k + 1))
      if (stretches(points).some((a) => stretches(other.points).some((b) => liesOn(a, b))))
        faults.push(`${id} lies on ${other.id}`);
  });
  const words = [...marks.values()].flatMap(({ word }) =>
    word && word.text.length > 1 ? [boxOfWord(word)] : [],
  );
  words.forEach((word, k) => {
    if (words.slice(k + 1).some((other) => overlap(word, other))) faults.push("words lie on words");
    if (boxes.some(([, box]) => overlap(word, box))) faults.push("words lie on a box");
    if (layout.titles.some(({ box }) => overlap(word, box))) faults.push("words lie on a title");
  });
  const lower = (id: string) => (layout.rightMarks.has(id) ? 0 : 7); // px that a mark at the left reaches above its box
  for (const { text, box: title } of layout.titles)
    for (const [id, box] of boxes)
      if (overlap(title, { ...box, y: box.y - lower(id) })) faults.push(`${id} lies on “${text}”`);
  if (layout.scale < 0.999) faults.push("words are too small");
  return faults;
}

function liesOn(a: Box, b: Box): boolean {
  const [level, upright] = [a.height < 0.1 && b.height < 0.1, a.width < 0.1 && b.width < 0.1];
  if (level)
    return Math.abs(a.y - b.y) < 2.5 && Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 2;
  if (upright)
    return Math.abs(a.x - b.x) < 2.5 && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 2;
  return false;
}

describe("any chain within its limits", () => {
  it("can be read: nothing on anything else, no line through a box or a title, all of it inside", async () => {
    await fc.assert(
      fc.asyncProperty(chains(1, 24, 40), async (facts) => {
        const { plan, drawing, problems, diagnostics } = await draw<ChainPlan>(
          { word: "chain", text: "" },
          facts,
        );
        expect(diagnostics).toEqual([]);
        expect(problems).toEqual([]);
        expect(faultsOf(plan!)).toEqual([]);
        const drawn = [...drawing!.markup.matchAll(/data-(?:actor|relation|event)="([^"]*)"/g)].map(
          ([, id]) => id!,
        );
        expect(new Set(drawn)).toEqual(new Set(drawing!.ids));
      }),
      { numRuns: fewer(3), seed, endOnFailure: true },
    );
  }, 3_600_000);

  it("can be read at its limits", async () => {
    await fc.assert(
      fc.asyncProperty(chains(22, 24, 40, 38), async (facts) => {
        const { plan, problems } = await draw<ChainPlan>({ word: "chain", text: "" }, facts);
        expect(problems).toEqual([]);
        expect(faultsOf(plan!)).toEqual([]);
      }),
      { numRuns: fewer(8), seed, endOnFailure: true },
    );
  }, 3_600_000);
});

describe("any chain beyond its limits", () => {
  it("is said to be too much, in one diagnostic, and not drawn", async () => {
    await fc.assert(
      fc.asyncProperty(chains(25, 60, 150), async (facts) => {
        const { drawing, diagnostics } = await draw({ word: "chain", text: "" }, facts);
        expect(drawing).toBeNull();
        expect(diagnostics.map(({ rule }) => rule)).toEqual(["figure-size"]);
      }),
      { numRuns: runsBeyond, seed, endOnFailure: true },
    );
  }, 3_600_000);
});
