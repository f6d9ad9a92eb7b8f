// Days, hours, offsets and language tags that mean something: the right form alone may still be 31 April, or 25 o'clock.

const day = /^(\d{4})-(\d\d)-(\d\d)$/;

/** "2023-03-23" and not "2023-03-32". */
export function isDay(text: string): boolean {
  const [, year, month, date] = day.exec(text) ?? [];
  return date !== undefined && isDayOf(Number(year), Number(month), Number(date));
}

/** Whether a month has a day, by the Gregorian calendar. A year that is not known has 29 February. */
export function isDayOf(year: number | null, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year ?? 2000, month);
}

export function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** An offset that some place on earth has, -12:00 to +14:00. */
export function isOffset(text: string): boolean {
  const [, sign, hours = "", minutes = ""] = /^([+-])(\d\d):([0-5]\d)$/.exec(text) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return sign !== undefined && all <= (sign === "-" ? 12 : 14) * 60;
}

/** A language tag by BCP 47, "en" or "de-CH": not "en_US". */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
