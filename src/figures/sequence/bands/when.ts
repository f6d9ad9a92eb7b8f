// The time of a step, left of the lifelines: on one line, or on two if it has a comma or is long.
import type { Problem } from "../../drawing.ts";
import { faces } from "../../text/faces.ts";
import { measure } from "../../text/metrics.ts";
import { wrap } from "../../text/wrap.ts";
import { type Band, gutter, leftOf } from "./layout.ts";

export const whenLeft = 44;

interface WhenLines {
  first: string;
  second: string | null;
  minor: boolean; // the second line is a more exact time, in smaller type
}

/** @param lifeline x of the first lifeline, up to which a line may reach if no message's words are there */
export function splitWhen(band: Band, lifeline: number, problems: Problem[]): WhenLines {
  const { move } = band;
  const room = gutter - whenLeft - 8;
  const whole = Math.min(lifeline, ...band.messages.map(leftOf)) - whenLeft - 20;
  const comma = move.when.indexOf(", ");
  if (comma > 0) {
    const [first, second] = [move.when.slice(0, comma), move.when.slice(comma + 2)];
    if (
      measure(first, faces.when) <= room &&
      measure(second, { ...faces.when, weight: 500, size: 16.5 }) <= room
    )
      return { first, second, minor: true };
  }
  const lines = wrap(move.when, faces.when, whole, 1) ?? wrap(move.when, faces.when, room, 2);
  if (!lines)
    problems.push({
      rule: "figure-size",
      severity: "error",
      at: { entity: move.messages[0]!.id },
      message: `The time “${move.when}” does not fit the ${room} px beside a sequence in two lines.`,
      fix: "Shorten `when.as`.",
    });
  return { first: lines?.[0] ?? move.when, second: lines?.[1] ?? null, minor: false };
}
