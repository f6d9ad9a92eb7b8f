// A slide that tells an account may show only events, places and numbers that the account's sources give.
// Only for accounts that name their sources.

import type { Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { Scenario, Source } from "../../model/scenario.ts";
import { numbersWithCounts } from "../evidence/cited-support.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { matchComputed, type PlacedNumber } from "../evidence/numbers/match-computed.ts";
import {
  findUnsupported,
  joinSupport,
  type SupportedNumbers,
} from "../evidence/numbers/supported-numbers.ts";
import { passagesOf } from "../evidence/passages.ts";
import type { RuleCheck } from "../rule.ts";

/** What an account gives, and what it does not. */
interface AccountFacts {
  numbers: SupportedNumbers;
  places: readonly string[]; // places that only other accounts name
}

function findFacts(index: EvidenceIndex, account: string): AccountFacts {
  return { numbers: numbersOfAccount(index, account), places: placesOfOthersOnly(index.scenario, account) };
}

/** Whether an account names its sources, so that its slides may show nothing else. */
const isClosed = (account: string | null, { accountSources }: Scenario): account is string =>
  account !== null && (accountSources[account]?.length ?? 0) > 0;

export const toldRecord: RuleCheck = {
  id: "told-record",
  liftable: true,
  checkSlide: ({ slide, computed }, { index }) => {
    const { account } = slide;
    if (!isClosed(account, index.scenario)) return [];
    const facts = index.keep(`facts of ${account}`, () => findFacts(index, account));
    return checkAccount(slide, computed, facts, index);
  },
};

function checkAccount(
  slide: Slide,
  computed: readonly PlacedNumber[],
  facts: AccountFacts,
  index: EvidenceIndex,
): Diagnostic[] {
  const name = index.scenario.accounts[slide.account ?? ""] ?? "";
  const onSlide = passagesOf(slide).filter((passage) => passage.place !== "notes");
  return onSlide.flatMap(({ text, citations, at }) => {
    const flat = flattenText(text, at, { quoted: true, links: false });
    const strayNumbers = findUnsupported(flat.text, () => facts.numbers, index.scenario.language).filter(
      (number) => matchComputed(number, flat.text, citations, computed, index)?.fits !== "matched",
    );
    const strayPlaces = facts.places.filter((name) => flat.text.includes(name));
    const strayEvents = citations.flatMap((one) =>
      one.kind === "event" && one.event.account !== slide.account ? [one] : [],
    );
    return [
      ...strayNumbers.map(({ written, from }) =>
        onlyElsewhere(`The number "${written}"`, name, flat.at(from, written.length)),
      ),
      ...strayPlaces.map((place) =>
        onlyElsewhere(`The place "${place}"`, name, flat.at(flat.text.indexOf(place), place.length)),
      ),
      ...strayEvents.map((one) => onlyElsewhere(`The event "${one.event.id}"`, name, one.at)),
    ];
  });
}

function numbersOfAccount(index: EvidenceIndex, account: string): SupportedNumbers {
  const { scenario } = index;
  const sources = new Set<Source>(scenario.accountSources[account]);
  const { events, claims, relations, quotes, actors } = scenario;
  const entities = [...events, ...claims, ...relations, ...actors, ...quotes];
  const wordings = [
    ...entities.flatMap((entity) =>
      entity.evidence.filter((one) => sources.has(one.source)).map((one) => one.words),
    ),
    ...quotes.filter((quote) => sources.has(quote.source)).map((quote) => quote.words),
    ...[...sources].map((source) => source.title),
    scenario.dates,
  ];
  const own = events.filter((event) => event.account === account);
  return joinSupport([
    ...[...new Set(wordings)].map((words) => index.supportOfWords(words)),
    ...own.map((event) => numbersWithCounts(event, [], index)),
  ]);
}

function placesOfOthersOnly(scenario: Scenario, account: string): string[] {
  const placesOf = (own: boolean) =>
    new Set(
      scenario.events.flatMap((event) =>
        (event.account === account) === own ? event.places.map((place) => place.name) : [],
      ),
    );
  const named = placesOf(true);
  return [...placesOf(false)].filter((name) => ![...named].some((other) => other.includes(name)));
}

function onlyElsewhere(what: string, account: string, at: Location): Diagnostic {
  return {
    rule: "told-record",
    severity: "error",
    message: `${what} is not in what ${account} says, and this slide tells that account.`,
    at,
    fix: "Move it to a slide of another account, or say it in the notes.",
  };
}
