// Byte order marks inside a file, which come from files that were joined or pasted. They are invisible, and words,
// keys and ids with one differ from those that look alike; so they are taken out of the text and named once a file.
import type { Diagnostic } from "../model/diagnostic.ts";

const mark = "\ufeff";

/** The text without marks. Those at its beginning say nothing about it; the first of the others is reported. */
export function takeMarks(path: string, given: string): { text: string; diagnostics: Diagnostic[] } {
  if (!given.includes(mark)) return { text: given, diagnostics: [] };
  const [before = "", ...rest] = given.replace(/^\ufeff+/, "").split(/\ufeff+/);
  const text = [before, ...rest].join("");
  return { text, diagnostics: rest.length === 0 ? [] : [foundAfter(path, before, text, rest.length)] };
}

function foundAfter(path: string, before: string, text: string, count: number): Diagnostic {
  const lines = before.split("\n");
  const column = lines.at(-1)?.length ?? 0;
  const next = /^[^\n]{0,16}/.exec(text.slice(before.length))?.[0].trim() ?? "";
  const where = next === "" ? "after this line's last word" : `before "${next}"`;
  const others = count > 1 ? `, and ${count - 1} more below` : "";
  return {
    rule: "file-mark",
    severity: "warning",
    message: `An invisible byte order mark stands ${where}${others}. It is read as if it were not there.`,
    at: { file: path, line: lines.length, column, length: 1 },
    fix: "Delete it, as a rule with one press of Backspace there, or write the line anew.",
  };
}
