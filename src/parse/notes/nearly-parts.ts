// Reports lines that are almost the name of a part of the notes, on the slide or inside another part. They
// are looked for in the words as shown, so that markup, entities or nesting cannot hide them.
import type { ParsedFlow, ParsedText } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { findClosingName } from "./closing-names.ts";
import { findNearName } from "./part-names.ts";
import { findBareName, type PartName } from "./part-spellings.ts";
import { checkPrivateText } from "./private-labels.ts";

type ParsedBlock = ParsedFlow[number];

export interface Line {
  text: string;
  at: Location;
}

/** @param own the part whose words these are, if it is private: its own name means nothing else there */
export function checkNearlyParts(flow: ParsedFlow, own: PartName | null): Diagnostic[] {
  return flow.flatMap((block) => checkBlock(block, own));
}

function checkBlock(block: ParsedBlock, own: PartName | null): Diagnostic[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return checkText(block.children, block.at, block.kind === "heading" || "several or only", own);
    case "list":
      return block.items.flatMap((item) => checkListItem(item, own));
    case "table":
      return [block.head, ...block.rows].flat().flatMap((cell) => checkCell(cell, own));
    case "blockquote":
      return checkNearlyParts(block.blocks, own);
    case "code":
      return checkCode(block.text, block.at);
    default:
      return [];
  }
}

/** A list item of one word may be an item. With content below it, it is a part's name without a colon. */
function checkListItem([first, ...rest]: ParsedFlow, own: PartName | null): Diagnostic[] {
  if (first?.kind !== "paragraph") return checkNearlyParts(first ? [first, ...rest] : [], own);
  const lines = linesOf(first.children, first.at);
  const bare = lines.length > 1 || rest.length > 0;
  return [...checkText(first.children, first.at, bare, own), ...checkNearlyParts(rest, own)];
}

function checkCell(
  { children, at }: { children: ParsedText; at: Location },
  own: PartName | null,
): Diagnostic[] {
  return checkText(children, at, linesOf(children, at).length > 1, own);
}

/** Lines that begin with a capital. `private: true` in lower case is code. */
function checkCode(text: string, at: Location): Diagnostic[] {
  const lines = text.split("\n").map((line) => (/^\s*\p{Lu}[^:：]*[:：]/u.test(line) ? line : ""));
  return lines.flatMap((line, i) => {
    const inside = { ...at, line: at.line + 1 + i, length: Math.max(1, line.length) };
    return checkPrivateText(line, () => inside);
  });
}

function checkText(
  children: ParsedText,
  at: Location,
  bare: boolean | "several or only",
  own: PartName | null,
): Diagnostic[] {
  const found = checkLines(linesOf(children, at), bare, own);
  return found.length > 0 ? found : checkEmphasis(children, at, own);
}

function checkLines(
  lines: readonly Line[],
  bare: boolean | "several or only",
  own: PartName | null,
): Diagnostic[] {
  return lines.flatMap(({ text, at }) => {
    const capital = /^\P{L}*\p{Lu}/u.test(text);
    const alone = bare === "several or only" ? lines.length === 1 || capital : bare;
    const meant = findNearName(text) ?? (alone ? findBareName(text) : undefined);
    if (meant) return meant === own ? [] : [nearlyPart(text, meant, at)];
    const closing = findClosingName(text);
    return closing && closing !== own ? [atTheEnd(text, closing, at)] : [];
  });
}

/**
 * Lines as typed. What is not visible, such as an image's alternative text or a title, is a line of its own.
 */
export function linesOf(children: ParsedText, at: Location, code: "shown" | "hidden" = "shown"): Line[] {
  const lines: Line[] = [{ text: "", at }];
  const hidden: Line[] = [];
  const add = (text: string, where?: Location): void => {
    const last = lines.at(-1);
    if (!last) return;
    if (where && last.text.trim() && where.line !== last.at.line) lines.push({ text, at: where });
    else {
      if (where && !last.text.trim()) last.at = where;
      last.text += text;
    }
  };
  const walk = (nodes: ParsedText): void => {
    for (const node of nodes) {
      const title = "title" in node ? node.title : undefined;
      if (title) hidden.push({ text: title, at: "at" in node ? node.at : (lines.at(-1)?.at ?? at) });
      if (node.kind === "text") add(node.text, node.at);
      else if (node.kind === "code") add(code === "shown" ? node.text : "\u0001", node.at);
      else if (node.kind === "break") lines.push({ text: "", at: lines.at(-1)?.at ?? at });
      else if (node.kind === "image") hidden.push({ text: node.alt, at: node.at });
      else if (node.kind === "quoted") {
        add(node.open, node.at);
        walk(node.children);
        add(node.close);
      } else if ("children" in node) walk(node.children);
    }
  };
  walk(children);
  return [...lines, ...hidden];
}

/** Private parts whose name stands in bold or italics in the middle of a line: "Say it. **Private**: …" */
function checkEmphasis(nodes: ParsedText, at: Location, own: PartName | null): Diagnostic[] {
  return nodes.flatMap((node, i): Diagnostic[] => {
    if (!("children" in node)) return [];
    if (node.kind !== "strong" && node.kind !== "emphasis") return checkEmphasis(node.children, at, own);
    const next = nodes[i + 1];
    const [line] = linesOf(node.children, at);
    const text = (line?.text ?? "") + (next?.kind === "text" ? next.text.slice(0, 2) : "");
    const meant = findNearName(text);
    if (isPrivate(meant) && meant !== own) return [nearlyPart(text, meant, line?.at ?? at)];
    const isSentence = beginsSentence(nodes[i - 1]) && next?.kind === "text" && sentence.test(next.text);
    const named = isSentence ? findBareName(line?.text ?? "") : undefined;
    const isLabel = isPrivate(named) && named !== own;
    return isLabel ? [{ ...nearlyPart(text, named, line?.at ?? at), severity: "warning" }] : []; // "**Private** Banken"
  });
}

const beginsSentence = (before: ParsedText[number] | undefined): boolean =>
  before === undefined ||
  before.kind === "break" ||
  (before.kind === "text" && /[.!?…\n]["”’»)]*\s*$/.test(before.text));

const isPrivate = (name: PartName | undefined): name is "Private" | "Hold back" =>
  name === "Private" || name === "Hold back";

/** What follows a name in bold that has no colon: a sentence of four words or more. */
const sentence = /^\s+\p{Lu}[\p{L}’']*(?:\s+[\p{L}\p{N}’'-]+){3}/u;

/** A warning, since the last words may describe what is told: "They met at a house (private)". */
export function atTheEnd(text: string, meant: PartName, at: Location): Diagnostic {
  return {
    rule: "notes-part",
    severity: "warning",
    message: `"${text.trim().slice(-24)}" hides nothing: the last words are shown, and so is what stands before them.`,
    at,
    fix: `If others are not to see this, write it in the notes, below a line "${meant}:"; if they are, leave the last words out.`,
  };
}

export function nearlyPart(text: string, meant: PartName, at: Location): Diagnostic {
  return {
    rule: "notes-part",
    severity: "error",
    message: `"${text.trim().slice(0, 24)}" is nearly "${meant}:", which begins a part of the notes; what follows would be shown.`,
    at,
    fix: `Write "${meant}:" at the beginning of a line, without marks or spaces before it; or, if no part is meant, put another word first.`,
  };
}
