// The front matter of a figure that is written in a language of its own, such as Mermaid's: whether it is YAML. What it
// says is the figure's to read.
import { LineCounter } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { locateInFence } from "./locate.ts";
import { findSyntaxProblem, tooDeepProblem } from "./yaml/syntax.ts";
import { readDocument } from "./yaml/yaml.ts";

/**
 * One error at most: what follows comes of it. @param text the figure's text without indent @param start location of its
 * first character; the column is the indent of every line
 */
export function checkDiagramFront(text: string, start: Location): Diagnostic[] {
  const opening = /^\s*---[ \t]*\n/.exec(text)?.[0];
  if (opening === undefined) return [];
  const first = start.line + opening.split("\n").length - 1; // the line on which the YAML begins
  const close = /^---[ \t]*$/m.exec(text.slice(opening.length));
  if (!close) return [unclosed({ ...start, line: first - 1, length: 3 })];
  const yaml = text.slice(opening.length, opening.length + close.index);
  const lines = new LineCounter();
  const document = readDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const problem = document ? findSyntaxProblem(document, yaml) : tooDeepProblem;
  if (!problem) return [];
  const at = locateInFence(
    { start: { ...start, line: first }, lines },
    problem.offset,
    Math.max(1, problem.length),
  );
  const message = `The front matter of this diagram is not YAML: ${problem.message}`;
  return [{ rule: "yaml-syntax", severity: "error", message, at, fix: problem.fix }];
}

function unclosed(at: Location): Diagnostic {
  const message = "The front matter of the diagram that begins here does not end.";
  const fix = "Close it with a line of three hyphens: ---";
  return { rule: "front-matter-open", severity: "error", message, at, fix };
}
