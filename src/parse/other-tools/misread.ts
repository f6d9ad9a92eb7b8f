// Reports what Markdown reads as something else than the tool it was written for: the marks are gone from the tokens,
// so it is looked for in their source text.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { mathematics, separatorOfSlides } from "./dialects.ts";
import { foreign, wholeLines } from "./foreign.ts";

/** A line of two hyphens right below words is the underline of a heading; remark and reveal.js part slides with it. */
export function checkUnderline(raw: string, at: Location): Diagnostic[] {
  const lines = raw.trimEnd().split("\n");
  if (!/^ {0,3}--[ \t]*$/.test(lines.at(-1) ?? "")) return [];
  const { is, instead } = separatorOfSlides;
  const line = { ...at, line: at.line + lines.length - 1, column: 0, length: 2 };
  return [
    {
      ...foreign(is, instead, line),
      message: `${is} right below words makes them a heading.`,
      fix: `${instead} For points that appear one by one write a \`*\` list.`,
    },
  ];
}

/**
 * `\(x^2\)` and `\[x_1\]`: the backslashes are taken for escapes. Brackets that hold no signs of mathematics are
 * escapes.
 */
export function checkBackslashes(raw: string, at: Location): Diagnostic[] {
  const found = [...raw.matchAll(/\\\(((?:(?!\\\))[\s\S])*?)\\\)|\\\[((?:(?!\\\])[\s\S])*?)\\\]/g)];
  return found.flatMap((match) => {
    if (!/[\^_={}]|\\[a-zA-Z]/.test(match[1] ?? match[2] ?? "")) return [];
    const before = raw.slice(0, match.index).split("\n");
    const first = before.length === 1;
    const column = (before.at(-1)?.length ?? 0) + (first ? at.column : 0);
    const lines = match[0].split("\n");
    const where = { ...at, line: at.line + before.length - 1, column, length: lines[0]?.length ?? 1 };
    const one = {
      ...foreign("Mathematics between brackets", mathematics.instead, where),
      message: "Mathematics between brackets is not understood here; its backslashes are lost.",
    };
    return lines.length > 1 ? wholeLines(one, where.line + lines.length - 1) : [one];
  });
}

/** H~2~O is lowered by Pandoc and HedgeDoc, and struck out by GitHub and here. */
export function checkTilde(raw: string, before: string | undefined, at: Location): Diagnostic[] {
  if (raw.startsWith("~~") || /\s/.test(raw) || !/[\p{L}\p{N})]/u.test(before ?? "")) return [];
  return [
    {
      ...foreign("Lowered text between tildes", "Write <sub>…</sub>.", at),
      message: "Text between single tildes is struck out here, not lowered.",
      fix: "Write <sub>…</sub>, or two tildes on each side.",
    },
  ];
}
