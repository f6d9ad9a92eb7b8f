// The words that a briefing has names from: what its sources are quoted or reported with, and what its scenario calls
// its sources, actors, places and persons quoted.
import type { Scenario } from "../../../model/scenario.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { wordsIn } from "../../../text/words.ts";
import type { EvidenceIndex } from "../evidence-index.ts";

const shortestStem = 3; // letters that forms of a name share: "Navy" and "Naval"

/** Whether a name with a capital, or a form of it, stands in a source's words or is given in the scenario. */
export const isKnownName = (name: string, index: EvidenceIndex): boolean =>
  asSet(index.derive("known names", () => gatherNames(index))).has(beginningOf(name));

const asSet = rememberObject((beginnings: readonly string[]) => new Set(beginnings));

/** The beginnings of all words with a capital. */
function gatherNames({ scenario, ledgerWords }: EvidenceIndex): string[] {
  const texts = [...ledgerWords, ...reportsIn(scenario), ...namesIn(scenario)];
  return [...new Set(texts.flatMap(beginningsIn))].sort();
}

const beginningsIn = (text: string): readonly string[] => rememberBeginnings(text, null);
const rememberBeginnings = rememberText((text, _: null) =>
  wordsIn(text)
    .filter((word) => /^\p{Lu}/u.test(word.text))
    .map((word) => beginningOf(word.text)),
);

const beginningOf = (word: string): string => word.slice(0, shortestStem).toLowerCase();

const reportsIn = ({ claims, events, counts, quotes, relations, actors, places }: Scenario): string[] =>
  [claims, events, counts, quotes, relations, actors, places]
    .flatMap((entities) => entities.flatMap(({ reported }) => reported))
    .map(({ says }) => says);

function namesIn(scenario: Scenario): string[] {
  const { title, shortTitle, subtitle, dates, handling, author, timezone, sides, accounts } = scenario;
  const ofSources = scenario.sources.flatMap((one) => [
    one.publisher,
    one.title,
    one.author ?? "",
    one.origin ?? "",
    one.seenIn ?? "",
  ]);
  return [
    ...[title, shortTitle, subtitle, dates, handling, author, timezone.name],
    ...[...Object.values(sides), ...Object.values(accounts), ...ofSources],
    ...scenario.actors.flatMap(({ name, role }) => [name, role]),
    ...scenario.places.map(({ name }) => name),
    ...scenario.quotes.flatMap(({ by, occasion }) => [by.name, occasion]),
  ];
}
