// What slides, notes and the scenario's own strings quote and count is falsified. Whatever survives is itself verbatim
// in the evidence cited beside it, without exception; everything that survives is listed.
import { beforeAll, describe, expect, it, type TestContext } from "vitest";
import { flattenText } from "../../src/check/evidence/flatten-text.ts";
import { computeNumbers } from "../../src/check/evidence/numbers/compute-numbers.ts";
import { findNumbers } from "../../src/check/evidence/numbers/find-numbers.ts";
import { type PlacedNumber, placeNumbers } from "../../src/check/evidence/numbers/match-computed.ts";
import {
  checkRange,
  checkStringNumbers,
  checkWhen,
} from "../../src/check/evidence/numbers/scenario-numbers.ts";
import { type Passage, passagesOf } from "../../src/check/evidence/passages.ts";
import { type ShownString, shownStrings } from "../../src/check/evidence/shown-strings.ts";
import { checkCounted, countedTexts } from "../../src/check/rules/number-unsupported.ts";
import { checkPassageWords, checkStringWords } from "../../src/check/rules/quotation-unknown.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { deckFolders, type LoadedDeck, loadDeck } from "./decks.ts";
import { falsifyNumbers, falsifyQuotations } from "./falsify.ts";
import {
  datesOf,
  evidenceOf,
  groundOf,
  holds,
  holdsNumber,
  isRadius,
  isYearOfDate,
  numberGroundOf,
} from "./ground.ts";

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((one) => one.severity === "error");

const withText = (passage: Passage, text: string): Passage => ({
  ...passage,
  text: [{ kind: "text", text, at: passage.at }],
});

for (const [name, path] of Object.entries(deckFolders)) {
  describe(`what ${name} quotes and counts`, () => {
    let loaded: LoadedDeck;
    beforeAll(async () => {
      loaded = await loadDeck(path);
    });

    it("slides and notes: a falsified quotation survives only if it is another stretch of what is cited there", async ({
      annotate,
    }) => {
      const { deck, known } = loaded;
      const tried: string[] = [];
      const survivors = passages(loaded).flatMap(({ file, passage }) => {
        const flat = flattenText(passage.text, passage.at, { quoted: true, links: true }).text;
        const ground = groundOf(passage.citations, deck.scenario);
        return falsifyQuotations(flat, deck.scenario.language).flatMap((one) => {
          tried.push(one.how);
          if (hasError(checkPassageWords(withText(passage, one.text), known))) return [];
          return [{ where: `${file}: ${one.how}`, verbatim: holds(ground, one.words) }];
        });
      });
      expect(tried.length).toBeGreaterThan(400);
      expect(survivors.filter((one) => !one.verbatim)).toEqual([]);
      await list(survivors, annotate);
    });

    it("slides and notes: a changed number survives only if it stands in what is cited there", async ({
      annotate,
    }) => {
      const { deck, known } = loaded;
      const tried: string[] = [];
      const all = counted(loaded);
      const others = [
        ...new Set(all.flatMap(({ one }) => findNumbers(one.text).map(({ written }) => written))),
      ];
      const survivors = all.flatMap(({ file, one, bindings }) => {
        const ground = numberGroundOf(one.citations, deck.scenario);
        const dates = datesOf(one.citations, deck.scenario);
        return falsifyNumbers(one.text, others).flatMap((mutant) => {
          tried.push(mutant.how);
          if (hasError(checkCounted({ ...one, text: mutant.text }, bindings, known))) return [];
          const { text, from, words } = mutant;
          const verbatim =
            holdsNumber(ground, text, from, words) ||
            isYearOfDate(dates, text, from, words) ||
            isRadius(deck.scenario, text, words);
          return [{ where: `${file}: ${mutant.how}`, verbatim }];
        });
      });
      expect(tried.length).toBeGreaterThan(500);
      expect(survivors.filter((one) => !one.verbatim)).toEqual([]);
      await list(survivors, annotate);
    });

    it("shown strings of the scenario: the same, beside their own evidence", async ({ annotate }) => {
      const { known, deck, parsed } = loaded;
      const language = deck.scenario.language;
      const { scenario } = parsed;
      const strings = scenario ? shownStrings(deck.scenario, scenario) : [];
      const survivors = strings.flatMap((shown) => {
        const words = falsifyQuotations(shown.text, language).filter(
          (one) => !hasError(checkStringWords({ ...shown, text: one.text }, known)),
        );
        const isTime = shown.text === shown.event?.when.as; // held more strictly by another rule, see below
        const numbers = isTime ? [] : falsifyNumbers(shown.text);
        const survive = numbers.filter(
          (one) => !hasError(checkStringNumbers({ ...shown, text: one.text }, known)),
        );
        const ground = groundOfString(shown, loaded);
        return [
          ...words.map((one) => ({ where: one.how, verbatim: holds(ground.words, one.words) })),
          ...survive.map((one) => ({
            where: one.how,
            verbatim: holdsNumber(ground.numbers, one.text, one.from, one.words),
          })),
        ];
      });
      expect(survivors.filter((one) => !one.verbatim)).toEqual([]);
      await list(survivors, annotate);
    });

    it("times, effects and counts: one more or one less survives only if the evidence has it", async ({
      annotate,
    }) => {
      const { known, deck } = loaded;
      const { events, counts } = deck.scenario;
      const times = [...events, ...counts].flatMap((entity) =>
        falsifyNumbers(entity.when.as)
          .filter((one) => !hasError(checkWhen({ ...entity, when: { ...entity.when, as: one.text } }, known)))
          .map((one) => ({
            where: `${entity.id}: ${one.how}`,
            verbatim: holdsNumber(evidenceOf(entity), one.text, one.from, one.words),
          })),
      );
      const minutes = [...events, ...counts].flatMap((entity) => {
        const { when } = entity;
        if (when.precision !== "minute" || when.from === null || when.to === null) return [];
        const [from, to] = [when.from, when.to];
        return [-3_600_000, -60_000, 60_000, 3_600_000].flatMap((by) => {
          const moved = { ...entity, when: { ...when, from: from + by, to: to + by } };
          return hasError(checkWhen(moved, known))
            ? []
            : [{ where: `${entity.id}: moved by ${by / 60_000} minutes`, verbatim: false }];
        });
      });
      const ranges = [
        ...events.flatMap((event) => event.effects.map((range) => ({ entity: event, range }))),
        ...counts.map((count) => ({ entity: count, range: count })),
      ].flatMap(({ entity, range: { min, max, what } }) =>
        [min - 1, min + 1]
          .filter((value) => value > 1) // one and none are said in many ways
          .filter(
            (value) =>
              !hasError(checkRange({ min: value, max: max === min ? value : max, what }, entity, known)),
          )
          .map((value) => ({
            where: `${entity.id}: ${min} → ${value}`,
            verbatim: holdsNumber(evidenceOf(entity), String(value), 0, String(value)),
          })),
      );
      const survivors = [...times, ...minutes, ...ranges];
      expect(survivors.filter((one) => !one.verbatim)).toEqual([]);
      await list(survivors, annotate);
    });
  });
}

/** Seen with `vitest run --reporter verbose`. */
async function list(
  survivors: readonly { where: string }[],
  annotate: TestContext["annotate"],
): Promise<void> {
  for (const { where } of survivors) await annotate(where, "survives");
}

function passages({ deck }: LoadedDeck): { file: string; passage: Passage }[] {
  return deck.slides.flatMap((slide) => {
    const all = slide.content.layout === "quote" ? passagesOf(slide).slice(1) : passagesOf(slide);
    return all.map((passage) => ({ file: slide.file, passage }));
  });
}

function counted({ deck, parsed, known }: LoadedDeck) {
  return deck.slides.flatMap((slide) => {
    const own = parsed.slides.find((one) => one.id === slide.id);
    const bindings: PlacedNumber[] = own
      ? placeNumbers(slide, computeNumbers(own, deck.scenario).computed, known)
      : [];
    return countedTexts(slide).map((one) => ({ file: slide.file, one, bindings }));
  });
}

/** Beside a string of a thing stand its evidence and its event; a string of the scenario itself has all of it. */
function groundOfString(
  { support, event, at }: ShownString,
  { ledger, deck: { scenario } }: LoadedDeck,
): { words: string; numbers: string } {
  if (!support) {
    const { actors, relations, places, events, counts, claims } = scenario;
    const entities = [actors, relations, places, events, counts, claims].flat();
    const numbers = [...ledger.map((one) => one.words), ...entities.map(evidenceOf)].join(" | ");
    const titles = scenario.sources.map((source) => source.title);
    return { words: [numbers, ...titles].join(" | "), numbers };
  }
  const citations = event ? [{ kind: "event" as const, event, at }] : [];
  const own = evidenceOf(support);
  const titles = [...support.evidence, ...support.reported].map((one) => one.source.title);
  return {
    words: [own, ...titles, groundOf(citations, scenario)].join(" | "),
    numbers: `${own} | ${numberGroundOf(citations, scenario)}`,
  };
}
