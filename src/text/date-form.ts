// Dates and times as an author writes them: 2023-03-23T13:38, 2023-03-23T13:38:05, 2023-03-23, 2023-03, 1988, -0044, 196X, 1988~,
// 1988?, and intervals from/to with ".." for an open end. The form is that of ISO 8601-2 (EDTF), levels 0 and
// 1.

import { daysIn, isOffset } from "./calendar.ts";

/**
 * One date or time, in the zone in which it is read. Missing parts are null. Years are those of ISO 8601: 0
 * is 1 BC.
 */
export interface Stamp {
  year: number;
  month: number | null;
  day: number | null;
  hour: number | null;
  minute: number | null;
  second: number | null;
  offset: string | null; // "+03:00", if it was written
  span: number; // number of years that a year with X covers: 1, 10, 100
}

export interface DateForm {
  from: Stamp | null; // null if the start is open
  to: Stamp | null; // null if the end is open; equal to `from` for a single date
  approximate: boolean; // written with ~
  uncertain: boolean; // written with ?
}

const stamp =
  /^(-?\d{2,6}X{0,2}|\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::([0-5]\d))?(Z|[+-]\d\d:\d\d)?)?)?)?([~?%])?$/;

/** Parses a date form, or returns what the text must be, to complete the sentence "… has to be". */
export function readDateForm(text: string): DateForm | string {
  const parts = text.split("/");
  if (parts.length > 2) return dateForm;
  const read = parts.map((part) => (part === ".." || part === "" ? null : readStamp(part)));
  if (parts.length === 1 && read[0] === null) return dateForm;
  const wrong = read.find((one) => typeof one === "string");
  if (typeof wrong === "string") return wrong;
  const [from = null, to = from] = read as (Marked | null)[];
  const marks = read.map((one) => (one as Marked | null)?.mark ?? "").join("");
  const [approximate, uncertain] = [/[~%]/.test(marks), /[?%]/.test(marks)];
  if (from && to && isAfter(from.stamp, to.stamp)) return orderForm;
  return { from: from?.stamp ?? null, to: to?.stamp ?? null, approximate, uncertain };
}

/** What an author has to write. */
export const dateForm =
  "a date such as 2023-03-23T13:38, 2023-03-23, 2023-03 or 1988, with ~ or ? after it, or from/to";

export const orderForm = "an interval whose end is not before its beginning";

/** Whether one is later by the first part that differs and that both have; false for times of different offsets. */
export function isAfter(one: Stamp, other: Stamp): boolean {
  if (one.offset && other.offset && one.offset !== other.offset) return false;
  const parts = (stamp: Stamp) => [
    stamp.year,
    stamp.month,
    stamp.day,
    stamp.hour,
    stamp.minute,
    stamp.second,
  ];
  const [left, right] = [parts(one), parts(other)];
  const i = left.findIndex((part, at) => part !== right[at]);
  const [a = null, b = null] = [left[i], right[i]];
  return a !== null && b !== null && a > b;
}

interface Marked {
  stamp: Stamp;
  mark: string;
}

function readStamp(text: string): Marked | string {
  const [, years = "", month, day, hour, minute, second, offset, mark = ""] = stamp.exec(text) ?? [];
  if (!/^-?(?:\d{4,6}|\d{3}X|\d{2}XX)$/.test(years)) return dateForm;
  const year = Number(years.replaceAll("X", "0"));
  const given: Stamp = {
    year,
    month: numberOf(month),
    day: numberOf(day),
    hour: numberOf(hour),
    minute: numberOf(minute),
    second: numberOf(second),
    offset: offset === "Z" ? "+00:00" : (offset ?? null),
    span: 10 ** (years.match(/X/g)?.length ?? 0),
  };
  const wrong = findImpossible(given, text.replace(/[~?%]$/, ""));
  return wrong ?? { stamp: given, mark };
}

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** Names a month, day, hour or offset that does not exist. */
function findImpossible({ year, month, day, hour, minute, offset }: Stamp, text: string): string | undefined {
  if (Math.abs(year) > 200_000) return "a year that a calendar can hold";
  if (month !== null && (month < 1 || month > 12)) return `a date that there is: ${text} has no such month`;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month)))
    return `a date that there is: that month has ${daysIn(year, month)} days, not ${day}`;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59) return `a time of day from 00:00 to 23:59`;
  return offset === null || isOffset(offset) ? undefined : offsetForm;
}

export const offsetForm = "an offset of a place on earth such as +03:00";
