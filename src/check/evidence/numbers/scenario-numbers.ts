// Numbers in the scenario itself. Those in shown strings, times, effects and counts must rest on the evidence
// and reports of their entity.

import { type Day, findDates } from "../../../language/dates.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Location } from "../../../model/location.ts";
import type { ParsedScenario } from "../../../model/parsed.ts";
import type { Count, Event, Support, When } from "../../../model/scenario.ts";
import {
  numbersOfEvent,
  numbersOfRange,
  numbersOfSources,
  numbersOfSupport,
  radiiOf,
} from "../cited-support.ts";
import type { EvidenceIndex } from "../evidence-index.ts";
import { findWords, type ShownString } from "../shown-strings.ts";
import { clocksOfMinute, daysOfWhen, numbersOfWhen, wordsOfWhen } from "../times/times.ts";
import { beginsWithScale, findNumbers } from "./find-numbers.ts";
import { findUnsupported, joinSupport, type SupportedNumbers } from "./supported-numbers.ts";

export function checkScenarioNumbers(index: EvidenceIndex, parsed: ParsedScenario): Diagnostic[] {
  const { events, counts } = index.scenario;
  const check = (section: string, one: Event | Count) =>
    checkWhen(one, index, {
      at: () => parsed.at([section, one.id, "when"]),
      atWords: findWords(parsed, [section, one.id], one.when.as, one.at),
    });
  return [
    ...events.flatMap((event) => check("events", event)),
    ...counts.flatMap((count) => check("counts", count)),
    ...events.flatMap((event) =>
      event.effects.flatMap((effect, i) =>
        checkRange(effect, event, index, parsed.at(["events", event.id, "effects", i])),
      ),
    ),
    ...counts.flatMap((count) => checkRange(count, count, index, parsed.at(["counts", count.id, "min"]))),
  ];
}

/** The dates of the briefing must be days of an event, of evidence or of a report. */
export function checkDates(dates: string, at: Location, index: EvidenceIndex): Diagnostic[] {
  const { events } = index.scenario;
  const days = [
    ...index.everything().days,
    ...events.flatMap((event) => daysOfWhen(event.when, index.scenario, true)),
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
  { text, atWords, support, event, sources = [] }: ShownString,
  index: EvidenceIndex,
): Diagnostic[] {
  const everything = () => ({ ...index.everything(), written: index.ownDates });
  if (!support) return checkText(text, atWords, everything, index, "of the scenario");
  const supported = (): SupportedNumbers => {
    const own = event ? [numbersOfEvent(event, index)] : [];
    const titles = sources.map(({ title }) => index.supportOfWords(title));
    const parts = [numbersOfSupport(support, index), ...own, numbersOfSources(sources, index), ...titles];
    const joined = joinSupport(parts, text);
    const radii = radiiOf(index.scenario.places, text);
    return radii.length ? { ...joined, values: new Set([...joined.values, ...radii]) } : joined;
  };
  return checkText(text, atWords, supported, index);
}

/**
 * A time is shown in the source's words, or in those of `from` and `to`. The dates shown must lie in that
 * span. If the minute is known, the evidence must hold the clock time, because hours between events are
 * computed from it.
 */
export function checkWhen(
  entity: Event | Count,
  index: EvidenceIndex,
  { at, atWords }: { at: () => Location; atWords: AtWords } = {
    at: () => entity.at,
    atWords: () => entity.at,
  },
): Diagnostic[] {
  const { when } = entity;
  const { scenario } = index;
  const supported = numbersOfSupport(entity, index);
  const days = daysOfWhen(when, scenario, true);
  const own = () => ({ values: numbersOfWhen(when, scenario), days });
  return [
    ...checkText(wordsOfWhen(when), atWords, () => joinSupport([supported, own()]), index),
    ...clocksOfMinute(when, scenario)
      .filter((forms) => !forms.some((form) => supported.values.includes(form)))
      .map(([clock = ""]) => ({ ...unsupported(clock, at()), fix: clockFix })),
    ...checkSpan(when, at, days),
  ];
}

const clockFix =
  "Write the time that is there, or add the evidence or report that holds this one. A time of another zone has its offset behind it, 2023-03-09T08:15-08:00, and is converted.";

/** "24–25 March" must be the days from `from` to `to`. */
function checkSpan({ as, precision, from }: When, at: () => Location, ends: readonly Day[]): Diagnostic[] {
  const said = precision === "day" && from !== null ? findDates(as).flatMap((date) => date.days) : [];
  const isEnd = (one: Day | undefined, end: Day | undefined): boolean =>
    one?.day === end?.day && one?.month === end?.month;
  if (!said.length || (isEnd(said[0], ends[0]) && isEnd(said.at(-1), ends.at(-1)))) return [];
  return [
    {
      rule: "number-unsupported",
      severity: "error",
      message: `"${as}" is not the time that \`from\` and \`to\` give.`,
      at: at(),
      fix: "Make the words and the span name the same days.",
    },
  ];
}

type AtWords = ShownString["atWords"];

const checkText = (
  text: string,
  atWords: AtWords,
  supported: () => SupportedNumbers,
  { scenario }: EvidenceIndex,
  where?: string,
): Diagnostic[] =>
  findUnsupported(text, supported, scenario.language).map(({ written, from, to }) =>
    unsupported(written, atWords(from, to), where),
  );

/**
 * Each end of a range must be in the evidence. "A contractor" supports one, "no" supports none, and two women
 * and two children support four. Before "billion dollars" an end is so many billions.
 */
export function checkRange(
  range: Pick<Count, "min" | "max" | "what">,
  entity: Support & { at: Location },
  index: EvidenceIndex,
  at = entity.at,
): Diagnostic[] {
  const values = numbersOfRange(range).filter((value) => value !== "1" && value !== "0");
  if (!values.length) return [];
  const { values: supported } = numbersOfSupport(entity, index);
  const isScaled = beginsWithScale(range.what, index.scenario.language);
  const isHeld = (value: string): boolean => {
    const values = isScaled ? index.supportOfWords(`${value} ${range.what}`).values : [value];
    return values.some((one) => supported.includes(one));
  };
  const wordings = [...entity.evidence.map((one) => one.words), ...entity.reported.map((one) => one.says)];
  const sums = wordings.map((words) => String(sumOf(words)));
  return [...new Set(values)]
    .filter((value) => !isHeld(value) && (isScaled || !sums.includes(value)))
    .map((value) => unsupported(isScaled ? `${value} ${range.what}` : value, at));
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
