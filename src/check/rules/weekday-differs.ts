// A day of the week must be one that what is cited gives, in words or by a date: "on Friday" does not follow from "on
// Thursday".
import { compareCalendar } from "../evidence/times/calendar-check.ts";
import { weekdays } from "../evidence/times/calendar-names.ts";

export const weekdayDiffers = compareCalendar("weekday-differs", weekdays, {
  message: "is no day that what is cited here gives.",
  why: "The events, dates and words that are cited fall on other days of the week.",
  fix: "Write their day, cite what happened on this one, or lift this with `allow:` and the reason.",
});
