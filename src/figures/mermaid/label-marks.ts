// What a label says beyond Mermaid's SVG texts, carried through Mermaid as private characters: each takes the place of
// one character of the author's text, so that every line and column stays where it was.
import { decodeHTMLStrict } from "entities";
import { type LabelStyle, writeStyleMark } from "../dom/style-marks.ts";

/** Stands for nothing: fills up what a shorter mark leaves of an author's text. */
const filler = "\uE000";

/** The simple HTML elements that an HTML label would show, with the marks that open and close each. */
const styled: Record<string, LabelStyle> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  s: "strike",
  del: "strike",
  sub: "sub",
  sup: "super",
};

const firstPlain = 0xe100; // plus an ASCII code: that character, which Mermaid takes for a letter

/** Opening and closing tags of simple HTML elements become marks of the same length. */
export function markTags(text: string): string {
  return text.replace(/<(\/?)(b|strong|i|em|u|s|del|sub|sup)\s*>/gi, (tag, slash: string, name: string) => {
    const mark = writeStyleMark(styled[name.toLowerCase()]!, !slash);
    return mark + filler.repeat(tag.length - 1);
  });
}

/**
 * Mermaid's Markdown strings know bold, italics and line breaks, and lose the rest without a word: links, code, lists.
 * The characters that make those are marked as plain ones.
 */
export function markMarkdown(text: string): string {
  return text.replace(/"`([\s\S]*?)`"/g, (_, inside: string) => {
    const plain = markEmphasis(inside)
      .replace(/:(?=\/\/)|(?<=\bwww)\.|@|[~[\]!|]/g, markPlain)
      .replace(/\\[!-/:-@[-`{-~]/g, (pair) => filler + markPlain(pair[1]!))
      .replace(
        /^([^\S\n]*)([-+*](?=\s)|#(?=#*\s)|>)/gm,
        (_all, indent: string, sign: string) => indent + markPlain(sign),
      )
      .replace(
        /^([^\S\n]*\d+)([.)])(?=\s)/gm,
        (_all, number: string, sign: string) => number + markPlain(sign),
      );
    return `"\`${plain}\`"`;
  });
}

/** Emphasis within a word too: Mermaid would set it apart with spaces. */
function markEmphasis(text: string): string {
  const mark = (style: LabelStyle, length: number) => (_: string, inside: string) =>
    writeStyleMark(style, true) +
    filler.repeat(length - 1) +
    inside +
    writeStyleMark(style, false) +
    filler.repeat(length - 1);
  return text
    .replace(/\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g, mark("bold", 2))
    .replace(/(?<!\w)__(?=\S)([^_]+?)(?<=\S)__(?!\w)/g, mark("bold", 2))
    .replace(/\*(?=\S)([^*]+?)(?<=\S)\*/g, mark("italic", 1))
    .replace(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, mark("italic", 1));
}

const markPlain = (character: string): string => String.fromCharCode(firstPlain + character.charCodeAt(0));

/** A text that Mermaid puts into its drawing, as an HTML label would show it; marks of style stay. */
export function readLabel(text: string): string {
  if (!/[&ﬂ\uE000-\uE1FF]/.test(text)) return text;
  const encoded = text.replace(/ﬂ°°(\d+)¶ß/g, "&#$1;").replace(/ﬂ°(\w+)¶ß/g, "&$1;");
  return decodeHTMLStrict(encoded)
    .replace(/[\uE100-\uE17F]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - firstPlain))
    .replaceAll(filler, "");
}

/** The text without marks, in one line, for a description. */
export function plainLabel(label: string): string {
  return readLabel(label.replace(/<br\s*\/?>|\\n/gi, " "))
    .replace(/[\uE000-\uE1FF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
