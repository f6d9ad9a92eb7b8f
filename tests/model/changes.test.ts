// What changed between two versions, over generated ones: the old with its changes is the new.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, type BriefingVersion, compareVersions, versionOf } from "../../src/model/changes.ts";
import { aClaim, aScenario } from "../support/deck.ts";

const id = fc.constantFrom("a", "b", "c", "d", "e");
const words = fc.constantFrom("one letter", "two letters", "a letter, late", "¶2: odd words");
const evidence = fc.record({ source: id, paragraph: fc.nat(9), words });
const byId = <T extends { id: string }>(entity: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .uniqueArray(entity, { selector: (one) => one.id, maxLength: 5 })
    .map((all) => all.sort((a, b) => (a.id < b.id ? -1 : 1)));
const claim = fc.record({
  id,
  text: words,
  verdict: fc.constantFrom("corroborated", "partly", "single-origin"),
  credibility: fc.integer({ min: 1, max: 6 }),
  evidence: fc.array(evidence, { maxLength: 3 }),
});

/** Quotes and events stay the same things: only claims come and go in a list of changes. */
const versions = fc
  .record({
    before: byId(claim),
    after: byId(claim),
    quotes: byId(fc.record({ id, words, later: words })),
    events: byId(fc.record({ id, as: words, later: words })),
  })
  .map(({ before, after, quotes, events }): [BriefingVersion, BriefingVersion] => [
    {
      ...{ asOf: "1 May", language: "en", handling: "" },
      claims: before,
      quotes: quotes.map((one) => ({ id: one.id, words: one.words })),
      events: events.map((one) => ({ id: one.id, title: "x", when: { as: one.as } })),
    },
    {
      ...{ asOf: "2 May", language: "en", handling: "" },
      claims: after,
      quotes: quotes.map((one) => ({ id: one.id, words: one.later })),
      events: events.map((one) => ({ id: one.id, title: "x", when: { as: one.later } })),
    },
  ]);

describe("compareVersions", () => {
  it("gives changes that make the new version of the old one", () => {
    fc.assert(
      fc.property(versions, ([old, now]) => {
        const { claims, quotes, events } = now;
        expect(applyChanges(old, compareVersions(old, now))).toEqual({ claims, quotes, events });
      }),
      { seed: 14, numRuns: 500 },
    );
  });

  it("finds nothing between a version and itself", () => {
    fc.assert(
      fc.property(versions, ([old]) => {
        expect(compareVersions(old, old)).toEqual([]);
      }),
      { seed: 14 },
    );
  });

  it("takes the reason of a regrade from the scenario, and puts regrades first", () => {
    const now = versionOf(aScenario({ claims: [aClaim({ verdict: "single-source", credibility: 3 })] }));
    const old = { ...now, claims: now.claims.map((one) => ({ ...one, verdict: "corroborated", text: "x" })) };
    const changes = compareVersions(old, now, new Map([["delivered", "The register was a copy."]]));
    expect(changes.map(({ kind }) => kind)).toEqual(["regraded", "requoted"]);
    expect(changes[0]).toMatchObject({ why: "The register was a copy." });
  });
});
