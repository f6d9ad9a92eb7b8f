// The words that a briefing has names from: what its sources are quoted or reported with, and what its scenario calls its
// sources, actors, places and persons quoted.
import type { Scenario } from "../../model/scenario.ts";
import { wordsIn } from "../../text/words.ts";
import type { EvidenceIndex } from "./evidence-index.ts";

const shortestStem = 4; // letters that "Iran" and "Iranian" share

/** Whether a name, or a form of it, stands in a source's words or is given in the scenario. */
export function isKnownName(name: string, index: EvidenceIndex): boolean {
  const { words, beginnings } = index.keep("known names", () => gatherNames(index));
  const plain = name.toLowerCase();
  return beginnings.has(plain) || beginningsOf(plain).some((one) => words.has(one));
}

/** The words, and all that they begin with. */
function gatherNames({ scenario, ledgerWords }: EvidenceIndex) {
  const texts = [...ledgerWords, ...reportsIn(scenario), ...namesIn(scenario)];
  const words = new Set(texts.flatMap((text) => wordsIn(text).map((word) => word.text.toLowerCase())));
  return { words, beginnings: new Set([...words].flatMap(beginningsOf)) };
}

const beginningsOf = (word: string): string[] =>
  word.length <= shortestStem
    ? [word]
    : Array.from({ length: word.length - shortestStem + 1 }, (_, i) => word.slice(0, shortestStem + i));

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
