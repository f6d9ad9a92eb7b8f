// Reports what other tools write around a slide: separators of slides, front matter of a second slide, properties
// above a headline. They concern blocks that stand beside each other.
import type { ParsedFlow } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { linesOf } from "../notes/nearly-parts.ts";
import { separatorOfSlides } from "./dialects.ts";
import { foreign } from "./foreign.ts";

type ParsedBlock = ParsedFlow[number];

/** @param flow the blocks of a slide, or of a part of its notes */
export function checkStructure(flow: ParsedFlow): Diagnostic[] {
  const parts = flow.some((block, i) => block.kind === "rule" && beginsSlide(flow[i + 1]));
  return flow.flatMap((block, i) => {
    if (block.kind === "rule")
      return parts ? [foreign(separatorOfSlides.is, separatorOfSlides.instead, block.at)] : [];
    const isFirst = i === 0 || flow[i - 1]?.kind === "rule";
    if (!isFirst) return [];
    if (block.kind === "heading" && block.depth === 2 && holdsOptions(block, option))
      return [
        foreign(
          "Front matter of another slide",
          "Put each slide into a file of its own, which begins with its front matter.",
          block.at,
        ),
      ];
    if (block.kind === "paragraph" && holdsOptions(block, property))
      return [
        foreign(
          "A property of a slide",
          "Remove it; a `layout:` in the front matter, between lines of ---, arranges a slide.",
          block.at,
        ),
      ];
    return [];
  });
}

const option = /^[A-Za-z_][\w-]*:(?:\s|$)/;

/** Of remark and Deckset. Not every word before a colon: "theme: …" may be prose further down. */
const property =
  /^(?:class|layout|template|name|count|exclude|background-(?:image|color|size|position)|slidenumbers|autoscale|build-lists|slide-transition|footer|theme|header)\s*:\s*\S/;

const beginsSlide = (block: ParsedBlock | undefined): boolean =>
  block?.kind === "heading" || (block?.kind === "paragraph" && holdsOptions(block, property));

function holdsOptions(block: ParsedBlock & { kind: "heading" | "paragraph" }, form: RegExp): boolean {
  const lines = linesOf(block.children, block.at).filter(({ text }) => text.trim());
  return lines.length > 0 && lines.every(({ text }) => form.test(text.trim()));
}
