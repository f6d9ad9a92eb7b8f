// A slide that tells the article's account shows no time, place or number that only the record gives.

import type { Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { Scenario, Source } from "../../model/scenario.ts";
import { numbersOfEvent } from "../evidence/cited-support.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { matchComputed, type PlacedNumber } from "../evidence/match-computed.ts";
import { passagesOf } from "../evidence/passages.ts";
import { findUnsupported, joinSupport, type SupportedNumbers } from "../evidence/supported-numbers.ts";
import type { RuleCheck } from "../rule.ts";

/** What the told account gives, and the places it does not. */
export interface Told {
  numbers: SupportedNumbers;
  places: readonly string[]; // of the record only
}

function findTold(index: EvidenceIndex): Told {
  return { numbers: numbersAsTold(index), places: placesOfRecordOnly(index.scenario) };
}

const ofBriefing = new WeakMap<EvidenceIndex, Told>();

export const toldRecord: RuleCheck = {
  id: "told-record",
  liftable: true,
  checkSlide: ({ slide, computed }, { index }) => {
    const told = ofBriefing.get(index) ?? findTold(index);
    ofBriefing.set(index, told);
    return checkTold(slide, computed, told, index);
  },
};

function checkTold(
  slide: Slide,
  computed: readonly PlacedNumber[],
  told: Told,
  index: EvidenceIndex,
): Diagnostic[] {
  if (slide.account !== "told") return [];
  const onSlide = passagesOf(slide).filter((passage) => passage.place !== "notes");
  return onSlide.flatMap(({ text, citations, at }) => {
    const flat = flattenText(text, at, { quoted: true, links: false });
    const strayNumbers = findUnsupported(flat.text, told.numbers, index.scenario.language).filter(
      (number) => matchComputed(number, flat.text, citations, computed, index)?.fits !== "matched",
    );
    const strayPlaces = told.places.filter((name) => flat.text.includes(name));
    const strayEvents = citations.flatMap((one) =>
      one.kind === "event" && one.event.account === "record" ? [one] : [],
    );
    return [
      ...strayNumbers.map(({ written, from }) =>
        onlyRecord(`The number "${written}"`, flat.at(from, written.length)),
      ),
      ...strayPlaces.map((name) =>
        onlyRecord(`The place "${name}"`, flat.at(flat.text.indexOf(name), name.length)),
      ),
      ...strayEvents.map((one) => onlyRecord(`The event "${one.event.id}"`, one.at)),
    ];
  });
}

/** The sources that the told events rest on. */
function toldSources(scenario: Scenario): Set<Source> {
  const told = scenario.events.filter((event) => event.account === "told");
  return new Set(told.flatMap((event) => event.evidence.map((one) => one.source)));
}

function numbersAsTold(index: EvidenceIndex): SupportedNumbers {
  const { scenario } = index;
  const sources = toldSources(scenario);
  const { events, claims, relations, quotes, actors } = scenario;
  const things = [...events, ...claims, ...relations, ...actors, ...quotes];
  const wordings = [
    ...things.flatMap((thing) =>
      thing.evidence.filter((one) => sources.has(one.source)).map((one) => one.words),
    ),
    ...quotes.filter((quote) => sources.has(quote.source)).map((quote) => quote.words),
    ...[...sources].map((source) => source.title),
    scenario.dates,
  ];
  const told = events.filter((event) => event.account === "told");
  return joinSupport([
    ...[...new Set(wordings)].map((words) => index.supportOfWords(words)),
    ...told.map((event) => numbersOfEvent(event, [], index)),
  ]);
}

function placesOfRecordOnly(scenario: Scenario): string[] {
  const placesOf = (account: string) =>
    new Set(
      scenario.events.flatMap((event) =>
        event.account === account ? event.places.map((place) => place.name) : [],
      ),
    );
  const told = placesOf("told");
  return [...placesOf("record")].filter((name) => ![...told].some((other) => other.includes(name)));
}

function onlyRecord(what: string, at: Location): Diagnostic {
  return {
    rule: "told-record",
    severity: "error",
    message: `${what} is only in the record, and this slide tells the article's account.`,
    at,
    fix: "Move it to a slide of the record, or say it in the notes.",
  };
}
