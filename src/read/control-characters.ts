// Control characters inside a text, which come with words pasted from a PDF, a terminal or PowerPoint. No output can
// show them, and files of XML cannot hold them; so each becomes a space, and they are named once a file.
import type { Diagnostic } from "../model/diagnostic.ts";

/** Of C0 and C1 all but the tab, the line feed and the next line of old systems; and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** The text with a space for each of them, so that places stay; the first is reported. */
export function takeControls(path: string, given: string): { text: string; diagnostics: Diagnostic[] } {
  const found = [...given.matchAll(control)];
  const [first] = found;
  if (!first) return { text: given, diagnostics: [] };
  return { text: given.replace(control, " "), diagnostics: [foundAt(path, given, first, found.length)] };
}

function foundAt(
  path: string,
  given: string,
  { 0: character, index }: RegExpExecArray,
  count: number,
): Diagnostic {
  const before = given.slice(0, index).split("\n");
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const others = count > 1 ? `, and ${count - 1} more below` : "";
  return {
    rule: "file-mark",
    severity: "warning",
    message: `A control character (U+${code}), which nothing can show, stands here${others}. It is read as a space.`,
    at: { file: path, line: before.length, column: before.at(-1)?.length ?? 0, length: 1 },
    fix: "Delete it, as a rule with one press of Backspace there, or write the line anew.",
  };
}
