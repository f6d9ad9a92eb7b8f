// A source's text → its paragraphs, whose numbers are what [@source ¶3] and the lock name.

/**
 * The paragraphs of a source's text, trimmed. A paragraph is a line that is not empty; a line […] marks a cut and is
 * not counted; the first, ¶0, is the title.
 */
export function splitParagraphs(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "[…]" && line !== "[...]");
}
