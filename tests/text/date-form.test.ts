// Dates and times as authors write them: ISO 8601-2 (EDTF), levels 0 and 1.
import { describe, expect, it } from "vitest";
import { type DateForm, dateForm, offsetForm, orderForm, readDateForm } from "../../src/text/date-form.ts";

const read = (text: string): DateForm => {
  const form = readDateForm(text);
  if (typeof form === "string") throw new Error(`${text}: ${form}`);
  return form;
};
const none = { month: null, day: null, hour: null, minute: null, second: null, offset: null, span: 1 };

describe("readDateForm", () => {
  it.each([
    ["1988", { year: 1988 }],
    ["-0044", { year: -44 }],
    ["196X", { year: 1960, span: 10 }],
    ["19XX", { year: 1900, span: 100 }],
    ["2023-03", { year: 2023, month: 3 }],
    ["2024-02-29", { year: 2024, month: 2, day: 29 }],
    ["2023-03-23T13:38", { year: 2023, month: 3, day: 23, hour: 13, minute: 38 }],
    ["2023-03-23T13:38:05", { year: 2023, month: 3, day: 23, hour: 13, minute: 38, second: 5 }],
    ["2023-03-23T13:38Z", { year: 2023, month: 3, day: 23, hour: 13, minute: 38, offset: "+00:00" }],
    ["2023-03-23T13:38+03:00", { year: 2023, month: 3, day: 23, hour: 13, minute: 38, offset: "+03:00" }],
  ])("reads %s as one date or time", (text, parts) => {
    const { from, to } = read(text);
    expect(from).toEqual({ ...none, ...parts });
    expect(to).toEqual(from);
  });

  it("reads ~ as about then, ? as doubtful, % as both", () => {
    const marks = (text: string) => [read(text).approximate, read(text).uncertain];
    expect(["1988", "1988~", "1988?", "1988%", "1988~/1990?"].map(marks)).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  it("reads an interval of two dates, of which either may be open", () => {
    const years = (text: string) => [read(text).from?.year ?? null, read(text).to?.year ?? null];
    expect(years("1988/1990")).toEqual([1988, 1990]);
    expect(years("1988/..")).toEqual([1988, null]);
    expect(years("../1990")).toEqual([null, 1990]);
    expect(years("/1990")).toEqual([null, 1990]);
  });

  it.each(["", "..", "yesterday", "88", "1988-3", "1988/1990/1992", "2023-03-23 13:38"])(
    "says of %j what a date looks like",
    (text) => expect(readDateForm(text)).toBe(dateForm),
  );

  it.each([
    ["2023-13", "a date that there is: 2023-13 has no such month"],
    ["2023-02-29", "a date that there is: that month has 28 days, not 29"],
    ["2023-03-23T24:00", "a time of day from 00:00 to 23:59"],
    ["2023-03-23T13:38+19:00", offsetForm],
    ["1990/1988", orderForm],
    ["2023-03-23T13:38/2023-03-23T13:37", orderForm],
  ])("says of %s what cannot be", (text, wanted) => expect(readDateForm(text)).toBe(wanted));

  it("does not order times of two offsets, nor a day and an hour of it", () => {
    expect(read("2023-03-23T13:00+03:00/2023-03-23T11:30+01:00").to?.hour).toBe(11);
    expect(read("2023-03-23T13:00/2023-03-23").to?.hour).toBeNull();
  });
});
