// Reports Markdown of other tools and dialects, which is shown here as plain text, and says what to write
// instead.
import type { ParsedFlow } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { type Line, linesOf } from "../notes/nearly-parts.ts";
import { container, containerEnd, dialects, mathematics } from "./dialects.ts";
import type { Dialect } from "./dialects-of-tools.ts";
import { foreign, wholeLines } from "./foreign.ts";
import { checkForeignLists } from "./foreign-lists.ts";
import { checkStructure } from "./foreign-structure.ts";

/** Checks the lines of a flow, without code. Closing lines of a container follow from its opening line. */
export function checkDialects(flow: ParsedFlow): Diagnostic[] {
  const lines = linesOfFlow(flow);
  const ofMathematics = checkMathematics(lines);
  const inside = new Set(ofMathematics.map(({ at }) => at.line));
  const marks = lines.filter(({ at }) => !inside.has(at.line)).flatMap(findDialects);
  const opened = marks.some(({ dialect }) => dialect === container);
  const ofLines = marks.map((mark) => {
    const one = foreign(mark.dialect.is, mark.dialect.instead, mark.at);
    const follows = (opened && mark.dialect === containerEnd) || marks.some((other) => goesOn(other, mark));
    return follows ? { ...one, follows: true as const } : one;
  });
  return [...checkStructure(flow), ...checkForeignLists(flow), ...ofMathematics, ...ofLines];
}

function linesOfFlow(flow: ParsedFlow): Line[] {
  return flow.flatMap((block) => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return linesOf(block.children, block.at, "hidden");
      case "list":
        return block.items.flatMap(linesOfFlow);
      case "table":
        return [block.head, ...block.rows]
          .flat()
          .flatMap(({ children, at }) => linesOf(children, at, "hidden"));
      case "blockquote":
        return linesOfFlow(block.blocks);
      default:
        return [];
    }
  });
}

/** Formulas of several lines, from one line with `$$` to the next. All lines but the first are follow-ups. */
function checkMathematics(lines: readonly Line[]): Diagnostic[] {
  const fences = lines.filter(({ text }) => text.split("$$").length % 2 === 0);
  return fences.flatMap(({ text, at }, i) => {
    const close = fences[i + 1];
    if (i % 2 === 1 || !close) return [];
    const whole = { ...at, length: text.trimEnd().length };
    return wholeLines(foreign(mathematics.is, mathematics.instead, whole), close.at.line);
  });
}

/** Whether a line has what whole lines are marked by, as the line before it has: rows of one table, lines of verse. */
const goesOn = (before: Mark, { dialect, at }: Mark): boolean =>
  before.dialect.is === dialect.is &&
  before.at.line === at.line - 1 &&
  dialect.pattern.source.startsWith("^");

interface Mark {
  dialect: Dialect;
  at: Location;
}

const findDialects = ({ text, at }: Line): Mark[] =>
  dialects.flatMap((dialect) => {
    const found = dialect.pattern.exec(text);
    return found
      ? [{ dialect, at: { ...at, column: at.column + found.index, length: found[0].length } }]
      : [];
  });

/** Of marks that lie over each other the one that begins first counts, or the longer one; the others follow from it. */
export function holdCovered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const marks = new Map<number, Diagnostic[]>();
  for (const one of diagnostics)
    if (one.rule === "markdown-dialect") marks.set(one.at.line, [...(marks.get(one.at.line) ?? []), one]);
  return diagnostics.map((one) => {
    if (one.rule !== "markdown-dialect") return one;
    const covered = marks.get(one.at.line)?.some((other) => other !== one && liesOver(other.at, one.at));
    return covered ? { ...one, follows: true as const } : one;
  });
}

const liesOver = (other: Location, { column, length }: Location): boolean =>
  column < other.column + other.length &&
  (other.column < column || (other.column === column && other.length > length));

/** Reports front matter that does not begin in the first line, since it is read as text. */
export function checkLateFrontMatter(text: string, at: Location): Diagnostic[] {
  if (!/^\s*\n---[ \t]*\n(?:[\w-]+:.*\n)+---/.test(text)) return [];
  return [
    foreign(
      "Front matter after an empty line",
      "Begin it in the first line of the file, with nothing before it.",
      at,
    ),
  ];
}

/** Reports rows of a table with more cells than its head, since Markdown drops what has no column. */
export function checkRows(raw: string, columns: number, at: Location): Diagnostic[] {
  return raw.split("\n").flatMap((row, i) => {
    const cells = row
      .trim()
      .replace(/^\||(?<!\\)\|$/g, "")
      .split(/(?<!\\)\|/);
    if (i < 2 || cells.length <= columns || cells.slice(columns).every((cell) => cell.trim() === ""))
      return [];
    return [
      {
        rule: "markdown-dialect",
        severity: "warning",
        message: `This row has ${cells.length} cells and the table's head ${columns}; what is in the last is not shown.`,
        at: { ...at, line: at.line + i, column: 0, length: row.length },
        fix: "Give the head as many cells, or write a | that is no border as \\|.",
      },
    ];
  });
}
