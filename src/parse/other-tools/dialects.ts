// What other tools write, by habit or pasted: how it is recognised in a line of text, and what to write instead.

import { type Dialect, dialectsOfTools } from "./dialects-of-tools.ts";

/** A line of hyphens that begins the next slide in other tools. */
export const separatorOfSlides = {
  is: "A separator of slides",
  instead: "Put each slide into a file of its own, named in order: 02-next.md.",
};

export const mathematics: Dialect = {
  pattern: /\$\$[^$]+\$\$|(?<![\w$])\$[^\s\d$][^$]*(?<=[^\s$])\$(?![\w$])/,
  is: "Mathematics between dollar signs",
  instead: "Write it in words and signs, with <sub> and <sup>, or put in a picture of it.",
};

export const container: Dialect = {
  pattern: /^\s*:{3,}\s*[^\s:].*$/,
  is: "A fenced container",
  instead: "Remove its lines; a `layout:` in the front matter arranges a slide.",
};

export const containerEnd: Dialect = {
  pattern: /^\s*:{3,}\s*$/,
  is: "The end of a fenced container",
  instead: "Remove it.",
};

export const dialects: readonly Dialect[] = [
  mathematics,
  container,
  containerEnd,
  ...dialectsOfTools,
  {
    pattern: /(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:/])/,
    is: "A short name of an emoji",
    instead: "Write the character itself, or a word.",
  },
  { pattern: /(?<![{=])==[^=\s+][^=]*==/, is: "Marked text", instead: "Write **bold** or *emphasis*." },
  {
    pattern: /\{(?:[.#:][\w-]+|\s*[a-z][\w-]*=)[^{}]*\}/,
    is: "An attribute list",
    instead: "Remove it: how a slide looks is for its layout to say.",
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
  {
    pattern: /\{\{(?:(?!\{\{).)*\}\}|\{%(?:(?!\{%).)*%\}/,
    is: "A template's variable",
    instead: "Write the words themselves.",
  },
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
    pattern: /\{(?:\+\+|--|==).*(?:\+\+|--|==)\}/,
    is: "A mark of CriticMarkup",
    instead: "Keep what stands, and remove the marks.",
  },
  {
    pattern:
      /\\(?:[a-zA-Z]{3,}\{(?:.*\})?|(?:pagebreak|newpage|newline|center|centering|large|pause|vspace|hspace|dots)\b)/i,
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
    pattern: /^\s*(?:[•●▪◦○■□‣⁃∙・·‧❖➢➤➔►▸❑❒⦿\uf0a7\uf0b7\uf0d8]\s*|o\t|[①-⑳❶-❿]\s?|[a-z]\)\s)(?=\S)/u,
    is: "A list with signs of a word processor",
    instead: "Begin each item with `- `, or with `1. ` where they are numbered.",
  },
  {
    pattern: /^[-*](?=\p{L})/u,
    is: "A list item without a space after its mark",
    instead: "Write `- ` and then the words.",
  },
  {
    pattern: /^#{2,6}(?=\p{L})/u,
    is: "A heading without a space",
    instead: "Write `## ` and then the words.",
  },
  {
    pattern: /\S\t+(?=\S)/,
    is: "A row with tabs between its cells",
    instead: "Write a table with | between cells and a line |---|---| under its head.",
  },
  {
    pattern: /^={1,6}\s[^="“]+$|^={2,6}\s?[^=]+\s?={2,6}$|^h[1-6]\.\s/,
    is: "A heading of a wiki",
    instead: "Write `## ` before it.",
  },
  {
    pattern: /\{:\s*[.#\w]/,
    is: "An attribute list",
    instead: "Remove it: the layout says how a slide looks.",
  },
  {
    pattern: /\[(b|i|u|s|url|img|quote|code)(?:=[^\]]*)?\].*\[\/\1\]/i,
    is: "A mark of a forum",
    instead: "Write **bold**, *emphasis* or [words](address).",
  },
  {
    pattern: /^import\s.*\sfrom\s+\S+$|^export\s+(?:const|default)\s/,
    is: "A line of MDX",
    instead: "Remove it, and write the words themselves.",
  },
  {
    pattern: /(?<!\])\[[^\]\n@^]+\]\[[^\]\n]*\]/,
    is: "A link whose address is given nowhere",
    instead: "Write [words](address), or a line `[name]: address` below.",
  },
  {
    pattern: /&[a-z]{2,}\d*;/i,
    is: "The name of a character that HTML does not have",
    instead: "Write the character itself.",
  },
  {
    pattern: /\ufffd/,
    is: "A sign for a character that was lost",
    instead: "Write the character that was there.",
  },
  {
    pattern: /[\u202d\u202e]/,
    is: "An invisible sign that turns the order of letters",
    instead: "Remove it; words of another language stand in <span lang>.",
  },
  {
    pattern: /^\s*(?:--|\+{3}|={3,}|<{3,}|>{3,})\s*$/,
    is: separatorOfSlides.is,
    instead: `${separatorOfSlides.instead} For points that appear one by one write a \`*\` list.`,
  },
  {
    pattern: /(?<![\w)\]/])\.[a-z][\w-]*(?:\.[\w-]+)*\[/,
    is: "A class of remark",
    instead: "Write the words alone, without the brackets.",
  },
  {
    pattern: /^\s*\[(?:\.[a-z][\w-]*(?::[^\]]*)?|fit)\]/,
    is: "A command of Deckset",
    instead: "Remove it; a `layout:` in the front matter arranges a slide.",
  },
  {
    pattern: /^\s*\.\s+\.\s+\.\s*$|\{pause\b[^}]*\}/,
    is: "A pause",
    instead: "Remove it; a `*` list appears item by item.",
  },
  {
    pattern: /^\s*\(@[\w-]*\)(?=\s)/,
    is: "A numbered example of Pandoc",
    instead: "Write a list that begins with `1. `.",
  },
  {
    pattern: /^\|\s[^|]*$/,
    is: "A line of verse of Pandoc",
    instead: "End each line but the last with a backslash, and remove the |.",
  },
  {
    pattern: /^\s*-{3,}(?:[ \t]+-{3,})+\s*$/,
    is: "A table drawn with lines",
    instead: "Write a table with | between cells and a line |---|---| under its head.",
  },
  {
    pattern: /(?<![\w[@])@(?:fig|tbl|sec|eq|lst|thm)-[\w-]+/,
    is: "A cross-reference of Quarto",
    instead: "Write [words](#slide-id), or the words themselves.",
  },
];
