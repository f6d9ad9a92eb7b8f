// Rule number-unsupported in the scenario: numbers in its shown strings, times, effects and counts rest on the evidence
// and reports of the thing they belong to.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { Count, Event, Support } from "../../model/scenario.ts";
import { findNumbers } from "../../number-words.ts";
import { type Backing, joinBackings, unbackedNumbers } from "./backing.ts";
import type { Knowledge } from "./knowledge.ts";
import { unsupported } from "./numbers.ts";
import type { ShownString } from "./strings.ts";
import { backingOfEvent, backingOfSupport, numbersOfRange } from "./support.ts";
import { daysOfWhen, numbersOfWhen } from "./when.ts";

export function checkScenarioNumbers(known: Knowledge): Diagnostic[] {
  const { events, counts } = known.scenario;
  return [
    ...[...events, ...counts].flatMap((one) => checkWhen(one, known)),
    ...events.flatMap((event) => event.effects.flatMap((effect) => checkRange(effect, event, known))),
    ...counts.flatMap((count) => checkRange(count, count, known)),
  ];
}

export function checkStringNumbers(
  { text, at, support, event }: ShownString,
  known: Knowledge,
): Diagnostic[] {
  if (!findNumbers(text).length) return [];
  if (!support) return checkText(text, at, { ...known.everything(), written: known.ownDates });
  const own = event ? [backingOfEvent(event, known.countsOf(event), known)] : [];
  return checkText(text, at, joinBackings([backingOfSupport(support, known), ...own]));
}

/** A time is shown as its source words it, or as `from` and `to` give it. */
export function checkWhen(thing: Event | Count, known: Knowledge): Diagnostic[] {
  const { when, at } = thing;
  if (!findNumbers(when.as).length) return [];
  const { scenario } = known;
  const own = { values: numbersOfWhen(when, scenario), days: daysOfWhen(when, scenario, true) };
  return checkText(when.as, at, joinBackings([backingOfSupport(thing, known), own]));
}

const checkText = (text: string, at: Location, backing: Backing): Diagnostic[] =>
  unbackedNumbers(text, backing).map(({ written }) => unsupported(written, at, true));

/** One may be "a contractor", none may be "no"; four may be two women and two children. */
export function checkRange(
  range: Pick<Count, "min" | "max">,
  thing: Support & { at: Location },
  known: Knowledge,
): Diagnostic[] {
  const values = numbersOfRange(range).filter((value) => value !== "1" && value !== "0");
  if (!values.length) return [];
  const { values: behind } = backingOfSupport(thing, known);
  const wordings = [
    ...thing.evidence.map((one) => one.words),
    ...thing.reported.map((one) => one.says),
  ];
  const sums = wordings.map((words) => String(sumOf(words)));
  return [...new Set(values)]
    .filter((value) => !behind.includes(value) && !sums.includes(value))
    .map((value) => unsupported(value, thing.at, true));
}

const sumOf = (words: string): number =>
  findNumbers(words).reduce((sum, { value }) => sum + (/^\d+$/.test(value) ? Number(value) : 0), 0);
