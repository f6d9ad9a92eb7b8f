// Marks in labels that pass through Mermaid as private-use characters. Each replaces one character of the
// author's text, so that lines and columns stay the same.
import { decodeHTMLStrict } from "entities";
import { type LabelStyle, writeStyleMark } from "../dom/style-marks.ts";

/** Has no meaning: fills up where a mark is shorter than the author's text. */
const filler = "\uE000";

/** Simple HTML elements of labels, with the style that each switches. */
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

const firstPlain = 0xe100; // plus an ASCII code: that character, which Mermaid then takes for a letter

/** Replaces tags of simple HTML elements by marks of the same length. */
export function markTags(text: string): string {
  return text.replace(/<(\/?)(b|strong|i|em|u|s|del|sub|sup)\s*>/gi, (tag, slash: string, name: string) => {
    const mark = writeStyleMark(styled[name.toLowerCase()]!, !slash);
    return mark + filler.repeat(tag.length - 1);
  });
}

/**
 * Mermaid's Markdown strings know bold, italics and line breaks and silently lose links, code and lists.
 * Characters of the latter are marked as plain.
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

/** Also inside a word, where Mermaid would add spaces. */
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

/** A text that Mermaid puts into its drawing, as an HTML label would show it; style marks stay. */
export function readLabel(text: string): string {
  if (!/[&ﬂ\uE000-\uE1FF]/.test(text)) return text;
  const encoded = text.replace(/ﬂ°°(\d+)¶ß/g, "&#$1;").replace(/ﬂ°(\w+)¶ß/g, "&$1;");
  return decodeHTMLStrict(encoded)
    .replace(/[\uE100-\uE17F]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - firstPlain))
    .replaceAll(filler, "");
}

/** The text on one line without marks, for a description. */
export function plainLabel(label: string): string {
  return readLabel(label.replace(/<br\s*\/?>|\\n/gi, " "))
    .replace(/[\uE000-\uE1FF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
