// Text folded for searching: lower case, without accents, plain quotation marks, with the origin of each
// letter. Pure.

export interface Folded {
  text: string;
  origin: number[]; // index in the original of each character of `text`
}

export function fold(original: string): Folded {
  let text = "";
  const origin: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const plain = foldCharacter(original[at] as string);
    for (const character of plain) {
      text += character;
      origin.push(at);
    }
  }
  return { text, origin };
}

/** The words of a text, folded. */
export const foldWords = (text: string): string[] => fold(text).text.split(/\s+/).filter(Boolean);

function foldCharacter(character: string): string {
  if (/[’‘]/.test(character)) return "'";
  if (/[“”„]/.test(character)) return '"';
  if (/[‐‑–—]/.test(character)) return "-";
  return character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
