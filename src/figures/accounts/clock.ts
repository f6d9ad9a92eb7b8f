// The scaled clock: which stretch of time it covers, where a time stands on it, and its ticks in two zones.
import { isToTheMinute } from "../../model/kinds.ts";
import type { Precision, When } from "../../model/scenario.ts";

export interface Zone {
  offset: number; // ms to add to UTC
  name: string;
}

export interface Clock {
  y(time: number): number; // px
  ticks: { y: number; own: string; other: string }[];
}

const hour = 3_600_000;
const every = 6 * hour;

/** @param offset "+03:00" */
export function readOffset(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset)!;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** "13:38" of a time in ms, in the zone; "13:38:05" where it is known to the second. */
export const formatTime = (time: number, { offset }: Zone, precision: Precision = "minute"): string =>
  new Date(time + offset).toISOString().slice(11, precision === "second" ? 19 : 16);

/** Whole hours around all spans; a tick every six hours of the first zone, with its day where a day begins. */
export function makeClock(
  spans: readonly { from: number; to: number }[],
  zones: readonly [Zone, Zone | null],
  language: string,
  [top, bottom]: readonly [number, number],
): Clock {
  const [own, other] = zones;
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)) / hour) * hour;
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to)) / hour) * hour;
  const y = (time: number) => top + ((time - first) / (last - first)) * (bottom - top);
  const start = Math.ceil((first + own.offset) / every) * every - own.offset;
  const times = Array.from({ length: Math.floor((last - start) / every) + 1 }, (_, i) => start + i * every);
  return {
    y,
    ticks: times.map((time, i) => ({
      y: y(time),
      own: labelOf(time, times[i - 1], own, language),
      other: other ? labelOf(time, times[i - 1], other, language) : "",
    })),
  };
}

/** The hour; before it the day where the tick before was on another. */
function labelOf(time: number, before: number | undefined, zone: Zone, language: string): string {
  const hours = formatTime(time, zone);
  const day = formatDay(time, zone, language);
  return before !== undefined && formatDay(before, zone, language) === day ? hours : `${day} ${hours}`;
}

function formatDay(time: number, { offset }: Zone, language: string): string {
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  return format.format(time + offset);
}

/** Where a bar stands on the clock, in words: "23 March", "24 March 05:00–07:00". A minute has its hour beside it. */
export function sayOnClock(when: When, zone: Zone, language: string): string {
  const { from, to } = when;
  if (from === null || to === null) return "";
  const day = (time: number) => formatDay(time, zone, language);
  const [start, end] = [formatTime(from, zone), formatTime(to, zone)];
  if (isToTheMinute(when) && to - from <= 60_000) return day(from);
  if (start === "00:00" && to - from === 24 * hour) return day(from);
  return day(from) === day(to) ? `${day(from)} ${start}–${end}` : `${day(from)} ${start} – ${day(to)} ${end}`;
}
