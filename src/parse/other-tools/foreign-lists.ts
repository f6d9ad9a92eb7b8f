// Lists that are marked by hand: lines that begin with dashes, letters or numbers in brackets. Markdown reads them as one
// paragraph, so that they run together.
import type { ParsedFlow } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type Line, linesOf } from "../notes/nearly-parts.ts";
import { foreign } from "./foreign.ts";

type ParsedBlock = ParsedFlow[number];

/** Signs of an item and of the one after it. One line with a dash may be prose: an aside, a remark in a dialogue. */
const signs: readonly (readonly [first: RegExp, next: RegExp])[] = [
  [/^\s*[–—−‐‑]\s*(?=\S)/, /^\s*[–—−‐‑]\s*(?=\S)/],
  [/^\s*\((?:a|i|1)\)\s*(?=\S)/i, /^\s*\((?:b|ii|2)\)\s*(?=\S)/i],
  [/^\s*(?:a|i)\.\s+(?=\S)/, /^\s*(?:b|ii)\.\s+(?=\S)/],
];

/** One warning for each list, at its first line. */
export function checkForeignLists(flow: ParsedFlow): Diagnostic[] {
  return flow.flatMap((block): Diagnostic[] => {
    if (block.kind === "paragraph") return checkRuns(linesOf(block.children, block.at));
    if (block.kind === "blockquote") return checkForeignLists(block.blocks);
    if (block.kind === "list") return block.items.flatMap(checkItem);
    return [];
  });
}

function checkItem(item: ParsedFlow): Diagnostic[] {
  const lines = item.flatMap((block: ParsedBlock) =>
    block.kind === "paragraph" ? linesOf(block.children, block.at).slice(1) : [],
  );
  const below = lines.find(({ text }) => subItem.test(text));
  const instead = "Indent the line below its item, and write `- ` and then the words.";
  if (below) return [foreign("A list item with two signs", instead, below.at)];
  return checkForeignLists(item);
}

/** "-- more", below an item that begins with one hyphen. */
const subItem = /^\s*(?:-{2,3}|\+{2,3})\s+\S/;

function checkRuns(lines: readonly Line[]): Diagnostic[] {
  const first = lines.find(({ text, at }) => {
    const next = lines.find((other) => other.at.line === at.line + 1);
    return next && signs.some(([one, two]) => one.test(text) && two.test(next.text));
  });
  if (!first) return [];
  const instead = "Begin each item with `- `, or with `1. ` where they are numbered.";
  return [foreign("A list marked by hand", instead, first.at)];
}
