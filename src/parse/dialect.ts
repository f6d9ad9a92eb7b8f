// Reports Markdown of other tools and dialects, which is shown here as plain text, and says what to write
// instead.
import type { ParsedFlow, ParsedText } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { dialects, separatorOfSlides } from "./dialects.ts";
import { linesOf } from "./nearly-parts.ts";

/** Checks the lines of a flow, without code. */
export function checkDialects(flow: ParsedFlow): Diagnostic[] {
  return flow.flatMap((block, i) => {
    switch (block.kind) {
      case "rule":
        return flow[i + 1]?.kind === "heading"
          ? [foreign(separatorOfSlides.is, separatorOfSlides.instead, block.at)]
          : [];
      case "heading":
      case "paragraph":
        return checkLines(block.children, block.at);
      case "list":
        return block.items.flatMap(checkDialects);
      case "table":
        return [block.head, ...block.rows].flat().flatMap(({ children, at }) => checkLines(children, at));
      case "blockquote":
        return checkDialects(block.blocks);
      default:
        return [];
    }
  });
}

const checkLines = (children: ParsedText, at: Location): Diagnostic[] =>
  linesOf(children, at, "hidden").flatMap((line) => checkDialect(line.text, line.at));

function checkDialect(text: string, at: Location): Diagnostic[] {
  return dialects.flatMap(({ pattern, is, instead }) => {
    const found = pattern.exec(text);
    if (!found) return [];
    return [foreign(is, instead, { ...at, column: at.column + found.index, length: found[0].length })];
  });
}

const directive =
  /^<!--\s*(?:\.(?:slide|element):|_?(?:class|paginate|background\w*|color|header|footer|theme|size|math|style)\s*:|fit\b)/;

/** Reports a comment that gives another tool layout instructions. */
export const checkDirective = (comment: string, at: Location): Diagnostic[] =>
  directive.test(comment)
    ? [
        {
          rule: "markdown-dialect",
          severity: "warning",
          message: "A directive of another tool is a comment here: it does nothing.",
          at,
          fix: "Remove it; front matter takes `layout:` and other options.",
        },
      ]
    : [];

/** Reports an image's alternative text that gives another tool layout instructions. */
export const checkAlternative = (alt: string, at: Location): Diagnostic[] =>
  /^(?:bg\b|fit\b|[wh](?:idth|eight)?:\s*\d)|\|\s*\d+(?:x\d+)?\s*$/.test(alt)
    ? [foreign("A directive of another tool", "Write between the brackets what the image shows.", at)]
    : [];

export function foreign(is: string, fix: string, at: Location): Diagnostic {
  return {
    rule: "markdown-dialect",
    severity: "warning",
    message: `${is} is not understood here; it is shown as it stands.`,
    at,
    fix,
  };
}

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
