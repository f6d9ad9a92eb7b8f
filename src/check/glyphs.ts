// Rule glyph-missing for text: a character that the fonts lack is shown in the system's font, and said.
import type { Diagnostic } from "../diagnostic.ts";
import { findMissingGlyphs, nameCharacter } from "../glyphs.ts";
import type { Flow, Slide, Text } from "../model/deck.ts";

export function checkSlideGlyphs(slide: Slide): Diagnostic[] {
  const { say, ifAsked, holdBack } = slide.notes;
  const flows = [...flowsOfContent(slide), say, ifAsked, holdBack, slide.notes.private];
  return [...checkText(slide.headline), ...flows.flatMap(checkFlow)];
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

function checkFlow(flow: Flow): Diagnostic[] {
  return flow.flatMap((block): Diagnostic[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return checkText(block.children);
      case "list":
        return block.items.flatMap(checkFlow);
      case "table":
        return [block.head, ...block.rows].flat().flatMap((cell) => checkText(cell.children));
      case "blockquote":
        return checkFlow(block.blocks);
      default:
        return [];
    }
  });
}

function checkText(text: Text): Diagnostic[] {
  return text.flatMap((node): Diagnostic[] => {
    if (node.kind === "element" && node.lang) return [];
    if ("children" in node) return checkText(node.children);
    if (node.kind !== "text") return [];
    return findMissingGlyphs(node.text).map(({ character, offset }) => ({
      rule: "glyph-missing",
      severity: "warning",
      message: `The fonts have no ${nameCharacter(character)}; the reader's system shows it in a font of its own.`,
      at: { ...node.at, column: node.at.column + offset, length: character.length },
      fix: "Write it another way, or mark words of another language with <span lang>.",
    }));
  });
}
