// Every citation in a flow, in reading order.
import type { Citation, Flow, Text } from "../../model/deck.ts";

export function citationsInFlow(flow: Flow): Citation[] {
  return flow.flatMap((block): Citation[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return citationsInText(block.children);
      case "list":
        return block.items.flatMap(citationsInFlow);
      case "table":
        return [block.head, ...block.rows].flat().flatMap((cell) => citationsInText(cell.children));
      case "blockquote":
        return citationsInFlow(block.blocks);
      case "quote":
        return [block.citation];
      default:
        return [];
    }
  });
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
