// The one walk over the blocks of a slide or of its notes, and what is looked for on it.
import type { Citation, Flow, Text } from "./deck.ts";
import type { Block, FigureSpec } from "./inline.ts";

/** Calls `visit` with every block in reading order; what a list or a block quotation holds follows it. */
export function visitFlow<C>(flow: readonly Block<C>[], visit: (block: Block<C>) => void): void {
  for (const block of flow) {
    visit(block);
    if (block.kind === "list") for (const item of block.items) visitFlow(item, visit);
    if (block.kind === "blockquote") visitFlow(block.blocks, visit);
  }
}

/** What `find` gives for each block, in reading order. */
export function gatherInFlow<C, Found>(
  flow: readonly Block<C>[],
  find: (block: Block<C>) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  visitFlow(flow, (block) => found.push(...find(block)));
  return found;
}

/** The lines of text that a block itself holds, not those of the blocks in it. */
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
  return text.flatMap((node) =>
    node.kind === "citations" ? node.citations : "children" in node ? citationsInText(node.children) : [],
  );
}

/** Whether a citation is written there, also one that leads nowhere. */
export function isCiting(text: Text): boolean {
  return text.some((node) => node.kind === "citations" || ("children" in node && isCiting(node.children)));
}

export function figuresInFlow<C>(flow: readonly Block<C>[]): FigureSpec[] {
  return gatherInFlow(flow, (block) => (block.kind === "figure" ? [block.figure] : []));
}

/** How many items of lists appear one by one. */
export function countStepwise<C>(flow: readonly Block<C>[]): number {
  const counts = gatherInFlow(flow, (block) =>
    block.kind === "list" && block.stepwise ? [block.items.length] : [],
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
