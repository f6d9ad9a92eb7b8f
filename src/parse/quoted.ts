// Groups quoted words into `quoted` nodes, across bold words and citations inside the quotation marks.

import { curl, findClosing, findOpening } from "../language/quotation-marks.ts";
import type { ParsedText } from "../model/deck.ts";
import type { Location } from "../model/location.ts";

type Node = ParsedText[number];

export function groupQuoted(nodes: ParsedText, language: string): ParsedText {
  const out: ParsedText = [];
  const rest = nodes.map((node) => groupInside(node, language));
  for (let node = rest.shift(); node; node = rest.shift()) {
    const opening = node.kind === "text" ? findOpening(node.text, 0, language) : undefined;
    const closed = node.kind === "text" && opening ? takeQuoted(node, opening, rest) : undefined;
    if (!closed || !opening || node.kind !== "text") {
      out.push(node);
      continue;
    }
    const before = cutText(node, 0, opening.offset);
    const [open, close] = curl(opening.open, opening.close, language);
    if (before) out.push(before);
    out.push({ kind: "quoted", open, close, children: closed.children, at: moved(node, opening.offset) });
    if (closed.after) rest.unshift(closed.after);
  }
  return out;
}

interface Taken {
  children: ParsedText;
  after: Node | undefined;
}

/** Takes nodes from `rest` up to the closing mark. Leaves `rest` alone if there is none. */
function takeQuoted(
  first: Node & { kind: "text" },
  opening: { offset: number; close: string },
  rest: Node[],
): Taken | undefined {
  const children: ParsedText = [];
  let node: Node = first;
  let from = opening.offset + 1;
  for (let used = 0; ; used++) {
    const end: number = node.kind === "text" ? findClosing(node.text, from, opening.close) : -1;
    if (node.kind === "text") {
      const part = cutText(node, from, end < 0 ? node.text.length : end);
      if (part) children.push(part);
      if (end >= 0) {
        rest.splice(0, used);
        return { children, after: cutText(node, end + 1, node.text.length) };
      }
    } else children.push(node);
    const next = rest[used];
    if (!next) return undefined;
    [node, from] = [next, 0];
  }
}

function groupInside(node: Node, language: string): Node {
  if (!("children" in node) || node.kind === "quoted") return node;
  return { ...node, children: groupQuoted(node.children, language) };
}

function cutText(node: Node & { kind: "text" }, from: number, to: number): Node | undefined {
  return to > from ? { kind: "text", text: node.text.slice(from, to), at: moved(node, from) } : undefined;
}

function moved(node: Node & { kind: "text" }, by: number): Location {
  return { ...node.at, column: node.at.column + by, length: Math.max(0, node.at.length - by) };
}
