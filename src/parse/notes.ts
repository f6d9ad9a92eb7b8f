// Where the speaker notes of a slide begin, and their parts: lines outside fences that begin with a part's name.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { NotePart } from "../model/parsed.ts";
import type { Stretch } from "./markdown.ts";
import type { FilePlaces } from "./place.ts";

export interface Split {
  body: Stretch;
  parts: { part: NotePart; stretch: Stretch }[];
}

const names: Record<string, NotePart> = {
  "if asked": "ifAsked",
  "hold back": "holdBack",
  private: "private",
};

export function splitNotes(places: FilePlaces, from: number, diagnostics: Diagnostic[]): Split {
  const { text } = places.file;
  const split: Split = { body: { start: from, end: text.length }, parts: [] };
  for (const line of linesOutsideFences(text, from)) {
    const begins = split.parts.length ? /^(Note|If asked|Hold back|Private):/i : /^(Note):/i;
    const match = begins.exec(line.text);
    if (!match) continue;
    const part = names[(match[1] ?? "").toLowerCase()] ?? "say";
    const repeated = split.parts.some((other) => other.part === part);
    if (repeated) diagnostics.push(repeatedPart(match[0], places.at(line.start, match[0].length)));
    const open = split.parts.at(-1)?.stretch ?? split.body;
    open.end = line.start;
    split.parts.push({ part, stretch: { start: line.start + match[0].length, end: text.length } });
  }
  return split;
}

function* linesOutsideFences(text: string, from: number): Generator<{ text: string; start: number }> {
  let fence = "";
  for (let start = from; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (!fence && mark) fence = mark;
    else if (fence && mark.startsWith(fence) && line.trim() === mark) fence = "";
    else if (!fence) yield { text: line, start };
    start = end + 1;
  }
}

function repeatedPart(name: string, at: Diagnostic["at"]): Diagnostic {
  return {
    rule: "notes-order",
    severity: "error",
    message: `The notes have a second part "${name}".`,
    at,
    fix: `Put what belongs to "${name}" in one place.`,
  };
}
