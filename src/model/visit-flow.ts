// The one walk over the blocks of a slide or its notes, and searches that use it.
import type { Citation, Flow, Text } from "./deck.ts";
import type { Block, FigureSpec } from "./inline.ts";

/**
 * Calls `visit` with every block in reading order; the blocks inside a list or a block quotation come after
 * it.
 */
export function visitFlow<C>(flow: readonly Block<C>[], visit: (block: Block<C>) => void): void {
  for (const block of flow) {
    visit(block);
    if (block.kind === "list") for (const item of block.items) visitFlow(item, visit);
    if (block.kind === "blockquote") visitFlow(block.blocks, visit);
  }
}

/** Collects what `find` returns for each block, in reading order. */
export function gatherInFlow<C, Found>(
  flow: readonly Block<C>[],
  find: (block: Block<C>) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  visitFlow(flow, (block) => found.push(...find(block)));
  return found;
}

/** The lines of text that a block holds itself, without those of blocks inside it. */
export function textsOfBlock(block: Flow[number]): Text[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.children];
    case "table":
      return [block.head, ...block.rows].flat().map((cell) => cell.children);
    default:
      return [];
  }
}

export function citationsInFlow(flow: Flow): Citation[] {
  return gatherInFlow(flow, (block) =>
    block.kind === "quote" ? [block.citation] : textsOfBlock(block).flatMap(citationsInText),
  );
}

export function citationsInText(text: Text): Citation[] {
  return text.flatMap((node) => {
    if (node.kind === "citations") return node.citations;
    return "children" in node ? citationsInText(node.children) : [];
  });
}

/** Whether a text holds a citation, even one whose id does not exist. */
export function isCiting(text: Text): boolean {
  return text.some((node) => node.kind === "citations" || ("children" in node && isCiting(node.children)));
}

export function figuresInFlow<C>(flow: readonly Block<C>[]): FigureSpec[] {
  return gatherInFlow(flow, (block) => (block.kind === "figure" ? [block.figure] : []));
}

/** Whether all of a text appears item by item, so that nothing of it would stand at the beginning. */
export function isAllStepwise<C>(flow: readonly Block<C>[]): boolean {
  return flow.length > 0 && flow.every((block) => block.kind === "list" && block.stepwise);
}

/** Number of list items that appear one by one. */
export function countStepwise<C>(flow: readonly Block<C>[]): number {
  const counts = gatherInFlow(flow, (block) =>
    block.kind === "list" && block.stepwise ? [block.items.length] : [],
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
