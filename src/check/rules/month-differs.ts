// A month must be one that what is cited gives, in words or by a date: "in June" does not follow from "in April".
import { compareCalendar } from "../evidence/times/calendar-check.ts";
import { months } from "../evidence/times/calendar-names.ts";

export const monthDiffers = compareCalendar("month-differs", months, {
  message: "is no month that what is cited here gives.",
  why: "The events, dates and words that are cited fall into other months.",
  fix: "Write their month, cite what happened in this one, or lift this with `allow:` and the reason.",
});
