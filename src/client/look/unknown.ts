// Finds characters that no font of this machine has. A browser draws a box for each, and paper keeps the box.
import type { Finding } from "../../model/look.ts";
import type { SeenText } from "./texts.ts";
import { describeText } from "./texts.ts";

const size = 24; // px of a square in which a character is drawn
const nobodys = "\u0378"; // a code point without a character, which no font has
/** What our fonts may lack: no space, no mark that stands on another character, nothing that is not drawn. */
const foreign = /[^\p{ASCII}\u00a0-\u024f\p{Z}\p{M}\p{C}]/gu;

const mostNamed = 8; // characters that a finding names

export function findUnknownCharacters(texts: readonly SeenText[]): Finding[] {
  const found = new Map<Text, Finding>();
  for (const { node, element, text } of texts) {
    if (found.has(node)) continue;
    const unknown = [...new Set(text.match(foreign))].filter((one) => !isKnown(one));
    if (unknown.length === 0) continue;
    const other = unknown.slice(0, mostNamed).join("");
    found.set(node, { kind: "unknown", ...describeText(element), text, other, amount: unknown.length });
  }
  return [...found.values()];
}

const known = new Map<string, boolean>();
let pen: CanvasRenderingContext2D | null = null;
let box: string | null = null; // what is drawn for a character that no font has

function isKnown(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  box ??= draw(nobodys);
  const is = draw(character) !== box;
  known.set(character, is);
  return is;
}

/** The pixels of a character, in any font of the machine. */
function draw(character: string): string {
  pen ??= Object.assign(document.createElement("canvas"), { width: size, height: size }).getContext("2d", {
    willReadFrequently: true,
  });
  if (!pen) return character;
  pen.clearRect(0, 0, size, size);
  pen.font = `${size * 0.75}px Archivo, sans-serif`;
  pen.textBaseline = "middle";
  pen.fillText(character, 1, size / 2);
  return pen.getImageData(0, 0, size, size).data.join();
}
