// Inline nodes → plain words: without citations and pictures, with single spaces.
import type { Text } from "./deck.ts";

export const plainText = (text: Text): string => text.map(plainInline).join("").replace(/\s+/g, " ").trim();

function plainInline(node: Text[number]): string {
  switch (node.kind) {
    case "text":
    case "code":
      return node.text;
    case "quoted":
      return node.open + plainText(node.children) + node.close;
    case "break":
      return " ";
    case "image":
    case "citations":
      return "";
    default:
      return node.children.map(plainInline).join("");
  }
}
