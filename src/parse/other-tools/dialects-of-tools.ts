// Marks that belong to one tool or format: Obsidian, Org, AsciiDoc, Textile, Confluence, MDX, Slidev, Pandoc, PlantUML.

/** How another tool writes something that is no Markdown here. */
export interface Dialect {
  pattern: RegExp;
  is: string; // "Mathematics between dollar signs"
  instead: string;
}

export const dialectsOfTools: readonly Dialect[] = [
  {
    pattern: /^\s*\[[/>\-<!?*"lbiSIpcfkwud]\](?=\s+\S)/,
    is: "A task with a mark of Obsidian",
    instead: "Write `- [ ] ` or `- [x] `.",
  },
  { pattern: /\s\^[a-z0-9][a-z0-9-]*\s*$/i, is: "The name of a block of Obsidian", instead: "Remove it." },
  {
    pattern: /(?:^|\[|\()\s*\p{L}[\p{L}\p{N} _-]*::(?=\s|\])|\S\s::(?=\s\S)/u,
    is: "A field or a definition between colons",
    instead: "Write a list, `- **term**: what it means`, or a table.",
  },
  {
    pattern: /^\s*#\+(?!end_)[A-Za-z_]+(?=[:\s]|$)/i,
    is: "A line of Org",
    instead: "Remove it and the line that ends it; a block of code stands between lines of ```.",
  },
  { pattern: /^\*{2,}\s+(?=\S)/, is: "A heading of Org", instead: "Write `## ` before it." },
  {
    pattern: /(?<!\w)(?:image|include|video|audio)::?[^\s[\]]+\[[^\]]*\]|(?<!\w)link:[^\s[\]]+\[[^\]]*\]/,
    is: "A macro of AsciiDoc",
    instead: "Write ![what it shows](name.png) or [words](address).",
  },
  { pattern: /^\s*<<<(?:\s|$)/, is: "An inserted file or a page break", instead: "Write the text itself." },
  {
    pattern: /(?<!\S)!\S+\.(?:png|jpe?g|gif|svg|webp)!(?!\w)/i,
    is: "An image of Textile",
    instead: "Write ![what it shows](name.png).",
  },
  {
    pattern: /^\s*\.\.\s+[\w-]+::|(?<=[\p{L}\p{N}.)`])::$/u,
    is: "A directive of reStructuredText",
    instead: "Write it in Markdown: ![what it shows](name.png), `> [!NOTE]`, or the words themselves.",
  },
  {
    pattern: /^\s*(?:[!@](?:include|import)|#include)\s+["<]?[^\s"<>]+/,
    is: "A file that is to be put in",
    instead: "Write the text itself.",
  },
  {
    pattern: /(?<![\w:/])\/\/(?=\S)[^/]+(?<=\S)\/\/(?![\w/])/,
    is: "Slanted text of a wiki",
    instead: "Write *emphasis*.",
  },
  {
    pattern: /(?<=[\p{L}\p{N}]),,[^\s,]{1,12},,/u,
    is: "Lowered text between commas",
    instead: "Write <sub>…</sub>.",
  },
  {
    pattern: /^\s*(?:#[\p{L}][\p{L}\p{N}_/-]*)(?:\s+#[\p{L}][\p{L}\p{N}_/-]*)*\s*$/u,
    is: "A tag of a note",
    instead: "Remove it: slides have no tags.",
  },
  { pattern: /^bq\.\s/, is: "A quotation of Textile", instead: "Write `> ` before it." },
  { pattern: /["”]:https?:\/\/\S/, is: "A link of Textile", instead: "Write [words](address)." },
  {
    pattern:
      /^\s*\{(?:toc|children|include|excerpt|anchor|gallery|jira)(?:[:|][^{}]*)?\}\s*$|\{(?:code|panel|info|note|quote|noformat|color|warning|tip|expand)(?:[:|][^{}]*)?\}/,
    is: "A macro of Confluence",
    instead: "Write the words alone; a block of code stands between lines of ```.",
  },
  {
    pattern: /(?<![{$#])\{[a-z]\w*(?:\.\w+)+\}|(?<![{$#])\{`[^`]*`\}/,
    is: "An expression of MDX",
    instead: "Write the words themselves.",
  },
  {
    pattern: /(?<![\p{L}\p{N}[@./])@[a-z]+\d{4}[a-z]?(?![\w.@])/iu,
    is: "A citation outside brackets",
    instead: "Write [@id], between brackets.",
  },
  {
    pattern: /!\[[^\]]+\](?![([:\]])/,
    is: "An image without an address",
    instead: "Write ![what it shows](name.png).",
  },
  {
    pattern: /(?:^|[\s(“„«])(?:\*\*|__|~~)(?=[\p{L}\p{N}])/u,
    is: "A mark of bold or struck words that is not closed",
    instead: "Write the same mark after the words, or remove it.",
  },
  {
    pattern: /^\s*@(?:start|end)(?:uml|mindmap|gantt|json|yaml|salt|wbs)\b/,
    is: "A diagram of another tool",
    instead: "Draw it as Mermaid, or put in a picture of it.",
  },
  {
    pattern: /^\s*\|(?:[^|]*\|){2,}\s*$|^\s*\|[-=+]{3,}\|?\s*$/,
    is: "A table drawn with lines",
    instead: "Write a table with | between cells and a line |---|---| under its head.",
  },
];
