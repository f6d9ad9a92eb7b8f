// The table of what a hurried or dishonest author tries, over five briefings: what is refused, what is warned of, and
// what passes. One or two places of each row and briefing in the usual run; MUTATION=all tries ten, and prints the
// table. What passes is listed here with its reason; anything else that passes fails.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import { namesOfPeople } from "../../src/check/evidence/statements/actor-names.ts";
import { resolveScenario } from "../../src/check/scenario/scenario.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { gatherLedger } from "../../src/model/ledger.ts";
import type { SourceFile } from "../../src/model/location.ts";
import type { Lock } from "../../src/model/lock.ts";
import { Memory } from "../../src/model/memory.ts";
import type { ParsedDeck } from "../../src/model/parsed.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { readTexts } from "../../src/pipeline/read-captures.ts";
import { lockWords, namesOfTexts } from "../../src/sources/lock/lock.ts";
import type { SourceText } from "../../src/sources/source-text.ts";
import { rows } from "./attempts.ts";
import type { Attempt } from "./change-folder.ts";
import { type LoadedDeck, loadDeck, project } from "./decks.ts";

const all = process.env.MUTATION === "all";
/** Of each row; one of the briefing whose check takes longest. */
const placesIn = (path: string): number => {
  if (all) return 10;
  return path === "slides" ? 1 : 2;
};

/** Briefings, and where the texts of their sources are. */
const briefings = {
  slides: "../shared/sources",
  "tests/fixtures/tonkin": "tests/fixtures/tonkin-texts",
  "examples/october-1962": "examples/october-1962/texts",
  "examples/three-mile-island": "examples/three-mile-island/texts",
  "examples/hawaii-alert": "examples/hawaii-alert/texts",
};

interface Loaded {
  path: string;
  deck: LoadedDeck;
  texts: Map<string, SourceText>; // empty if they are not at hand
  memory: Memory; // one file changes at a time, as under `serve`
}

type Outcome = "refused" | "warned" | "printed" | "passed";

/** "printed": nothing is wrong, and the reason that lifts a rule stands in the report and on the sources page. */
function tryOut({ file, text, locks }: Attempt, { deck: { folder, lock }, texts, memory }: Loaded): Outcome {
  const put = (files: readonly SourceFile[]): SourceFile[] =>
    files.map((one) => (one.path === file ? { ...one, text } : one));
  const parsed = parseDeck({ ...folder, scenario: put(folder.scenario), slides: put(folder.slides) }, memory);
  const changed = locks ? lockAnew(parsed.deck, lock, texts) : { lock, diagnostics: [] };
  const checked = checkDeck(parsed.deck, folder.images, changed.lock, memory);
  const found: Diagnostic[] = [...parsed.diagnostics, ...changed.diagnostics, ...checked.diagnostics];
  if (found.some(({ severity }) => severity === "error")) return "refused";
  if (found.length > 0) return "warned";
  const lifted = checked.deck?.slides.some(({ allow }) => Object.values(allow).includes("I know it"));
  return lifted ? "printed" : "passed";
}

function lockAnew({ scenario }: ParsedDeck, lock: Lock, texts: ReadonlyMap<string, SourceText>) {
  if (!scenario) return { lock, diagnostics: [] };
  const resolved = resolveScenario(scenario, null).scenario;
  const people = namesOfPeople(resolved);
  return lockWords(gatherLedger(resolved), texts, lock, "2026-01-01", {
    language: resolved.language,
    people,
  });
}

/** So many of them, spread over all. */
function spread(attempts: readonly Attempt[], places: number): Attempt[] {
  const step = Math.max(1, attempts.length / places);
  return Array.from({ length: Math.min(places, attempts.length) }, (_, i) => attempts[Math.floor(i * step)]!);
}

const sameWord = "a denial is compared word by word, and the source says it in other words";
const nobody = "the source's text names nobody where the words stand, and the source has no author";
const noWords =
  "no words hold the position: the briefing shows where it was read, and no slide says a distance from it";
const both = "a headline or the name of a row sums up its slide, which cites both";
const denied = "what is cited is contradicted by another text, so that both may be said";
const noNumber = "the texts have other words for the same people";
const noNames = "nothing but the meaning of the words tells the cells apart";

/** What may pass, with its reason. */
const reasons: readonly [RegExp, string][] = [
  [/^H1: /, sameWord],
  [/^H3: precision-strikes by |^H3: more-complex by |^H3: not-a-drill by /, nobody],
  [
    /^H3: 16-five-quotations.md: Kurilla → Austin/,
    "the notes tell of Kurilla's words, and quote Austin's in another sentence",
  ],
  [/^H4: date: 08-accounts.md: |^H4: date: 09-offers.md: /, both],
  [
    /^H4: answer-first: /,
    "the other day is that of the letter which is quoted: a source's own date is said beside its words",
  ],
  [/^H5: number: 20-questions.md: two orders/, "the words of a link to another slide are its name"],
  [/^H5: number: 02-bottom-line.md: (?:13|38) minutes/, both],
  [/^H6: cell: 16-five-quotations.md: /, "the cells differ in their last sign alone"],
  [/^H6: cell: /, noNames],
  [/^H9: /, noWords],
  [/^direction: /, "what is cited gives no direction there, or gives it in another word"],
  [/^order: .*(?:1[15]-|16-|18b|20-questions)/, denied],
  [/^order: /, "times stand in what is cited, and no word for before or after"],
  [/^limit: 09-grades.md: At least|^limit: .*about/, denied],
  [/^limit: 08-readings.md/, "no number follows"],
  [/^name: /, "both are of one side, or what is cited names neither, or calls the first one otherwise"],
  [
    /^actor: |^relation: /,
    "what is quoted names one of the two, or none, or both in a form of grammar that is not known",
  ],
  [/^invention: .*Thursday/, "a day of the week is known as one"],
  [/^place: 04-where|^place: 03-what/, "two places of one event change, and what is cited names both"],
  [/^place: 14-not-al-omar/, "a name of two words keeps one of them, or its claim speaks of several places"],
  [/^frequency: 08-compare.md: once /, "“at once” says no number, and “at twice” says nothing"],
  [
    /^ordinal: /,
    "an author numbers moves and answers by himself: no text, and no fact of the scenario, does",
  ],
  [/^bound: .*(?:13 hours|53 minutes)/, "a computed number is rounded, and may be a little more"],
  [
    /^bound: .*(?:outlets|destroyers|torpedoes)/,
    "the author counts them, and no text has the number with its noun",
  ],
  [/^bound: 02-bottom-line.md: 30 miles/, denied],
  [/^outcome: .*(?:died|dead) /, denied],
  [/^outcome: 06-four-moves.md: injured/, noNumber],
  [
    /^speaker: .*Johnson,$/,
    "the words are in his address, or his address is cited beside the text that has them",
  ],
  [/^outcome: 01-title.md: killed/, "one sentence tells of several, and its citations have both words"],
  [
    /^share: /,
    "the share is the author's own of his own slides and texts: no text says one of the same thing",
  ],
];

/** Rows of which much passes: no more than this share of the attempts may. */
const few = all ? 0.8 : 1; // of rows with so few places that two of them may both have a reason
const mostPassing: Record<string, number> = {
  H1: 0.9,
  H3: all ? 0.5 : 0.6,
  H9: 0.9,
  outcome: few,
  bound: few,
  share: few,
  ordinal: few,
  direction: few,
  order: 1,
  limit: few,
  name: few,
  actor: few,
  relation: all ? 0.9 : 1,
};

const loaded = await Promise.all(
  Object.entries(briefings).map(async ([path, folder]): Promise<Loaded> => {
    const deck = await loadDeck(join(project, path));
    const at = join(project, folder);
    const texts = existsSync(at) ? await readTexts(at, namesOfTexts(deck.ledger)) : new Map();
    return { path, deck, texts, memory: new Memory({ again: true }) };
  }),
);

describe("what a hurried or dishonest author tries", () => {
  it.each(Object.entries(rows))("%s", { timeout: 900_000 }, (row, make) => {
    const counts: Record<Outcome, number> = { refused: 0, warned: 0, printed: 0, passed: 0 };
    const passed: string[] = [];
    for (const one of loaded) {
      const made = make(one.deck).filter(({ locks }) => !locks || one.texts.size > 0);
      for (const attempt of spread(made, placesIn(one.path))) {
        const outcome = tryOut(attempt, one);
        counts[outcome]++;
        if (outcome === "passed") passed.push(attempt.how);
      }
    }
    if (all) console.log(`${row}: ${JSON.stringify(counts)}\n  ${passed.join("\n  ")}`);
    expect(passed.filter((how) => !reasons.some(([pattern]) => pattern.test(how)))).toEqual([]);
    const tried = counts.refused + counts.warned + counts.printed + counts.passed;
    if (tried > 0)
      expect(counts.passed / tried).toBeLessThanOrEqual(mostPassing[row.split(/[ :]/)[0] ?? ""] ?? 0.5);
  });
});
