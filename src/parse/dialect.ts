// Reports Markdown of other tools and dialects, which is shown here as plain text, and says what to write
// instead.
import type { ParsedFlow, ParsedText } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { linesOf } from "./nearly-parts.ts";

interface Dialect {
  pattern: RegExp;
  is: string; // "Mathematics between dollar signs"
  instead: string;
}

const dialects: readonly Dialect[] = [
  {
    pattern: /\$\$[^$]+\$\$|(?<![\w$])\$[^\s\d$][^$]*(?<=[^\s$])\$(?![\w$])/,
    is: "Mathematics between dollar signs",
    instead: "Write it in words and signs, with <sub> and <sup>, or put in a picture of it.",
  },
  {
    pattern: /(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:/])/,
    is: "A short name of an emoji",
    instead: "Write the character itself, or a word.",
  },
  { pattern: /(?<![{=])==[^=\s+][^=]*==/, is: "Marked text", instead: "Write **bold** or *emphasis*." },
  {
    pattern: /\{(?:[.#:][\w-]+|\s*[a-z][\w-]*=)[^}]*\}/,
    is: "An attribute list",
    instead: "Remove it: how a slide looks is for its layout to say.",
  },
  {
    pattern: /^\s*:::/,
    is: "A fenced container",
    instead: "Remove its lines; a `layout:` in the front matter arranges a slide.",
  },
  {
    pattern: /^\s*::[\w-]+::\s*$/,
    is: "A slot of Slidev",
    instead: "Remove it; a `layout:` in the front matter arranges a slide.",
  },
  {
    pattern: /^\s*:\s+\S/,
    is: "A definition list",
    instead: "Write a list, `- **term**: what it means`, or a table.",
  },
  {
    pattern: /!\[\[[^\]]+\]\]/,
    is: "An embedded file of a wiki",
    instead: "Write ![what it shows](name.png).",
  },
  {
    pattern: /\[\[[^\]]+\]\]/,
    is: "A link of a wiki",
    instead: "Write [words](#slide-id), or remove it: contents are made by the tool.",
  },
  {
    pattern: /!\[[^\]]*\]\([^)]*\s[^)]*\)/,
    is: "An image whose name has spaces",
    instead: "Write each space as %20, or the name as <my photo.png>.",
  },
  {
    pattern: /(?<!!\[[^\]]*)\]\([^)\s]+\s[^)"']*\)/,
    is: "A link whose address has spaces",
    instead: "Write each space as %20.",
  },
  { pattern: /\^[^\s^]+\^(?!\w)/, is: "Raised text between carets", instead: "Write <sup>…</sup>." },
  {
    pattern: /(?<!\{)\+\+[^+\s][^+]*\+\+/,
    is: "Inserted text between plus signs",
    instead: "Write the text alone.",
  },
  { pattern: /\{\{.*\}\}|\{%.*%\}/, is: "A template's variable", instead: "Write the words themselves." },
  {
    pattern: /^\s*\[toc\]\s*$/i,
    is: "A table of contents",
    instead: "Remove it: contents are made by the tool.",
  },
  {
    pattern: /\^\[[^\]]+\]/,
    is: "A footnote within the line",
    instead: "Write [^1] here, and a line `[^1]: …` below.",
  },
  {
    pattern: /^\s*\*\[[^\]]+\]:/,
    is: "An abbreviation",
    instead: 'Write <abbr title="what it stands for">…</abbr> where it is used.',
  },
  {
    pattern: /^\s*\[!\w+\]/,
    is: "An alert with a title or a mark beside its kind",
    instead: "Write `> [!NOTE]` alone on its line: note, tip, important, warning or caution.",
  },
  {
    pattern: /\{(?:\+\+|--|>>|==).*(?:\+\+|--|<<|==)\}/,
    is: "A mark of CriticMarkup",
    instead: "Keep what stands, and remove the marks.",
  },
  {
    pattern: /\{\/\*.*\*\/\}|^\s*%%.*%%\s*$|\{#\s.*\s#\}|^\s*%%\s/,
    is: "A comment of another tool",
    instead: "Write <!-- … -->, which reaches no output.",
  },
  {
    pattern: /\\(?:[a-zA-Z]{3,}\{|pagebreak|newpage|newline\b)/,
    is: "A command of LaTeX",
    instead: "Write it in Markdown, or remove it.",
  },
  {
    pattern: /(?<!\])\[(?:[^\]@[]*[\s-])?-?@[a-z][\w-]*[^\]]*\]/,
    is: "A citation with words or a hyphen before it",
    instead: "Write [@id] alone between brackets, and the words before it.",
  },
  {
    pattern: /^\s*\+(?:[-=]{2,}\+){2,}/,
    is: "A table drawn with lines",
    instead: "Write a table with | between cells and a line |---|---| under its head.",
  },
  {
    pattern: /^\s*(?:!!!|\?\?\?\+?|===)\s+["“\w]/,
    is: "A box of MkDocs",
    instead: "Write `> [!NOTE]` and the words on lines that begin with >.",
  },
  {
    pattern: /\|\|[^|\s][^|]*\|\|/,
    is: "A spoiler",
    instead: "Remove the marks; a `*` list shows its items one by one.",
  },
  { pattern: /^\s*--\s*$/, is: "A separator of slides", instead: "Put each slide into a file of its own." },
];

/** Checks the lines of a flow, without code. */
export function checkDialects(flow: ParsedFlow): Diagnostic[] {
  return flow.flatMap((block) => {
    switch (block.kind) {
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
        foreign(
          "A directive of another tool",
          "Remove it; front matter takes `layout:` and other options.",
          at,
        ),
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
