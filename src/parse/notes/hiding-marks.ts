// The marks with which other tools hide words: comments, spoilers, blocks that an audience does not see. Here they
// hide nothing.

interface HidingMark {
  pattern: RegExp; // in a line as shown, without code
  is: string; // "A comment of Org"
}

/** Not inside a word or after a number: "5%%". */
const apart = "(?<![\\p{L}\\p{N}%/*|:]|\\p{N}\\s)";

export const hidingMarks: readonly HidingMark[] = [
  { pattern: new RegExp(`${apart}%{2,}`, "u"), is: "A comment between %%" },
  { pattern: /\{#(?:[-\s]|[^#]*#\}|$)/, is: "A comment between {# and #}" },
  {
    pattern: /\{\{(?:!|\/\*|-{2})|\{%-?\s*(?:comment|#)|<(?:%#|%--|#--|%doc>)/i,
    is: "A comment of a template",
  },
  {
    pattern:
      /\{\/\*|\{\*(?=\s|[^*]*\*\})|\{-\s|(?<!\S)\(\*\s[^*]*\*\)|(?<!\S)--\[\[|(?<!\S)\/\*+(?:\s|$|[^*]*\*\/)|^\s*\/{2,4}-?(?:\s|$)/,
    is: "A comment of a programming language",
  },
  { pattern: /^\s*\?{3}(?=\s+(?!["“]|\w+\s+["“]))/, is: "A line of remark that begins notes" },
  { pattern: /<%(?=[-=_\s\p{L}]|$)/u, is: "A tag of a template" },
  { pattern: /[⟦⟬⦃⦅｟]/u, is: "A note between double brackets" },
  { pattern: /(?<!\S)!!(?=[^\s!])[^!]*[^\s!]!!(?![\p{L}\p{N}!])/u, is: "A remark between !!" },
  { pattern: /\{>>/, is: "A comment of CriticMarkup" },
  { pattern: /\{::(?:comment|nomarkdown)/i, is: "A comment of kramdown" },
  {
    pattern: /\\iffalse\b|\\begin\{comment\}|\\(?:ignore|comment|todo|marginpar)\{/,
    is: "A comment of LaTeX",
  },
  {
    pattern: /(?<!\|)\|\|(?!\|)[^|]*[^|\s][^|]*\|\|(?!\|)|^\s*\|\|[^|]*$|(?<=\s)\|\|(?=[^\s|])[^|]*$/,
    is: "A spoiler between ||",
  },
  { pattern: /(?<!\S)>!(?=\S)/, is: "A spoiler between >! and !<" },
  {
    pattern: /\[(?:spoilers?|hide|hidden|secret|staff|mod|comment|noshow)(?:=[^\]]*)?\](?!\()/i,
    is: "A block of a forum that hides words",
  },
];

/** In a block quotation, whose `>` is gone. Not the names of languages: "!Kung". */
export const quotedSpoiler: HidingMark = {
  pattern: /^!(?=\s*\p{L})(?!Kung|X)/u,
  is: "A spoiler that begins with >!",
};

/** Names with which other tools call what an audience does not see, beside those of the parts of the notes. */
export const hidingNames: ReadonlySet<string> = new Set([
  ...["hidden", "hide", "invisible", "noshow", "unlisted", "contenthidden", "redacted"],
  ...["comment", "comments", "speaker", "presenter", "speakers", "moderator"],
  ...["spoiler", "spoilers", "secret", "secrets", "internal"],
]);

/** How a block or its words are called by a name, which is the first group. */
export const namedBlocks: readonly RegExp[] = [
  /^\s*(?:::+\s*\{?\s*\.?|!{3}\s+|\?{3}\+?\s+|\.\.\s+|\[!|#\+begin_)(\p{L}[\p{L}_-]*)/iu,
  /\{\{?[<%]?-?\s*(\p{L}[\p{L}_-]*)\s*(?:[|>%}])/u,
  /^\s*(?:!{3}|\?{3}\+?)\s+\w+\s+["“]([^"”]+)/u,
  /^\s*\[!\w+\][-+]?\s+(\p{L}[^.!?]*)$/u,
  /\{:?\s*[.#](\p{L}[\p{L}_-]*)\s*\}/u,
  /(?<![\w)\]/])\.([a-z][\w-]*)\[/,
  /^\s*[@#](\p{L}[\p{L}_-]*)(?=[\s{(])/u,
];
