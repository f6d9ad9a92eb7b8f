// Inline nodes → plain words: without pictures, with single spaces.
import type { Text } from "./deck.ts";

/** Without citations. */
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

/**
 * A text about as long as this one when set: marks and badges are replaced by as many letters as they are
 * wide.
 */
export function textAsSet(text: Text): string {
  const marks = text.map((node) => {
    if (node.kind !== "citations") return "";
    return node.citations.length > 1 ? " 00, 00, 00 000" : " 00 ¶00 0";
  });
  return plainText(text) + marks.join("");
}
