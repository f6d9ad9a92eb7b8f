// A date in words: "23 March", "13:38", "13:38:05", "March 2023", "1988", "44 BC". What all times of a scenario share,
// such as the year, is left out of each.
import type { Precision } from "../../model/scenario.ts";
import type { WhenSpec } from "../../model/when-schema.ts";
import type { DateForm, Stamp } from "../../text/date-form.ts";

export interface Calendar {
  oneYear: boolean; // all times are in one year
  oneDay: boolean;
}

export function readCalendar(times: Iterable<{ when: WhenSpec }>): Calendar {
  const stamps = [...times].flatMap(({ when }) =>
    [when.from?.from, when.from?.to, when.to?.to].filter((one) => !!one),
  );
  const dated = stamps.filter(({ day }) => day !== null);
  const years = new Set(stamps.map(({ year }) => year));
  const days = new Set(dated.map(({ year, month, day }) => `${year}-${month}-${day}`));
  return { oneYear: years.size < 2, oneDay: days.size < 2 && dated.length === stamps.length };
}

/** How dates are said. */
interface Manner extends Calendar {
  language: string;
  sayOffset(stamp: Stamp): string; // what follows an hour that a clock shows twice; else ""
}

export function sayDate(form: DateForm, precision: Precision, manner: Manner): string {
  const { from, to } = form;
  const mark = form.uncertain ? "?" : "";
  const lead = form.approximate ? "~ " : "";
  if (!from || !to) {
    const begin = from ? `${sayStamp(from, manner)} –` : "";
    const end = to ? `– ${sayStamp(to, manner)}` : "";
    return lead + begin + end + mark;
  }
  const [first, last] = [sayStamp(from, manner), sayStamp(to, manner)];
  if (first === last) return lead + first + mark;
  const range =
    precision === "span" || from.hour !== null ? `${first} – ${last}` : sayRange(from, to, manner);
  return lead + range + mark;
}

function sayStamp(stamp: Stamp, manner: Manner): string {
  const { language } = manner;
  const { year, month, day, hour, minute, second, span } = stamp;
  if (month === null && span > 1)
    return `${sayYear(stamp, language)} – ${sayYear({ ...stamp, year: year + span - 1 }, language)}`;
  if (month === null) return sayYear(stamp, language);
  const clock = [hour ?? 0, minute ?? 0, ...(second === null ? [] : [second])].map(pad).join(":");
  const time = hour === null ? "" : clock + manner.sayOffset(stamp);
  if (time && manner.oneDay) return time;
  const date = formatter(partsOf(day, manner), year, language).format(dateOf(stamp));
  return time ? `${date}, ${time}` : date;
}

const sayRange = (from: Stamp, to: Stamp, manner: Manner): string =>
  formatter(partsOf(from.day, manner), from.year, manner.language)
    .formatRange(dateOf(from), dateOf(to))
    .replace(/\s–\s(?=\d{1,2}\s)/, "–");

const sayYear = (stamp: Stamp, language: string): string =>
  stamp.year > 0
    ? String(stamp.year)
    : formatter({ year: "numeric" }, stamp.year, language).format(dateOf(stamp));

const partsOf = (day: number | null, { oneYear }: Calendar): Intl.DateTimeFormatOptions => ({
  month: "long",
  ...(day === null ? { year: "numeric" } : { day: "numeric", ...(oneYear ? {} : { year: "numeric" }) }),
});

function formatter(parts: Intl.DateTimeFormatOptions, year: number, language: string): Intl.DateTimeFormat {
  const era: Intl.DateTimeFormatOptions = year > 0 ? {} : { era: "short" };
  const options: Intl.DateTimeFormatOptions = { ...parts, ...era, timeZone: "UTC" };
  const key = JSON.stringify([language, options]);
  const made =
    formatters.get(key) ?? new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options);
  formatters.set(key, made);
  return made;
}

/** Making a formatter takes as long as formatting a hundred dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Intl uses the Gregorian calendar for years of our era; earlier ISO years are passed on unchanged. */
function dateOf({ year, month, day }: Stamp): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
}

const pad = (number: number): string => String(number).padStart(2, "0");
