// Prepares an author's Mermaid text: configuration is blanked and reported, so that lines stay in place;
// labels are marked for what SVG text lacks; title and description are read.
import type { Problem } from "../drawing.ts";
import { findFrontMatter, readFrontMatter } from "./front-matter.ts";
import { markMarkdown, markTags } from "./label-marks.ts";

export interface Prepared {
  source: string; // as the author wrote it
  text: string; // for Mermaid, with the lines and columns of the source
  type: string; // its first word: flowchart, sequenceDiagram …
  shownTitle: string | null; // from the front matter; Mermaid draws it above the diagram
  title: string | null;
  description: string | null;
  problems: Problem[];
}

type Warn = (offset: number, length: number, message: string, fix: string) => void;

/** Types whose labels Mermaid would set as HTML. */
const withHtmlLabels = /^(flowchart|graph|stateDiagram|classDiagram|erDiagram|mindmap)/;

/** Lines and columns of the text stay as the author wrote them. Nothing is refused here; problems are warnings. */
export function prepareText(source: string): Prepared {
  const problems: Problem[] = [];
  const warn: Warn = (offset, length, message, fix) => {
    const at = locateAt(source, offset, length);
    problems.push({ rule: "figure-option", severity: "warning", message, fix, at });
  };
  const { text: withoutFront, shownTitle } = blankFrontMatter(source, warn);
  const plain = withoutFront
    .replace(/%%\{[\s\S]*?\}%%/g, (all: string, offset: number) => {
      warn(offset, all.split("\n")[0]!.length, ...configIgnored("directive"));
      return blank(all);
    })
    .replace(/^[^\S\n]*%%[^\n]*$/gm, blank);
  const type = /^\s*([\w-]+)/.exec(plain)?.[1] ?? "";
  if (withHtmlLabels.test(type)) warnOfMarkup(plain, warn);
  const sided = /^(stateDiagram|classDiagram)/.test(type) ? nameSides(plain) : plain;
  const text = withHtmlLabels.test(type) ? markMarkdown(markTags(sided)) : sided;
  return { source, text, type, shownTitle, problems, ...readAccessibility(plain, shownTitle) };
}

function blankFrontMatter(source: string, warn: Warn): { text: string; shownTitle: string | null } {
  const front = findFrontMatter(source);
  if (!front) return { text: source, shownTitle: null };
  const { title, ignored } = readFrontMatter(front.yaml, front.at);
  for (const { key, at } of ignored) {
    const isConfig = ["config", "theme", "displayMode"].includes(key);
    warn(at, key.length, ...(isConfig ? configIgnored("front matter") : keyIgnored(key)));
  }
  return { text: blank(front.whole) + source.slice(front.whole.length), shownTitle: title };
}

function keyIgnored(key: string): [string, string] {
  return [
    `The key “${key}” in the front matter of this diagram has no effect: only \`title\` is shown.`,
    "Take it out.",
  ];
}

/** The classes of sides without their hyphen, which Mermaid's grammars of states and classes do not take. */
function nameSides(text: string): string {
  return text
    .replace(/:::side-([abn])\b/g, ":::side_$1")
    .replace(/^(\s*(?:cssClass|class)\s+(?:"[^"\n]*"|[\w, ]+?)\s+)side-([abn])(?=[\s;]*$)/gm, "$1side_$2");
}

function configIgnored(what: string): [string, string] {
  return [
    `The ${what} of this diagram is ignored: its looks and settings are the briefing's, the same for all diagrams.`,
    "Take it out.",
  ];
}

/** Warns of what an HTML label can show and SVG text cannot: other elements, icons, code. */
function warnOfMarkup(text: string, warn: Warn): void {
  for (const { 0: tag, 1: name, index } of text.matchAll(/<([a-z][a-z0-9]*)\b[^<>]*>/gi)) {
    const isKnown = /^(br|b|strong|i|em|u|s|del|sub|sup)$/i.test(name!);
    const isStereotype = text[index - 1] === "<"; // <<interface>>
    const message = `“${tag}” is shown as text: labels of diagrams know only <br>, <b>, <i>, <u>, <s>, <sub> and <sup>.`;
    if (!isKnown && !isStereotype) warn(index, tag.length, message, "Say it in words.");
  }
  for (const { 0: icon, index } of text.matchAll(/\bfa[bklrs]?:fa-[\w-]+/g))
    warn(index, icon.length, `The icon “${icon}” is not drawn: its name is shown.`, "Say it in a word.");
}

function readAccessibility(text: string, frontTitle: string | null) {
  const line = (name: string) => new RegExp(`^\\s*${name}\\s*:\\s*(.+?)\\s*$`, "m").exec(text)?.[1] ?? null;
  const block = /^\s*accDescr\s*\{\s*([^}]*?)\s*\}/m.exec(text)?.[1]?.replace(/\s+/g, " ") ?? null;
  return { title: line("accTitle") ?? frontTitle, description: line("accDescr") ?? block };
}

/** Spaces of the same length; line breaks stay. */
const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** The location of a stretch of a text; `offset` and `length` in UTF-16 units. */
export function locateAt(
  text: string,
  offset: number,
  length: number,
): Extract<Problem["at"], { line: number }> {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length, length };
}

/** A Mermaid diagram as its author wrote it, and the interface's words for what it says to those who do not see it. */
export interface MermaidPlan {
  text: string;
  words: Words;
}

/** The interface's strings for diagrams. */
export type Words = Record<string, string>;
