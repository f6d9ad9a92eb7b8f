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
  const { year, month, day, hour, minute } = stamp;
  const start = new Temporal.PlainDateTime(year, month ?? 1, day ?? 1, hour ?? 0, minute ?? 0);
  const instant = (time: Temporal.PlainDateTime) =>
    time.toZonedDateTime(stamp.offset ?? zone).epochMilliseconds;
  if (hour !== null) return { from: instant(start), to: instant(start) + 60_000 };
  const length = day !== null ? { days: 1 } : month !== null ? { months: 1 } : { years: stamp.span };
  return { from: instant(start), to: instant(start.add(length)) };
}

/** Whether a stamp's hour is none of its day in the zone, because clocks were put forward past it. */
export function isLeftOut({ year, month, day, hour, minute, offset }: Stamp, zone: string): boolean {
  if (hour === null || offset || isFixed(zone)) return false;
  const start = new Temporal.PlainDateTime(year, month ?? 1, day ?? 1, hour, minute ?? 0);
  return !start.toZonedDateTime(zone).toPlainDateTime().equals(start);
}

/** UTC offset of a zone at a time in ms since 1970: "+03:00". */
export function offsetAt(time: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).offset.slice(0, 6);
}
