// Reports words of a slide, or of the open parts of its notes, that another tool would hide from an audience.
import type { ParsedFlow, ParsedText } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { findHiding, shownHere } from "./find-hiding.ts";
import { linesOf } from "./nearly-parts.ts";

/** @param flow the slide, or a part of its notes that is shown */
export function checkHiddenWords(flow: ParsedFlow): Diagnostic[] {
  let isOpen = false; // after a %% that is not closed
  return linesWithin(flow, false).flatMap(({ text, at, isQuoted }) => {
    const closes = isOpen;
    if (text.split("%%").length % 2 === 0) isOpen = !isOpen;
    const found = closes ? undefined : findHiding(text, isQuoted);
    return found
      ? [shownHere(found.is, { ...at, column: at.column + found.index, length: found.length })]
      : [];
  });
}

interface QuotedLine {
  text: string;
  at: Location;
  isQuoted: boolean; // in a block quotation
}

function linesWithin(flow: ParsedFlow, isQuoted: boolean): QuotedLine[] {
  const read = ({ children, at }: { children: ParsedText; at: Location }) =>
    linesOf(withStars(children), at, "hidden").map((line) => ({ ...line, isQuoted }));
  return flow.flatMap((block) => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return read(block);
      case "list":
        return block.items.flatMap((item) => linesWithin(item, isQuoted));
      case "table":
        return [block.head, ...block.rows].flat().flatMap(read);
      case "blockquote":
        return linesWithin(block.blocks, true);
      default:
        return [];
    }
  });
}

/** The stars of a comment of which Markdown makes emphasis, as typed. */
function withStars(nodes: ParsedText): ParsedText {
  return nodes.flatMap((node, i): ParsedText => {
    const before = nodes[i - 1];
    if (node.kind !== "emphasis" || before?.kind !== "text" || !/(?<!\S)[/{]$/.test(before.text))
      return [node];
    const star = (at: Location) => ({ kind: "text" as const, text: "*", at });
    return [star(before.at), ...node.children, star(before.at)];
  });
}
