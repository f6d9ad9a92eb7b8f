// A time as written → the span in which it lies, in ms since 1970, and the words that show it. Also the zone of such
// times.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedScenario, Path } from "../../model/parsed.ts";
import type { Precision, When, Zone } from "../../model/scenario.ts";
import type { WhenSpec } from "../../model/when-schema.ts";
import type { DateForm, Stamp } from "../../text/date-form.ts";
import { isFixed, isLeftOut, isShownTwice, offsetAt, spanOfStamp } from "../../text/time-zone.ts";
import { type Calendar, sayDate } from "./say-date.ts";

const hour = 3_600_000;

/** Length in ms of a time written to the minute but known less exactly. */
const stretches: Partial<Record<Precision, number>> = { hour, "part-of-day": 6 * hour, day: 24 * hour };

export interface Times {
  zone: Zone;
  calendar: Calendar; // what all times of the scenario share, so that it need not be repeated
  language: string;
}

/** A missing time has the bounds null. */
export function resolveWhen(spec: WhenSpec | undefined, times: Times): When {
  const { zone, calendar, language } = times;
  if (!spec?.from) return { as: spec?.as ?? "", from: null, to: null, precision: "unknown" };
  const form = joinForms(spec.from, spec.to);
  const precision = spec.precision ?? precisionOf(form);
  const sayOffset = (stamp: Stamp): string => sayOffsetOf(stamp, spec.zone, zone.id);
  const as = spec.as ?? sayDate(form, precision, { ...calendar, language, sayOffset });
  const marks = {
    ...(form.approximate ? { approximate: true } : {}),
    ...(form.uncertain ? { uncertain: true } : {}),
  };
  const span = spanOfForm(form, spec.precision, spec.zone ?? zone.id);
  const own = ownZone(spec, form, zone);
  const moment = span.from ?? span.to ?? 0;
  return {
    as,
    ...span,
    precision,
    ...marks,
    ...(own === null ? {} : { offset: offsetAt(moment, own) }),
  };
}

/** " +13:00" after an hour that clocks show twice, in the zone of the time or of the scenario; else "". */
function sayOffsetOf(stamp: Stamp, own: string | undefined, usual: string): string {
  const zone = own === undefined || isFixed(own) ? usual : own;
  const given = stamp.offset ?? (own !== undefined && isFixed(own) ? own : undefined);
  const told = { ...stamp, offset: given ?? null };
  return isShownTwice(told, zone) ? ` ${offsetAt(spanOfStamp(told, zone).from, given ?? zone)}` : "";
}

/** The zone of a time if its offset may differ from the scenario's: one of its own, or one that changes its clocks. */
function ownZone(spec: WhenSpec, { from }: DateForm, { id }: Zone): string | null {
  if (spec.zone) return spec.zone;
  return from?.offset || (isFixed(id) ? null : id);
}

/** Joins `from` and `to`, each of which may be an interval itself. */
const joinForms = (from: DateForm, to: DateForm | undefined): DateForm =>
  to
    ? {
        from: from.from,
        to: to.to,
        approximate: from.approximate || to.approximate,
        uncertain: from.uncertain || to.uncertain,
      }
    : from;

function spanOfForm({ from, to }: DateForm, precision: Precision | undefined, zone: string) {
  const start = from && spanOfStamp(from, zone).from;
  const last = to && spanOfStamp(to, zone);
  const isTimed = to?.hour !== null;
  const stretch = stretches[precision ?? "minute"] ?? 0;
  const end = last && (isTimed && stretch ? last.from + stretch : last.to);
  return { from: start, to: end };
}

function precisionOf({ from, to }: DateForm): Precision {
  if (!from || !to) return "span";
  const [one, other] = [precisionOfStamp(from), precisionOfStamp(to)];
  if (JSON.stringify(from) === JSON.stringify(to)) return one;
  return one === other && ["day", "minute", "second"].includes(one) ? one : "span";
}

function precisionOfStamp({ month, day, hour: hours, second, span }: Stamp): Precision {
  if (second !== null) return "second";
  if (hours !== null) return "minute";
  if (day !== null) return "day";
  if (month !== null) return "month";
  return span > 1 ? "span" : "year";
}

/** Every time of events and counts, with its path. */
export function* timesOf({ spec }: ParsedScenario): Generator<{ when: WhenSpec; path: Path }> {
  for (const section of ["events", "counts"] as const)
    for (const [id, { when }] of Object.entries(spec[section]))
      if (when) yield { when, path: [section, id, "when"] };
}

/**
 * Reports an hour without a zone if the scenario has none either, and hours that a zone's clocks leave out.
 * `usual`: the scenario's zone.
 */
export function checkZone(parsed: ParsedScenario, usual: string): Diagnostic[] {
  if (parsed.spec.timezone !== undefined) return checkHours(parsed, usual);
  for (const { when, path } of timesOf(parsed)) {
    if (when.zone || stampsOf(when).every((stamp) => stamp.hour === null || stamp.offset)) continue;
    return [
      {
        rule: "value-wrong",
        severity: "error",
        message: `An hour is given here, and the scenario does not say in which time zone.`,
        at: parsed.at(path),
        fix: "Add `timezone:` to the scenario, such as `timezone: Asia/Damascus` or `timezone: +03:00`.",
      },
    ];
  }
  return [];
}

/** In spring clocks go from 02:00 to 03:00, and 02:30 is no hour of that day. */
function checkHours(parsed: ParsedScenario, usual: string): Diagnostic[] {
  return [...timesOf(parsed)].flatMap(({ when, path }) => {
    const zone = when.zone ?? usual;
    if (!stampsOf(when).some((stamp) => isLeftOut(stamp, zone))) return [];
    return [
      {
        rule: "value-wrong" as const,
        severity: "error" as const,
        message: `There was no such hour that day in ${zone}: its clocks were put forward past it.`,
        at: parsed.at(path),
        fix: "Write the hour that the clocks showed, or add its offset, such as +01:00.",
      },
    ];
  });
}

const stampsOf = ({ from, to }: WhenSpec): Stamp[] =>
  [from?.from, from?.to, to?.from, to?.to].flatMap((stamp) => stamp ?? []);

/**
 * The zone of the scenario's hours, with its offset at the first of them and the name that is shown. UTC if none is
 * given, which is allowed only if no hour is; it then has no name.
 */
export function resolveZone(parsed: ParsedScenario): Zone {
  const { timezone = "UTC" } = parsed.spec;
  const given = typeof timezone === "string" ? { zone: timezone } : timezone;
  const id = given.zone ?? given.offset ?? "UTC";
  const usual = parsed.spec.timezone === undefined ? "" : nameOfZone(id);
  const name = ("name" in given ? given.name : undefined) ?? usual;
  const [first] = timesOf(parsed);
  const stamp = first?.when.from?.from ?? first?.when.from?.to;
  return { id, name, offset: offsetAt(stamp ? spanOfStamp(stamp, id).from : 0, id) };
}

/** "Asia/Damascus" → "Damascus"; "+03:00" → "UTC+03:00". */
function nameOfZone(id: string): string {
  if (isFixed(id)) return id === "UTC" ? id : `UTC${id}`;
  return id.slice(id.lastIndexOf("/") + 1).replaceAll("_", " ");
}
