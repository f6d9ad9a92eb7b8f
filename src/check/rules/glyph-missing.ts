// Rule glyph-missing for text: characters that the fonts lack are shown in the system's font, and said once a slide.

import type { Flow, Slide, Text } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { findMissingGlyphs, nameCharacter } from "../../text/font-coverage.ts";

interface Missing {
  character: string;
  at: Diagnostic["at"];
}

const named = 3; // characters in a message; a text in another script has many

export function checkSlideGlyphs(slide: Slide): Diagnostic[] {
  const { say, ifAsked, holdBack } = slide.notes;
  const flows = [...flowsOfContent(slide), say, ifAsked, holdBack, slide.notes.private];
  const missing = [...findInText(slide.headline), ...flows.flatMap(findInFlow)];
  const first = missing[0];
  if (!first) return [];
  const characters = [...new Set(missing.map(({ character }) => character))];
  const names = characters.slice(0, named).map(nameCharacter).join(", ");
  const more = characters.length - named;
  return [
    {
      rule: "glyph-missing",
      severity: "warning",
      message: `The fonts have no ${names}${more > 0 ? ` and ${more} other characters of this slide` : ""}; the reader's system uses a font of its own.`,
      at: first.at,
      fix: "Write it another way, or mark words of another language with <span lang>.",
    },
  ];
}

function flowsOfContent({ content }: Slide): Flow[] {
  switch (content.layout) {
    case "bluf":
      return content.judgements.flatMap((one) => [asFlow(one.headline), one.flow]);
    case "compare":
      return [...content.head, ...content.rows.flatMap((row) => [...row.cells, row.verdict])]
        .map(asFlow)
        .concat([content.flow]);
    case "sources":
      return [content.flow, ...content.graded.map((one) => asFlow(one.text))];
    default:
      return [content.flow];
  }
}

const asFlow = (text: Text): Flow => [{ kind: "paragraph", children: text, at: nowhere }];
const nowhere = { file: "", line: 1, column: 0, length: 0 };

function findInFlow(flow: Flow): Missing[] {
  return flow.flatMap((block): Missing[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return findInText(block.children);
      case "list":
        return block.items.flatMap(findInFlow);
      case "table":
        return [block.head, ...block.rows].flat().flatMap((cell) => findInText(cell.children));
      case "blockquote":
        return findInFlow(block.blocks);
      default:
        return [];
    }
  });
}

function findInText(text: Text): Missing[] {
  return text.flatMap((node): Missing[] => {
    if (node.kind === "element" && node.lang) return [];
    if ("children" in node) return findInText(node.children);
    if (node.kind !== "text") return [];
    return findMissingGlyphs(node.text).map(({ character, offset }) => ({
      character,
      at: { ...node.at, column: node.at.column + offset, length: character.length },
    }));
  });
}
