// What changed between two versions, over generated ones with records of every kind: the old with its changes is the
// new.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSilentRegrades } from "../../src/check/silent-regrades.ts";
import { changesSince, compareVersions } from "../../src/model/changes.ts";
import { type BriefingVersion, versionOf, versionSchema } from "../../src/model/version.ts";
import { aClaim, aDeck, aScenario } from "../support/deck.ts";
import { applyChanges } from "./apply-changes.ts";

const id = fc.constantFrom("a", "b", "c", "d", "e");
const words = fc.constantFrom("one letter", "two letters", "a letter, late", "¶2: odd words", "a:\nb ¶3: c");
const byId = <T extends { id: string }>(entity: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .uniqueArray(entity, { selector: (one) => one.id, maxLength: 5 })
    .map((all) => all.sort((a, b) => (a.id < b.id ? -1 : 1)));

/** Every kind of record comes, goes and changes in everything it says, each on its own. */
const version: fc.Arbitrary<BriefingVersion> = fc.record({
  asOf: fc.constantFrom("1 May", "2 May"),
  language: fc.constant("en"),
  handling: fc.constant(""),
  claims: byId(
    fc.record({
      id,
      text: words,
      verdict: fc.constantFrom("corroborated", "partly", "single-origin"),
      credibility: fc.integer({ min: 1, max: 6 }),
      evidence: fc.array(fc.record({ source: id, paragraph: fc.nat(9), words }), { maxLength: 3 }),
      reported: fc.array(fc.record({ source: id, says: words }), { maxLength: 2 }),
    }),
  ),
  judgements: byId(
    fc.record({
      id,
      text: words,
      likelihood: fc.constantFrom("likely", "unlikely"),
      confidence: fc.constantFrom("low", "high"),
    }),
  ),
  quotes: byId(fc.record({ id, by: id, words })),
  events: byId(fc.record({ id, title: words, when: fc.record({ as: words }) })),
});

describe("compareVersions", () => {
  it("gives changes that make the new version of the old one, of records of every kind", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(version, version, (old, now) => {
        const { claims, judgements, quotes, events } = now;
        const changes = compareVersions(old, now);
        for (const change of changes) kinds.add(`${change.kind} ${change.list}`);
        expect(applyChanges(old, changes)).toEqual({ claims, judgements, quotes, events });
      }),
      { seed: 14, numRuns: 500 },
    );
    expect(kinds.size).toBe(15); // each list added, withdrawn and requoted; two regraded; one moved
  });

  it("gives the same changes with and without reasons, and each reason to its own record", () => {
    fc.assert(
      fc.property(version, version, fc.dictionary(id, words), (old, now, given) => {
        const reasons = new Map(Object.entries(given));
        const changes = compareVersions(old, now, reasons);
        expect(changes.map((one) => ({ ...one, why: null }))).toEqual(compareVersions(old, now));
        expect(changes.map(({ why }) => why)).toEqual(changes.map((one) => reasons.get(one.id) ?? null));
      }),
      { seed: 14 },
    );
  });

  it("finds nothing between a version and itself, and survives a version written as JSON", () => {
    fc.assert(
      fc.property(version, version, (old, now) => {
        const again = versionSchema.parse(JSON.parse(JSON.stringify(old)));
        expect(compareVersions(old, again)).toEqual([]);
        expect(compareVersions(again, now)).toEqual(compareVersions(old, now));
      }),
      { seed: 14 },
    );
  });

  it("reads a version that was written before judgements and reports were compared", () => {
    const claim = { id: "a", text: "x", verdict: "partly", credibility: 3, evidence: [] };
    const old = versionSchema.parse({ asOf: "1 May", claims: [claim], quotes: [], events: [] });
    expect(old).toMatchObject({ judgements: [], claims: [{ reported: [] }] });
  });

  it("takes the reason of a regrade from the scenario, and puts regrades first", () => {
    const now = versionOf(aScenario({ claims: [aClaim({ verdict: "single-source", credibility: 3 })] }));
    const old = { ...now, claims: now.claims.map((one) => ({ ...one, verdict: "corroborated", text: "x" })) };
    const changes = compareVersions(old, now, new Map([["delivered", "The register was a copy."]]));
    expect(changes.map(({ kind }) => kind)).toEqual(["regraded", "requoted"]);
    expect(changes[0]).toMatchObject({ why: "The register was a copy." });
  });
});

describe("a regrade", () => {
  const earlier = versionOf(aScenario());
  const regrade = (given: Parameters<typeof aClaim>[0], withdrawn = {}) => {
    const scenario = aScenario({ claims: [aClaim({ verdict: "partly", ...given })], withdrawn });
    const changes = changesSince(earlier, aDeck([], scenario));
    return { changes, found: findSilentRegrades(changes, scenario) };
  };

  it("without a reason is warned of, where the claim stands", () => {
    expect(regrade({}).found).toMatchObject([{ rule: "regraded-silently", severity: "warning" }]);
  });

  it("with a reason is not, and the reason is given", () => {
    const { changes, found } = regrade({ revised: "The register was a copy." });
    expect(found).toEqual([]);
    expect(changes[0]).toMatchObject({ kind: "regraded", why: "The register was a copy." });
  });

  it("is none where only words changed", () => {
    const { changes, found } = regrade({ verdict: "corroborated", text: "Two letters" });
    expect([changes.map(({ kind }) => kind), found]).toEqual([["requoted"], []]);
  });

  it("is none where a claim was withdrawn, whose reason stands apart", () => {
    const scenario = aScenario({ claims: [], withdrawn: { delivered: "Nobody saw it." } });
    const changes = changesSince(earlier, aDeck([], scenario));
    expect(changes).toMatchObject([{ kind: "withdrawn", id: "delivered", why: "Nobody saw it." }]);
    expect(findSilentRegrades(changes, scenario)).toEqual([]);
  });
});
