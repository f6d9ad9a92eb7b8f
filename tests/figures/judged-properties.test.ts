// Likelihoods and lineages made by chance: within their limits everything asked for is drawn and can be read, or a
// problem says what does not fit; beyond them one diagnostic says so.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likelihoods } from "../../src/language/likelihoods.ts";
import { confidences } from "../../src/model/kinds.ts";
import type { Claim, Evidence, Judgement, Scenario, Source } from "../../src/model/scenario.ts";
import { scenario } from "./builders.ts";
import { holdFor, runsBeyond, runsWithin } from "./generated.ts";
import { framesOfPlot, holds, idsIn } from "./hold-drawn.ts";
import { lookInto, plot } from "./plotted.ts";

const here = { file: "slides/scenario.yaml", line: 1, column: 0, length: 0 };
const someWords =
  "The convoy was turned back before noon, as “never again” was promised to harbour masters in Valparaíso".split(
    " ",
  );
const words = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...someWords), { minLength: least, maxLength: most })
    .map((some) => some.join(" "));

interface SourceGiven {
  publisher: string;
  date: string | null;
  origin: string | null;
  party: Source["party"];
  access: Source["access"];
  relays: number[];
}

/** What each source relays stands before it, so that nobody relays in a circle. */
function makeSources(given: readonly SourceGiven[]): Source[] {
  const sources: Source[] = [];
  for (const [i, { relays, ...one }] of given.entries())
    sources.push({
      id: `source-${i}`,
      number: i + 1,
      title: `Text ${i}`,
      reliability: "C",
      at: here,
      ...one,
      relays: [...new Set(relays.filter(() => i > 0).map((n) => sources[n % i]!))],
    } as Source);
  return sources;
}

const anySource: fc.Arbitrary<SourceGiven> = fc.record({
  publisher: fc.constantFrom(
    "The monitor",
    "Reuters",
    "The ministry",
    "Agence de la Mer, in The Post",
    "ARK",
  ),
  date: fc.option(fc.constantFrom("23 March 2023", "24 March 2023", "1 May 2023")),
  origin: fc.option(fc.constantFrom("people there", "A harbour master", "The ministry")),
  party: fc.option(fc.constantFrom("a" as const, "b" as const, "e" as const)),
  access: fc.option(fc.constantFrom("first-hand" as const, "relayed" as const, "derived" as const)),
  relays: fc.array(fc.nat(), { maxLength: 2 }),
});

const evidenceOf = (source: Source, paragraph: number): Evidence =>
  ({ source, paragraph, words: "so", at: here }) as Evidence;

const idsDrawn = (markup: string): Set<string> =>
  new Set([...markup.matchAll(/data-x="([^"]*)"/g)].map(([, id]) => id!));

describe("any likelihood", () => {
  const story = (least: number, most: number) =>
    fc
      .record({
        sources: fc.array(anySource, { minLength: 1, maxLength: 12 }),
        said: fc.array(
          fc.record({
            text: words(1, 12),
            likelihood: fc.constantFrom(...likelihoods),
            confidence: fc.constantFrom(...confidences),
            cited: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 })), { maxLength: 6 }),
          }),
          { minLength: least, maxLength: most },
        ),
      })
      .map(({ sources: given, said }): Scenario => {
        const sources = makeSources(given);
        const judgements = said.map(
          ({ cited, ...one }, i): Judgement => ({
            id: `judgement-${i}`,
            ...one,
            because: "One text.",
            restsOn: [],
            wouldChange: [],
            alternatives: [],
            evidence: cited.map(([n, paragraph]) => evidenceOf(sources[n % sources.length]!, paragraph)),
            reported: [],
            at: here,
          }),
        );
        return scenario({ sources, judgements });
      });

  it("within its limits can be read, and every judgement is there, on a narrow page too", () => {
    let drawn = 0;
    holdFor(runsWithin, story(1, 7), (facts) => {
      const result = plot("likelihood", facts, "");
      if (!holds(result, framesOfPlot)) return;
      drawn++;
      const all = new Set(facts.judgements.map(({ id }) => id));
      expect(idsIn(result.drawing!, "x")).toEqual(all);
      expect(idsDrawn(result.drawing!.narrow!.markup)).toEqual(all);
      for (const { text } of facts.judgements) expect(result.drawing!.description).toContain(text);
    });
    expect(drawn).toBeGreaterThan(runsWithin * 0.4);
  });

  it("beyond them is one diagnostic", () => {
    holdFor(runsBeyond, story(8, 40), (facts) => {
      const { drawing, diagnostics } = plot("likelihood", facts, "");
      expect(drawing).toBeNull();
      expect(diagnostics.map(({ rule }) => rule)).toEqual(["figure-size"]);
    });
  });
});

describe("any lineage", () => {
  const claimOn = (id: string, text: string, sources: readonly Source[]): Claim =>
    ({
      id,
      text,
      verdict: "unchecked",
      credibility: 6,
      whose: sources[0],
      about: null,
      evidence: [],
      reported: sources.map((source) => ({ source, says: "so", at: here })),
      at: here,
    }) as Claim;

  /** Claims with the texts that each rests on: at least two, since one text has no lineage. */
  const story = (claims: { least: number; most: number }, texts: { least: number; most: number }) =>
    fc
      .record({
        given: fc.array(anySource, { minLength: texts.least, maxLength: texts.most }),
        said: fc.array(fc.record({ text: words(1, 10), first: fc.nat(), more: fc.nat() }), {
          minLength: claims.least,
          maxLength: claims.most,
        }),
      })
      .map(({ given, said }) => {
        const sources = makeSources(given);
        const made = said.map(({ text, first, more }, i) => {
          const turned = [
            ...sources.slice(first % sources.length),
            ...sources.slice(0, first % sources.length),
          ];
          return claimOn(`claim-${i}`, text, turned.slice(0, 2 + (more % (sources.length - 1))));
        });
        const facts = scenario({ sources, claims: made });
        return { facts, fence: `claims: [${made.map(({ id }) => id).join(", ")}]` };
      });

  it("within its limits can be read, and every text is there, on a narrow page too", () => {
    let drawn = 0;
    holdFor(runsWithin, story({ least: 1, most: 2 }, { least: 2, most: 5 }), ({ facts, fence }) => {
      const result = plot("lineage", facts, fence);
      if (!holds(result, framesOfPlot)) return;
      drawn++;
      const cited = facts.claims.flatMap(({ reported }) => reported.map(({ source }) => source.id));
      for (const id of cited) {
        expect(idsIn(result.drawing!, "x")).toContain(id);
        expect(lookInto(result.drawing)(`[data-x="${id}"]`).length).toBeGreaterThan(0);
      }
    });
    expect(drawn).toBeGreaterThan(runsWithin * 0.4);
  });

  it("beyond them is one diagnostic", () => {
    holdFor(runsBeyond, story({ least: 3, most: 8 }, { least: 3, most: 12 }), ({ facts, fence }) => {
      const { drawing, diagnostics } = plot("lineage", facts, fence);
      expect(drawing).toBeNull();
      expect(diagnostics.map(({ rule }) => rule)).toEqual(["figure-size"]);
    });
  });
});
