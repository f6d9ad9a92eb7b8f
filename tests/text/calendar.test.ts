import { describe, expect, it } from "vitest";
import { findUnrealDay } from "../../src/language/dates.ts";
import { isDay, isLanguageTag, isOffset } from "../../src/text/calendar.ts";

describe("the calendar", () => {
  it.each(["2023-03-23", "2000-02-29", "2024-02-29", "1999-12-31"])("has %s", (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    "2023-03-32",
    "2001-02-30",
    "2001-13-01",
    "2001-00-10",
    "2001-04-31",
    "1900-02-29",
    "2023-3-2",
    "",
  ])("does not have %s", (day) => expect(isDay(day)).toBe(false));
});

it("an offset is one that some place on earth has", () => {
  for (const offset of ["+03:00", "-12:00", "+14:00", "+05:45", "+00:00"])
    expect(isOffset(offset)).toBe(true);
  for (const offset of ["+99:99", "+14:30", "-12:30", "+3:00", "03:00", "+03:60"])
    expect(isOffset(offset)).toBe(false);
});

it("a language tag is one of BCP 47", () => {
  for (const tag of ["en", "de-CH", "zh-Hant-TW", "he"]) expect(isLanguageTag(tag)).toBe(true);
  for (const tag of ["en_US", "english language", "", "e", "en-", "12"])
    expect(isLanguageTag(tag)).toBe(false);
});

it("a day that the calendar does not have is found in words", () => {
  for (const words of ["31 April 2023", "February 30, 2001", "2001-02-30", "from 3 May to 31 June"])
    expect(findUnrealDay(words)).not.toBeNull();
  for (const words of ["23–24 March 2023", "29 February", "No hour given", "Thursday, 13:38", ""])
    expect(findUnrealDay(words)).toBeNull();
});
