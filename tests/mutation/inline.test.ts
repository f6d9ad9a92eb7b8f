// What slides, notes and the scenario's own strings quote and count is falsified. Whatever survives is itself verbatim
// in the evidence cited beside it; everything that survives is listed.
import { beforeAll, describe, expect, it, type TestContext } from "vitest";
import { checkComputed } from "../../src/check/rules/computed.ts";
import { flattenText } from "../../src/check/rules/flat.ts";
import { checkPassageNumbers } from "../../src/check/rules/numbers.ts";
import { type Passage, passagesOf } from "../../src/check/rules/passage.ts";
import { checkRange, checkStringNumbers, checkWhen } from "../../src/check/rules/scenario-numbers.ts";
import { type ShownString, shownStrings } from "../../src/check/rules/strings.ts";
import { checkPassageWords, checkStringWords } from "../../src/check/rules/words.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { gatherLedger } from "../../src/ledger.ts";
import type { Citation } from "../../src/model/deck.ts";
import type { Scenario, Support, When } from "../../src/model/scenario.ts";
import { findNumbers } from "../../src/number-words.ts";
import { splitQuotations } from "../../src/quotation.ts";
import { deckFolders, type LoadedDeck, loadDeck } from "./decks.ts";
import { mutateNumber, mutateWords } from "./mutants.ts";

/** A text with one stretch falsified, and how. */
interface Falsified {
  text: string;
  how: string;
  words: string; // what stands there now
}

function falsifyQuotations(text: string, language: string): Falsified[] {
  return splitQuotations(text, language)
    .filter((piece) => piece.quoted)
    .flatMap((piece) => {
      const from = piece.offset + 1;
      return mutateWords(piece.text).map((mutant) => ({
        text: text.slice(0, from) + mutant.text + text.slice(from + piece.text.length),
        how: `“${piece.text}” ${mutant.how}`,
        words: mutant.text,
      }));
    });
}

function falsifyNumbers(text: string): Falsified[] {
  return findNumbers(text).flatMap(({ written, from, to }) =>
    mutateNumber(written).map((other) => ({
      text: text.slice(0, from) + other + text.slice(to),
      how: `${written} → ${other} in “${text.slice(Math.max(0, from - 20), to + 20)}”`,
      words: other,
    })),
  );
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((one) => one.severity === "error");

const withText = (passage: Passage, text: string): Passage => ({
  ...passage,
  text: [{ kind: "text", text, at: passage.at }],
});

/** All that a reader finds in the scenario behind a citation, as one text; not made by the rules' own code. */
function textBehind(citation: Citation, scenario: Scenario): string[] {
  const zone = scenario.timezone.offset;
  switch (citation.kind) {
    case "claim":
      return [
        ...textOf(citation.claim),
        ...(citation.claim.about ? [shownTime(citation.claim.about.when, zone)] : []),
      ];
    case "event": {
      const { event } = citation;
      const counts = scenario.counts.filter((one) => one.event === event);
      const ranges = [...event.effects, ...counts].map(({ min, max }) => `${min} ${max}`);
      const quotes = event.quotes.flatMap((quote) =>
        textBehind({ kind: "quote", quote, at: event.at }, scenario),
      );
      return [...textOf(event), ...ranges, ...quotes, shownTime(event.when, zone)];
    }
    case "quote":
      return [citation.quote.words, citation.quote.record?.words ?? "", ...textOf(citation.quote)];
    case "source": {
      const { source, paragraph, evidence } = citation;
      const all =
        paragraph === null ? gatherLedger(scenario).filter((one) => one.source === source) : evidence;
      return [source.title, source.date ?? "", ...all.map((one) => one.words)];
    }
  }
}

const textOf = (support: Support): string[] => [
  ...support.evidence.flatMap((one) => [one.words, one.source.title, one.source.date ?? ""]),
  ...support.reported.flatMap((one) => [one.says, one.source.title, one.source.date ?? ""]),
];

/** Both ends in the zones of the briefing and of the time itself; of whole days their noon. */
function shownTime({ as, from, to, precision, offset }: When, zone: string): string {
  if (from === null || to === null) return as;
  const noon = precision === "day" ? 12 * 3_600_000 : 0;
  const zones = [zone, offset ?? zone].map(
    (one) => Number(`${one[0]}1`) * (Number(one.slice(1, 3)) * 3_600_000),
  );
  const ends = zones.flatMap((shift) => [from + noon, to - noon - 1].map((time) => new Date(time + shift)));
  return [
    as,
    ...ends.map(
      (end) =>
        `${end.toUTCString().replace(/:\d\d GMT/, "")} ${end.getUTCHours() % 12}:${end.getUTCMinutes()}`,
    ),
  ].join(" ");
}

const plain = (text: string): string =>
  text
    .replace(/[“”‘’'"]/g, "'")
    .replace(/[‐–—-]/g, "-")
    .replace(/\s+/g, " ");
const holds = (text: string, words: string): boolean =>
  plain(text).toLowerCase().includes(plain(words).trim().replace(/,$/, "").toLowerCase()); // a comma of ours may stand before the mark

const names =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");

/** The number in digits or as a word stands there, by itself. */
function holdsNumber(text: string, written: string): boolean {
  const digits = names.includes(written) ? String(names.indexOf(written)) : written;
  const forms = [digits, names[Number(digits)] ?? digits, ...(digits === "3" ? ["third"] : [])];
  return forms.some((form) =>
    new RegExp(`(?<![\\p{L}\\d])0?${form.replace(/\W/g, ".")}(?!\\d)`, "iu").test(text),
  );
}

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
        const behind = passage.citations.flatMap((one) => textBehind(one, deck.scenario)).join(" | ");
        const all = passage.place === "headline" || passage.citations.length === 0;
        const ground = all ? everyWording(loaded) : behind;
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
      const survivors = passages(loaded).flatMap(({ file, passage, computed }) => {
        const flat = flattenText(passage.text, passage.at, { quoted: false, links: false }).text;
        const behind = passage.citations.flatMap((one) => textBehind(one, deck.scenario)).join(" | ");
        const free = passage.place === "headline" || passage.citations.length === 0;
        const ground = free ? `${behind} | ${deck.scenario.dates} | ${deck.scenario.asOf}` : behind;
        return falsifyNumbers(flat).flatMap((one) => {
          tried.push(one.how);
          if (hasError(checkPassageNumbers(withText(passage, one.text), computed, known))) return [];
          const value = findNumbers(one.words)[0]?.value ?? "";
          const verbatim = holdsNumber(ground, one.words) || computed.has(value); // computed for the whole slide
          return [{ where: `${file}: ${one.how}`, verbatim }];
        });
      });
      expect(tried.length).toBeGreaterThan(30);
      expect(survivors.filter((one) => !one.verbatim)).toEqual([]);
      await list(survivors, annotate);
    });

    it("shown strings of the scenario: the same, beside their own evidence", async ({ annotate }) => {
      const { known, deck } = loaded;
      const language = deck.scenario.language;
      const survivors = shownStrings(deck.scenario).flatMap((shown) => {
        const ground = groundOf(shown, loaded);
        const words = falsifyQuotations(shown.text, language).filter(
          (one) => !hasError(checkStringWords({ ...shown, text: one.text }, known)),
        );
        const isTime = shown.text === shown.event?.when.as; // held more strictly by another rule, see below
        const numbers = shown.support && !isTime ? falsifyNumbers(shown.text) : [];
        const counted = numbers.filter(
          (one) => !hasError(checkStringNumbers({ ...shown, text: one.text }, known)),
        );
        return [
          ...words.map((one) => ({ where: one.how, verbatim: holds(ground, one.words) })),
          ...counted.map((one) => ({ where: one.how, verbatim: holdsNumber(ground, one.words) })),
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
      const times = [...events, ...counts].flatMap((thing) =>
        falsifyNumbers(thing.when.as)
          .filter((one) => !hasError(checkWhen({ ...thing, when: { ...thing.when, as: one.text } }, known)))
          .map((one) => ({
            where: `${thing.id}: ${one.how}`,
            verbatim: holdsNumber(
              [...textOf(thing), shownTime({ ...thing.when, as: "" }, deck.scenario.timezone.offset)].join(
                " | ",
              ),
              one.words,
            ),
          })),
      );
      const ranges = [
        ...events.flatMap((event) => event.effects.map((range) => ({ thing: event, range }))),
        ...counts.map((count) => ({ thing: count, range: count })),
      ].flatMap(({ thing, range: { min, max } }) =>
        [min - 1, min + 1]
          .filter((value) => value > 1) // one and none are said in many ways
          .filter(
            (value) => !hasError(checkRange({ min: value, max: max === min ? value : max }, thing, known)),
          )
          .map((value) => ({
            where: `${thing.id}: ${min} → ${value}`,
            verbatim: holdsNumber(textOf(thing).join(" | "), String(value)),
          })),
      );
      const survivors = [...times, ...ranges];
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

function passages({ deck, parsed }: LoadedDeck) {
  return deck.slides.flatMap((slide) => {
    const own = parsed.slides.find((one) => one.id === slide.id);
    const computed = own ? checkComputed(own, deck.scenario, []) : new Set<string>();
    const all = slide.content.layout === "quote" ? passagesOf(slide).slice(1) : passagesOf(slide);
    return all.map((passage) => ({ file: slide.file, passage, computed }));
  });
}

const everyWording = ({ ledger, deck }: LoadedDeck): string =>
  [...ledger.map((entry) => entry.words), ...deck.scenario.sources.map((source) => source.title)].join(" | ");

function groundOf({ support, event, at }: ShownString, loaded: LoadedDeck): string {
  if (!support) return everyWording(loaded);
  const own = event ? textBehind({ kind: "event", event, at }, loaded.deck.scenario) : [];
  return [...textOf(support), ...own].join(" | ");
}
