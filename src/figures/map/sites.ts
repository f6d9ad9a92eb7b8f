// A place on a map: the marks of what happened there, and the line under its name.
import type { Event, Place, Scenario } from "../../model/scenario.ts";
import type { FigureSlide } from "../figure-kind.ts";
import { stepsAtPlace } from "../steps.ts";
import { fillWords } from "../words.ts";
import type { MapSize, Mark, Site } from "./model.ts";

interface Context {
  events: readonly Event[]; // events whose marks are drawn
  account: Event["account"];
  size: MapSize;
  slide: FigureSlide;
  scenario: Scenario;
  words: Readonly<Record<string, string>>;
}

/** @param chosen added by the tool and not by the author */
export function makeSite(place: Place, chosen: boolean, context: Context): Site {
  const { id, name, latitude, longitude, radius } = place;
  const marks = context.events
    .filter((event) => event.places.includes(place))
    .map((event) => makeMark(event, place, context));
  return { id, name, latitude, longitude, radius, marks, chosen, line: lineOf(place, marks, context) };
}

function makeMark(event: Event, place: Place, { slide, scenario }: Context): Mark {
  const side = event.actor?.side ?? "n";
  return {
    event: event.id,
    title: event.title,
    side,
    by: scenario.sides[side] ?? "",
    place: place.name,
    step: event.step,
    steps: stepsAtPlace(event, place, slide),
  };
}

const unbroken = "\u00a0";

/**
 * The line under a place's name: what happened there. On a map beside an event's facts, which say that already, it is
 * how exactly the place is known.
 */
function lineOf(place: Place, marks: readonly Mark[], context: Context): string {
  const { size, words } = context;
  if (size === "ground") return "";
  if (size === "event")
    return marks.length > 0 && place.radius > 0
      ? fillWords(words, "figure.map-within", { km: place.radius })
      : "";
  if (marks.length === 0) return lineOfOther(place, context);
  if (marks.length === 1) return marks[0]!.title;
  return marks.map(({ step, title }) => (step === null ? title : `${step}${unbroken}${title}`)).join(", ");
}

/** For a reference site: what another account says happened there. */
function lineOfOther(place: Place, { scenario, account, words }: Context): string {
  const there = scenario.events.filter((event) => event.places.includes(place) && event.account !== account);
  if (account === scenario.rail || there.length === 0) return "";
  const titles = [...new Set(there.map(({ title }) => title))].join(", ");
  return fillWords(words, "figure.map-as-told", { account: scenario.accounts[scenario.rail] ?? "", titles });
}

/** Places that the account names in its shown words or in its evidence. */
export function namedPlaces({ places, events }: Scenario, account: Event["account"]): Place[] {
  const wordings = events
    .filter((event) => event.account === account)
    .flatMap(({ where, what, evidence }) => [where, what, ...evidence.map(({ words }) => words)])
    .map((text) => text.toLowerCase());
  return places.filter(({ name }) => wordings.some((text) => text.includes(name.toLowerCase())));
}
