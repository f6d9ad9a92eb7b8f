// Private-use characters in a text that switch a style on or off, as <b> and </b> do in HTML, since SVG text
// has no such marks.

export type LabelStyle = "bold" | "italic" | "underline" | "strike" | "sub" | "super";

const styles: LabelStyle[] = ["bold", "italic", "underline", "strike", "sub", "super"];
const first = 0xe010; // switches the first style on; the character after it switches it off

/** Splits a text at its marks and keeps them. */
export const styleMarks = /([\uE010-\uE01B])/;

/** The character that switches the style on, or off. */
export function writeStyleMark(style: LabelStyle, on: boolean): string {
  return String.fromCharCode(first + 2 * styles.indexOf(style) + (on ? 0 : 1));
}

/** The style that a mark switches; null for any other text. */
export function readStyleMark(text: string): { style: LabelStyle; on: boolean } | null {
  const at = text.charCodeAt(0) - first;
  const style = at >= 0 ? styles[at >> 1] : undefined;
  return style ? { style, on: at % 2 === 0 } : null;
}
