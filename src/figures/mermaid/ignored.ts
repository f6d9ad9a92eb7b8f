// Reports statements without effect, each at its location: what it is about, and what to do instead.
import type { Problem } from "../drawing.ts";
import { type Prepared, placeAt } from "./prepare.ts";
import { placeOfType } from "./refuse.ts";
import { findStatement, type Ignored } from "./statements.ts";

const messages: Record<Ignored["about"], [message: string, fix: string]> = {
  looks: [
    "Colours and lines of a diagram are the briefing's: this statement is ignored.",
    "Take it out, or give nodes the classes side-a, side-b or side-n.",
  ],
  links: ["Links and calls in a diagram are ignored.", "Take it out; link from the text of the slide."],
  motion: ["Lines of a diagram stand still: this statement is ignored.", "Take it out."],
  icons: ["Icons and images in a diagram are not drawn; the words are.", "Take it out, or say it in words."],
};

export function reportIgnored(ignored: readonly Ignored[], prepared: Prepared): Problem[] {
  const problems = ignored.map((one): Problem => {
    const place = findStatement(one, prepared.text);
    const at = place ? placeAt(prepared.text, place.at, place.length) : placeOfType(prepared);
    const [message, fix] = messages[one.about];
    return { rule: "figure-option", severity: "warning", message, fix, at };
  });
  const byPlace = new Map(problems.map((problem) => [JSON.stringify(problem.at), problem]));
  return [...byPlace.values()].sort((a, b) => lineOf(a) - lineOf(b));
}

const lineOf = ({ at }: Problem): number => ("line" in at ? at.line : 0);
