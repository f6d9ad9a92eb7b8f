// Rule told-record: a slide that tells the article's account shows no time, place or number that only the record gives.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Slide } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import type { Scenario, Source } from "../../model/scenario.ts";
import { clockValues, findNumbers } from "../../number-words.ts";
import { plainText } from "../slide/walk.ts";
import { passagesOf } from "./passage.ts";
import { numbersOfEvent } from "./support.ts";

export function checkTold(slide: Slide, computed: ReadonlySet<string>, scenario: Scenario): Diagnostic[] {
  if (slide.account !== "told") return [];
  const known = valuesAsTold(scenario);
  const places = placesOfRecordOnly(scenario);
  const onSlide = passagesOf(slide).filter((passage) => passage.place !== "notes");
  return onSlide.flatMap(({ text, citations, at }) => {
    const words = plainText(text);
    const strayNumbers = findNumbers(words).filter(({ value }) => !known.has(value) && !computed.has(value));
    const strayPlaces = places.filter((name) => words.includes(name));
    const strayEvents = citations.flatMap((one) =>
      one.kind === "event" && one.event.account === "record" ? [one] : [],
    );
    return [
      ...strayNumbers.map(({ written }) => onlyRecord(`The number "${written}"`, at)),
      ...strayPlaces.map((name) => onlyRecord(`The place "${name}"`, at)),
      ...strayEvents.map((one) => onlyRecord(`The event "${one.event.id}"`, one.at)),
    ];
  });
}

/** The sources that the told events rest on. */
function toldSources(scenario: Scenario): Set<Source> {
  const told = scenario.events.filter((event) => event.account === "told");
  return new Set(told.flatMap((event) => event.evidence.map((one) => one.source)));
}

function valuesAsTold(scenario: Scenario): Set<string> {
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
  const inWords = wordings.flatMap((words) => findNumbers(words).flatMap(({ value }) => clockValues(value)));
  const told = events.filter((event) => event.account === "told");
  return new Set([
    ...inWords,
    ...told.flatMap((event) => numbersOfEvent(event, { ...scenario, counts: [] })),
  ]);
}

function placesOfRecordOnly(scenario: Scenario): string[] {
  const placesOf = (account: string) =>
    new Set(
      scenario.events.flatMap((event) =>
        event.account === account && event.place ? [event.place.name] : [],
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
