// Rule number-unsupported in the scenario: numbers in its shown strings, times, effects and counts rest on the evidence
// and reports of the thing they belong to.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { Count, Event, Support, When } from "../../model/scenario.ts";
import { type Day, findDates } from "../../text/dates.ts";
import { backingOfEvent, backingOfSupport, numbersOfRange } from "./cited-support.ts";
import type { Knowledge } from "./evidence-index.ts";
import { findNumbers } from "./find-numbers.ts";
import type { ShownString } from "./shown-strings.ts";
import { type Backing, joinBackings, unbackedNumbers } from "./supported-numbers.ts";
import { clocksOfMinute, daysOfWhen, numbersOfWhen } from "./times.ts";

export function checkScenarioNumbers(known: Knowledge): Diagnostic[] {
  const { events, counts } = known.scenario;
  return [
    ...[...events, ...counts].flatMap((one) => checkWhen(one, known)),
    ...events.flatMap((event) => event.effects.flatMap((effect) => checkRange(effect, event, known))),
    ...counts.flatMap((count) => checkRange(count, count, known)),
  ];
}

/** The briefing begins and ends on a day of an event, or on one that evidence or a report names. */
export function checkDates(dates: string, at: Location, known: Knowledge): Diagnostic[] {
  const { events } = known.scenario;
  const days = [
    ...known.everything().days,
    ...events.flatMap((event) => daysOfWhen(event.when, known.scenario, true)),
  ];
  const ends = findDates(dates).flatMap(({ days: said }) => [said[0], said.at(-1)]);
  const isKnown = (end: Day | undefined): boolean =>
    days.some(
      (one) =>
        one.day === end?.day && one.month === end.month && (one.year ?? end.year) === (end.year ?? one.year),
    );
  if (ends.every((end) => end?.day === 0 || isKnown(end))) return [];
  return [
    {
      rule: "number-unsupported",
      severity: "error",
      message: `"${dates}" begins or ends on a day that no event, no evidence and no report of the scenario has.`,
      at,
      fix: "Write the days of the events.",
    },
  ];
}

export function checkStringNumbers(
  { text, at, support, event }: ShownString,
  known: Knowledge,
): Diagnostic[] {
  if (!findNumbers(text).length) return [];
  if (!support)
    return checkText(text, at, { ...known.everything(), written: known.ownDates }, "of the scenario");
  const own = event ? [backingOfEvent(event, known.countsOf(event), known)] : [];
  return checkText(text, at, joinBackings([backingOfSupport(support, known), ...own]));
}

/**
 * A time is shown as its source words it, or as `from` and `to` give it. Its dates are those of the span, and where the
 * minute is known its clock times are in the evidence: hours between events are computed from them.
 */
export function checkWhen(thing: Event | Count, known: Knowledge): Diagnostic[] {
  const { when, at } = thing;
  const { scenario } = known;
  const behind = backingOfSupport(thing, known);
  const own = { values: numbersOfWhen(when, scenario), days: daysOfWhen(when, scenario, true) };
  return [
    ...checkText(when.as, at, joinBackings([behind, own])),
    ...clocksOfMinute(when, scenario)
      .filter((forms) => !forms.some((form) => behind.values.includes(form)))
      .map(([clock = ""]) => unsupported(clock, at)),
    ...checkSpan(when, at, own.days),
  ];
}

/** "24–25 March" is said of no other days than those from `from` to `to`. */
function checkSpan({ as, precision, from }: When, at: Location, ends: readonly Day[]): Diagnostic[] {
  const said = precision === "day" && from !== null ? findDates(as).flatMap((date) => date.days) : [];
  const isEnd = (one: Day | undefined, end: Day | undefined): boolean =>
    one?.day === end?.day && one?.month === end?.month;
  if (!said.length || (isEnd(said[0], ends[0]) && isEnd(said.at(-1), ends.at(-1)))) return [];
  return [
    {
      rule: "number-unsupported",
      severity: "error",
      message: `"${as}" is not the time that \`from\` and \`to\` give.`,
      at,
      fix: "Let the words and the span say the same days.",
    },
  ];
}

const checkText = (text: string, at: Location, backing: Backing, where?: string): Diagnostic[] =>
  unbackedNumbers(text, backing).map(({ written }) => unsupported(written, at, where));

/** One may be "a contractor", none may be "no"; four may be two women and two children. */
export function checkRange(
  range: Pick<Count, "min" | "max">,
  thing: Support & { at: Location },
  known: Knowledge,
): Diagnostic[] {
  const values = numbersOfRange(range).filter((value) => value !== "1" && value !== "0");
  if (!values.length) return [];
  const { values: behind } = backingOfSupport(thing, known);
  const wordings = [...thing.evidence.map((one) => one.words), ...thing.reported.map((one) => one.says)];
  const sums = wordings.map((words) => String(sumOf(words)));
  return [...new Set(values)]
    .filter((value) => !behind.includes(value) && !sums.includes(value))
    .map((value) => unsupported(value, thing.at));
}

const sumOf = (words: string): number =>
  findNumbers(words).reduce((sum, { value }) => sum + (/^\d+$/.test(value) ? Number(value) : 0), 0);

function unsupported(written: string, at: Location, where = "given here"): Diagnostic {
  return {
    rule: "number-unsupported",
    severity: "error",
    message: `"${written}" is in none of the evidence and reports ${where}.`,
    at,
    fix: "Write the number that is there, or add the evidence or report that holds this one.",
  };
}
