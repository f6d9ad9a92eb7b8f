// Finds in a line what another tool would hide from an audience, and that would be shown here: words between the
// marks of a comment or a spoiler, and a block that is called "hidden" or "speaker".
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { hidingMarks, hidingNames, namedBlocks, quotedSpoiler } from "./hiding-marks.ts";
import { findBareName, lettersOf } from "./part-spellings.ts";

/** In a line of a value of YAML, which no comment of HTML leaves. */
export function checkHidingMarks(line: string, at: () => Location): Diagnostic[] {
  const found = line.includes("<!--") ? { is: "A comment of HTML" } : findHiding(line, false);
  const fix = "Write it after a #, outside the quotation marks, as YAML has it; or take it out.";
  return found ? [{ ...shownHere(found.is, at()), fix }] : [];
}

/** In a line of a diagram, whose own comments are lines that begin with %%. */
export function checkComment(line: string, at: () => Location): Diagnostic[] {
  const fix = "Write it on a line of its own that begins with %%.";
  return line.includes("<!--") ? [{ ...shownHere("A comment of HTML", at()), fix }] : [];
}

export interface Found {
  is: string; // "A spoiler between ||"
  index: number; // in the line
  length: number;
}

/** The first kind of mark in a line, or a name. */
export function findHiding(line: string, isQuoted: boolean): Found | undefined {
  const marks = isQuoted ? [quotedSpoiler, ...hidingMarks] : hidingMarks;
  for (const { pattern, is } of marks) {
    const found = pattern.exec(line);
    if (found) return { is, index: found.index, length: found[0].length };
  }
  const named = namedBlocks.map((form) => form.exec(line)).find((found) => isHidingName(found?.[1] ?? ""));
  return named
    ? { is: `A block called "${named[1]}"`, index: named.index, length: named[0].length }
    : undefined;
}

/** Whether something of that name is hidden from an audience by other tools: "speaker", "spoiler", "notes". */
export function isHidingName(name: string): boolean {
  const meant = findBareName(name);
  return meant === "Private" || meant === "Hold back" || hidingNames.has(lettersOf(name));
}

/** @param is what was found: "A spoiler between ||" */
export function shownHere(is: string, at: Location): Diagnostic {
  return {
    rule: "notes-part",
    severity: "error",
    message: `${is} hides nothing here: its words would be shown.`,
    at,
    fix: 'Write <!-- … -->, which reaches no output; or write the words in the notes, below a line "Private:".',
  };
}
