// Time zones: an IANA name such as Asia/Damascus, or an offset such as +03:00. Temporal knows daylight saving
// time.
import { Temporal } from "temporal-polyfill";
import { isOffset } from "./calendar.ts";
import type { Stamp } from "./date-form.ts";

export function isTimeZone(zone: string): boolean {
  if (isOffset(zone)) return true;
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

export const isFixed = (zone: string): boolean => isOffset(zone) || zone === "UTC";

/** First moment of a stamp and first moment after it, in ms since 1970. */
export function spanOfStamp(stamp: Stamp, zone: string): { from: number; to: number } {
  const own = stamp.offset ?? zone;
  return isFixed(own) ? spanAtOffset(stamp, own) : spanInZone(stamp, own);
}

/** In a zone without daylight saving time the calendar of `Date` is enough, and twenty times as fast. */
function spanAtOffset({ year, month, day, hour, minute, second, span }: Stamp, zone: string) {
  const instant = (inYear: number, inMonth: number, onDay: number): number => {
    const date = new Date(0);
    date.setUTCFullYear(inYear, inMonth - 1, onDay);
    date.setUTCHours(hour ?? 0, minute ?? 0, second ?? 0);
    return date.getTime() - millisecondsOf(zone);
  };
  const from = instant(year, month ?? 1, day ?? 1);
  if (hour !== null) return { from, to: from + lengthOfTime(second) };
  if (day !== null) return { from, to: instant(year, month ?? 1, day + 1) };
  return { from, to: month !== null ? instant(year, month + 1, 1) : instant(year + span, 1, 1) };
}

/** ms for which a time of day stands: a second if one is written, else a minute. */
const lengthOfTime = (second: number | null): number => (second === null ? 60_000 : 1000);

/** Of an offset such as -03:30; 0 for UTC. */
function millisecondsOf(zone: string): number {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function spanInZone(stamp: Stamp, zone: string): { from: number; to: number } {
  const { year, month, day, hour, minute, second } = stamp;
  const start = new Temporal.PlainDateTime(year, month ?? 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0);
  const instant = (time: Temporal.PlainDateTime) => time.toZonedDateTime(zone).epochMilliseconds;
  if (hour !== null) return { from: instant(start), to: instant(start) + lengthOfTime(second) };
  return { from: instant(start), to: instant(start.add(lengthOfDate(stamp))) };
}

function lengthOfDate({ month, day, span }: Stamp): { days?: number; months?: number; years?: number } {
  if (day !== null) return { days: 1 };
  return month !== null ? { months: 1 } : { years: span };
}

/** Whether the stamp names an hour that its day does not have in the zone, because the clocks were put forward then. */
export function isLeftOut({ year, month, day, hour, minute, offset }: Stamp, zone: string): boolean {
  if (hour === null || offset || isFixed(zone)) return false;
  const start = new Temporal.PlainDateTime(year, month ?? 1, day ?? 1, hour, minute ?? 0);
  return !start.toZonedDateTime(zone).toPlainDateTime().equals(start);
}

/** Whether the zone's clocks showed the stamp's hour twice that day, because they were put back then. */
export function isShownTwice({ year, month, day, hour, minute, offset }: Stamp, zone: string): boolean {
  if (hour === null || isFixed(zone)) return false;
  const start = new Temporal.PlainDateTime(year, month ?? 1, day ?? 1, hour, minute ?? 0);
  const both = (["earlier", "later"] as const).map((disambiguation) => {
    const time = start.toZonedDateTime(zone, { disambiguation });
    return time.toPlainDateTime().equals(start) ? time.offset.slice(0, 6) : "";
  });
  return both[0] !== both[1] && !both.includes("") && (!offset || both.includes(offset));
}

/** UTC offset of a zone at a time in ms since 1970: "+03:00". */
export function offsetAt(time: number, zone: string): string {
  if (isFixed(zone)) return zone === "UTC" ? "+00:00" : zone;
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).offset.slice(0, 6);
}
