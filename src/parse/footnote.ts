// Footnotes as GitHub writes them: words[^1], and a line `[^1]: text`. They become a numbered list at the end
// of their text, in the order of their references.
import type { Token, TokenizerAndRendererExtension, Tokens } from "marked";
import type { ParsedFlow, ParsedText } from "../model/deck.ts";
import type { Location } from "../model/location.ts";

export interface Footnotes {
  slide: string; // id of the slide, to which references link
  referred: { label: string; at: Location }[]; // in order, each label once
  defined: Map<string, { flow: ParsedFlow; at: Location }>;
  repeated: { label: string; at: Location }[]; // defined once more
}

export const footnoteSyntax: TokenizerAndRendererExtension[] = [
  {
    name: "footnoteRef",
    level: "inline",
    start: (source) => source.indexOf("[^"),
    tokenizer(source) {
      const [raw, label] = /^\[\^([^\]\s]+)\](?!:)/.exec(source) ?? [];
      return raw ? { type: "footnoteRef", raw, label } : undefined;
    },
  },
  {
    name: "footnote",
    level: "block",
    start: (source) => /(?:^|\n)\[\^/.exec(source)?.index,
    tokenizer(source) {
      const [raw, label, text = ""] =
        /^\[\^([^\]\s]+)\]:[ \t]*([^\n]+(?:\n(?!\s*\n|\[\^)[^\n]+)*(?:\n(?:[ \t]*\n)*(?: {4}|\t)[^\n]+)*)\n*/.exec(
          source,
        ) ?? [];
      if (!raw) return undefined;
      const own = text.replace(/^(?: {4}|\t)/gm, "");
      return { type: "footnote", raw, label, tokens: this.lexer.blockTokens(own, []) };
    },
  },
];

export const labelOf = (token: Token): string => String((token as Tokens.Generic).label);

/** The number of a footnote, raised. It links to its own slide, where the footnotes stand. */
export function referTo(label: string, at: Location, notes: Footnotes): ParsedText {
  if (!notes.referred.some((one) => one.label === label)) notes.referred.push({ label, at });
  const number = notes.referred.findIndex((one) => one.label === label) + 1;
  const link: ParsedText[number] = {
    kind: "link",
    href: `#${notes.slide}`,
    children: [{ kind: "text", text: String(number), at }],
    at,
  };
  return [{ kind: "element", tag: "sup", children: [link] }];
}

/** The list at the end of a text; null if nothing refers to a footnote. */
export function listFootnotes({ referred, defined }: Footnotes): ParsedFlow[number] | null {
  const first = referred[0];
  if (!first) return null;
  const items = referred.map(({ label }) => defined.get(label)?.flow ?? []);
  return { kind: "list", ordered: true, start: 1, stepwise: false, checks: [], items, at: first.at };
}
