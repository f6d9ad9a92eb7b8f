// Days, hours, offsets and language tags: whether they exist ("31 April" and "25:00" have the right form and do
// not), and a day in words.
import { rememberText } from "./remember.ts";

const day = /^(\d{4})-(\d\d)-(\d\d)$/;

/** True for "2023-03-23", false for "2023-03-32". */
export function isDay(text: string): boolean {
  const [, year, month, date] = day.exec(text) ?? [];
  return date !== undefined && isDayOf(Number(year), Number(month), Number(date));
}

/** Whether a month has a day in the Gregorian calendar. With an unknown year (null), February has 29 days. */
export function isDayOf(year: number | null, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year ?? 2000, month);
}

export function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** True for an offset in use on earth, -12:00 to +14:00. */
export function isOffset(text: string): boolean {
  const [, sign, hours = "", minutes = ""] = /^([+-])(\d\d):([0-5]\d)$/.exec(text) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return sign !== undefined && all <= (sign === "-" ? 12 : 14) * 60;
}

/** True for the BCP 47 tag of a language that there is, such as "en" or "de-CH"; false for "en_US" and "english". */
export function isLanguageTag(text: string): boolean {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(text);
    const { language } = new Intl.Locale(tag);
    return language.length === 3 || (language.length === 2 && nameOfLanguage(language, null) !== undefined);
  } catch {
    return false;
  }
}

/** Undefined if there is no such language. Loading the names takes longer than checking a short briefing. */
const nameOfLanguage = rememberText((code, _: null) =>
  new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(code),
);

/** A day, YYYY-MM-DD, in words of a language: "22 November 2026". English without a country is British. */
export const formatDay: (day: string, language: string) => string = rememberText((day, language) => {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
});
