// The times at the left of the rows of a long sequence.
import type { Problem } from "../../drawing.ts";
import { faces } from "../../text/faces.ts";
import { measure } from "../../text/metrics.ts";
import { wrap } from "../../text/wrap.ts";
import type { SequenceMessage } from "../model.ts";

export const timeRight = 166; // px

/**
 * Splits "Sat 27 Oct, 10:22–11:16 Havana time" into day and time. Without a comma it is a time if it holds an
 * hour, else a day.
 */
export function splitWhen(when: string): { day: string; time: string } {
  const comma = when.indexOf(", ");
  if (comma > 0) return { day: when.slice(0, comma), time: when.slice(comma + 2) };
  return /\d:\d\d|\d\s?[ap]\.?m\b/i.test(when) ? { day: "", time: when } : { day: when, time: "" };
}

interface FittedTimes {
  day: string[]; // lines
  time: string[];
  isStacked: boolean; // the time is below the day
  problems: Problem[];
}

/** Day and time on one line, or the time below the day; never cut off. */
export function fitTimes(day: string, time: string, message: SequenceMessage): FittedTimes {
  const beside = measure(day, faces.rowDay) + (day && time ? 12 : 0) + measure(time, faces.rowTime);
  if (beside <= timeRight)
    return { day: day ? [day] : [], time: time ? [time] : [], isStacked: false, problems: [] };
  const days = wrap(day, faces.rowDay, timeRight, 3);
  const times = wrap(time, faces.rowTime, timeRight, 3);
  const problems = days && times ? [] : [tooWide(message)];
  return { day: days ?? [], time: times ?? [], isStacked: true, problems };
}

const tooWide = ({ id, when }: SequenceMessage): Problem => ({
  rule: "figure-size",
  severity: "error",
  at: { entity: id },
  message: `The time “${when}” does not fit the ${timeRight} px beside a sequence.`,
  fix: "Shorten `when.as`.",
});
