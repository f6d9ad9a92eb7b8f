// Turns the YAML parser's errors into one problem in an author's words. Only the first error counts, since
// the others follow from it.
import { type Document, isScalar, visit, type YAMLError } from "yaml";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";

export interface SyntaxProblem {
  offset: number; // in the text
  length: number;
  message: string;
  fix: string;
  suggestion?: string;
}

/** The first syntax error of a text; null if there is none. */
export function findSyntaxProblem(document: Document, text: string): SyntaxProblem | null {
  const error = document.errors[0];
  return error ? explain(error, document, text) : null;
}

export function syntaxDiagnostic(
  { message, fix, suggestion }: SyntaxProblem,
  at: Location,
  isLast: boolean,
): Diagnostic {
  const rest = `Nothing after line ${at.line} could be read, so nothing after it was checked.`;
  return {
    rule: "yaml-syntax",
    severity: "error",
    message,
    at,
    fix: isLast ? fix : `${fix}\n${rest}`,
    ...(suggestion ? { suggestion } : {}),
  };
}

function explain(error: YAMLError, document: Document, text: string): SyntaxProblem {
  const [from, to] = error.pos;
  const wide = wideIndent(text, from);
  if (wide) return wide;
  const here = { offset: from, length: Math.max(1, to - from) };
  switch (error.code) {
    case "MULTILINE_IMPLICIT_KEY":
      return colonMissing(text, from) ?? { ...here, ...plainText };
    case "BLOCK_AS_IMPLICIT_KEY":
      return missingBefore(text, from) ?? { ...here, ...colonInText };
    case "MISSING_CHAR":
      return openQuotation(document, from) ?? hashBefore(text, from) ?? { ...here, ...bracketOpen };
    case "BAD_INDENT":
      if (!/flow|end with a/i.test(error.message)) return { ...here, ...indentation };
      return hashBefore(text, from) ?? { ...here, ...bracketOpen };
    case "TAB_AS_INDENT":
      return { ...here, ...tabIndent };
    case "BAD_SCALAR_START":
      return { ...here, ...needsQuotes(text[from] ?? "") };
    case "BAD_DQ_ESCAPE":
      return { ...here, ...badEscape };
    case "MULTIPLE_DOCS":
      return { ...here, ...secondDocument };
    case "DUPLICATE_KEY":
      return { ...here, ...keyTwice };
    case "KEY_OVER_1024_CHARS":
      return { ...here, ...longKey };
    case "UNEXPECTED_TOKEN":
      if (/["'][ \t]+$/.test(text.slice(Math.max(0, from - 9), from))) return { ...here, ...afterQuotation };
      return markFirst(text, from) ?? { ...here, ...other };
    case "RESOURCE_EXHAUSTION":
      return { ...here, ...tooDeep };
    default:
      return markFirst(text, from) ?? { ...here, ...other };
  }
}

/** A line, here or next, that is indented with a space that YAML does not know, as text copied from a page is. */
function wideIndent(text: string, offset: number): SyntaxProblem | null {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const found = /^( *)([\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]+)/m.exec(
    text.slice(start).split("\n", 2).join("\n"),
  );
  if (!found) return null;
  const at = start + found.index + (found[1]?.length ?? 0);
  return { offset: at, length: found[2]?.length ?? 1, ...otherSpaces };
}

/** "title: | x", "title: - x": a text that begins with a mark of YAML. */
function markFirst(text: string, offset: number): SyntaxProblem | null {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const found = /^([ -]*[A-Za-z][\w-]*:[ \t]+)([|>][^\s\w]*|-)[ \t]/.exec(lineAt(text, start));
  if (!found) return null;
  const [, before = "", mark = ""] = found;
  return { offset: start + before.length, length: mark.length, ...needsQuotes(mark) };
}

/** "sides { a: x }", or "sides" alone on a line: a key without a colon. */
function colonMissing(text: string, offset: number): SyntaxProblem | null {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = lineAt(text, start);
  const [, indent = "", key = "", rest = ""] = /^([ -]*)([A-Za-z][\w-]*)(?:[ \t]+(.*))?$/.exec(line) ?? [];
  if (key === "") return spaceMissing(line, start);
  const end = start + indent.length + key.length;
  const written = `${key}:${rest === "" ? "" : ` ${shorten(rest)}`}`;
  return {
    offset: end,
    length: 1,
    message: "A colon is missing after this key.",
    fix: `Write ${written}`,
    suggestion: written,
  };
}

/** "publisher:The Gazette": no space after the colon. */
function spaceMissing(line: string, start: number): SyntaxProblem | null {
  const [, before = "", rest = ""] = /^([ -]*[A-Za-z][\w-]*:)(\S.*)$/.exec(line) ?? [];
  if (rest === "") return null;
  const written = `${before.trim()} ${shorten(rest)}`;
  return {
    offset: start + before.length,
    length: 1,
    message: "A space is missing after this colon.",
    fix: `Write ${written}`,
    suggestion: written,
  };
}

/** A flow map after a key without a colon on one line: `sides { a: x, b: y }`. */
function missingBefore(text: string, offset: number): SyntaxProblem | null {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ -]*[A-Za-z][\w-]*[ \t]+[{[]/.test(lineAt(text, start)) ? colonMissing(text, offset) : null;
}

/** A quotation that is never closed is an error at the end of the text, but is reported where it begins. */
function openQuotation(document: Document, end: number): SyntaxProblem | null {
  let offset = -1;
  visit(document, {
    Scalar(_, node) {
      const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
      if (isScalar(node) && isQuoted && node.range && node.range[1] >= end - 1) offset = node.range[0];
    },
  });
  const message = "The quotation mark that opens here is never closed.";
  return offset < 0 ? null : { offset, length: 1, message, fix: "Close it where the text ends." };
}

/** `{ title: Platform #7 }`: the bracket that closes is part of a comment, in the last line before the error. */
function hashBefore(text: string, offset: number): SyntaxProblem | null {
  const before = text.slice(0, offset).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const found = /[ \t](#[\p{L}\p{N}].*[}\]])$/u.exec(line);
  if (!found) return null;
  const at = before.length - line.length + found.index + 1;
  return { offset: at, length: found[1]?.length ?? 1, ...hashCuts };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end);
}

const shorten = (text: string): string => {
  const words = text.split(" ");
  return words.length > 4 ? `${words.slice(0, 4).join(" ")} …` : text;
};

const plainText = {
  message: "This text runs over several lines where there has to be a key.",
  fix: "Write a key and a colon, or indent the lines below the key they belong to.",
};
const colonInText = {
  message: "This text holds a colon with a space after it, which begins a key.",
  fix: "Put the whole text between double quotation marks.",
};
const bracketOpen = {
  message: "A bracket that was opened before is not closed here.",
  fix: "Close it with } or ], or indent the lines that belong to it.",
};
const indentation = {
  message: "This line begins in another column than the lines it belongs to.",
  fix: "Begin it in the same column as they do.",
};
const otherSpaces = {
  message: "This line is indented with spaces of another kind, which YAML does not know.",
  fix: "Delete them, and indent the line with the space bar.",
};
const tabIndent = {
  message: "This line is indented with a tab.",
  fix: "Indent lines with spaces.",
};
const badEscape = {
  message: "This backslash and what follows it are not an escape that YAML knows.",
  fix: "Write two backslashes for one, or use single quotation marks.",
};
const secondDocument = {
  message: "A line --- begins a second document here.",
  fix: "Remove the line: a file holds one.",
};
const keyTwice = { message: "This key stands here twice.", fix: "Keep one of the two." };
const hashCuts = {
  message: "A # after a space begins a comment, so the bracket behind it closes nothing.",
  fix: "Put the text that holds the # between quotation marks.",
};
const longKey = {
  message: "This key has more than 1024 characters.",
  fix: "Write a short word before the colon.",
};
const afterQuotation = {
  message: "The text ends at the quotation mark before this, and goes on here.",
  fix: `Put the whole text between single quotation marks: '"No damage" and no casualties'.`,
};
const tooDeep = {
  message: "Brackets or lists are nested too deep to be read.",
  fix: "Write it with fewer levels; the format needs no more than six.",
};
const other = {
  message: "This cannot be read as YAML.",
  fix: "Look for a bracket or a quotation mark too many; put text that holds such marks between quotation marks.",
};

const needsQuotes = (mark: string) => ({
  message: `Text cannot begin with ${mark} here.`,
  fix: "Put the whole text between double quotation marks.",
});

/** For a text whose nesting is deeper than the parser can follow. */
export const tooDeepProblem: SyntaxProblem = { offset: 0, length: 0, ...tooDeep };
