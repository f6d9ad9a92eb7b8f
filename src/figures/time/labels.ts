// Labels of a time axis: a tick in units of its step, with the larger unit where that changes.
import type { Step, Tick } from "./ticks.ts";

/** A tick's label in two parts: "Tue" and "16 October"; `lead` is null if there is only one. */
interface TickWords {
  lead: string | null;
  main: string;
}

/**
 * A tick's label in two parts, of which one may be enough.
 * @param before the tick before it; parts equal to it are not repeated
 */
export function sayTick(tick: Tick, before: Tick | null, { unit }: Step, language: string): TickWords {
  const say = (options: Intl.DateTimeFormatOptions) => format(tick.wall, language, options);
  if (isOfDay(unit)) {
    const time = say(timeIn(unit));
    const date = say({ day: "numeric", month: "long" });
    const same = before && format(before.wall, language, { day: "numeric", month: "long" }) === date;
    return { lead: same ? null : date, main: time };
  }
  if (unit === "day")
    return { lead: say({ weekday: "short" }), main: say({ day: "numeric", month: "long" }) };
  if (unit === "year") return { lead: null, main: sayYear(tick.wall, language) };
  const sameYear = before !== null && yearOf(before.wall) === yearOf(tick.wall);
  const year = sameYear ? {} : yearIn(tick);
  const day: Intl.DateTimeFormatOptions = unit === "week" ? { day: "numeric" } : {};
  return { lead: null, main: say({ ...day, month: "long", ...year }) };
}

/** Whether a unit is a part of a day. */
export const isOfDay = (unit: Step["unit"]): boolean => ["second", "minute", "hour"].includes(unit);

const timeIn = (unit: Step["unit"]): Intl.DateTimeFormatOptions => ({
  hour: "2-digit",
  minute: "2-digit",
  ...(unit === "second" ? { second: "2-digit" } : {}),
  hourCycle: "h23",
});

const yearOf = (wall: number): number => new Date(wall).getUTCFullYear();

/** The year, with its era if it is before ours. */
const yearIn = ({ wall }: Tick): Intl.DateTimeFormatOptions =>
  yearOf(wall) > 0 ? { year: "numeric" } : { year: "numeric", era: "short" };

/** "1962"; "44 BC" before our era. */
export function sayYear(wall: number, language: string): string {
  const year = yearOf(wall);
  if (year > 0) return String(year);
  return format(wall, language, { year: "numeric", era: "short" });
}

/** A moment with the precision that fits an interval of `length` ms: a year, a day, or a day and an hour. */
export function sayMoment(wall: number, length: number, language: string): string {
  const day = 86_400_000;
  if (length > 3 * 365 * day) return sayYear(wall, language);
  const date: Intl.DateTimeFormatOptions = { day: "numeric", month: "long" };
  if (length > 300 * day) return format(wall, language, { ...date, year: "numeric" });
  if (length > 2 * day) return format(wall, language, date);
  return format(wall, language, { ...date, ...timeIn(length < 300_000 ? "second" : "minute") });
}

/** A tick's label in two rows: the unit, and above it the larger unit where that changes. */
export function sayTickInRows(tick: Tick, before: Tick | null, { unit }: Step, language: string) {
  const say = (wall: number, options: Intl.DateTimeFormatOptions) => format(wall, language, options);
  const above: Record<Step["unit"], Intl.DateTimeFormatOptions | null> = {
    second: { day: "numeric", month: "long" },
    minute: { day: "numeric", month: "long" },
    hour: { day: "numeric", month: "long" },
    day: { month: "long", year: "numeric" },
    week: { month: "long", year: "numeric" },
    month: { year: "numeric" },
    year: null,
  };
  const bigger = above[unit];
  const over = bigger && say(tick.wall, bigger);
  const same = bigger && before && say(before.wall, bigger) === over;
  return { over: same ? null : over, main: sayUnit(tick, unit, say, language) };
}

function sayUnit(
  { wall }: Tick,
  unit: Step["unit"],
  say: (wall: number, options: Intl.DateTimeFormatOptions) => string,
  language: string,
): string {
  if (unit === "year") return sayYear(wall, language);
  if (unit === "month") return say(wall, { month: "short" });
  if (unit === "week") return say(wall, { day: "numeric" });
  if (unit === "day") return `${say(wall, { weekday: "short" })} ${say(wall, { day: "numeric" })}`;
  return say(wall, timeIn(unit));
}

function format(wall: number, language: string, options: Intl.DateTimeFormatOptions): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(wall);
}
