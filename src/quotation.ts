// Words in quotation marks. The typeface tells them from ours, and the rules hold them to a source.

const pairs: Record<string, [string, string][]> = {
  en: [["“", "”"]],
  de: [
    ["„", "“"],
    ["»", "«"],
  ],
  fr: [
    ["«", "»"],
    ["“", "”"],
  ],
};

/** The pairs of marks of a language, the straight ones last. Languages not listed take English and French ones. */
export function quotationPairs(language: string): [string, string][] {
  const own = pairs[language.toLowerCase().split("-")[0] ?? "en"] ?? [...(pairs.en ?? []), ["«", "»"]];
  return [...own, ['"', '"']];
}

export interface Piece {
  quoted: boolean;
  text: string; // without the marks
  open: string;
  close: string;
  offset: number; // of the piece, its mark included, in the text
}

/** Cuts plain text at its quotation marks; an unclosed mark stays in the text. Straight marks come out curled. */
export function splitQuotations(text: string, language: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = 0;
  for (let found = findOpening(text, 0, language); found; found = findOpening(text, rest, language)) {
    const end = findClosing(text, found.offset + 1, found.close);
    if (end < 0) break;
    if (found.offset > rest) pieces.push(plain(text.slice(rest, found.offset), rest));
    const [open, close] = curl(found.open, found.close, language);
    pieces.push({ quoted: true, text: text.slice(found.offset + 1, end), open, close, offset: found.offset });
    rest = end + 1;
  }
  if (rest < text.length) pieces.push(plain(text.slice(rest), rest));
  return pieces;
}

export interface Opening {
  offset: number;
  open: string;
  close: string;
}

/** The first opening mark from `from` on. A straight mark opens only where a word may begin. */
export function findOpening(text: string, from: number, language: string): Opening | undefined {
  const all = quotationPairs(language);
  for (let offset = from; offset < text.length; offset++) {
    const pair = all.find(([open]) => open === text[offset]);
    if (!pair || (pair[0] === '"' && /[\p{L}\p{N}]/u.test(text[offset - 1] ?? " "))) continue;
    return { offset, open: pair[0], close: pair[1] };
  }
  return undefined;
}

/** Where the mark that closes stands, from `from` on; −1 if it does not. */
export function findClosing(text: string, from: number, close: string): number {
  return text.indexOf(close, from);
}

/** Straight marks become the language's own. */
export function curl(open: string, close: string, language: string): [string, string] {
  return open === '"' ? (quotationPairs(language)[0] ?? [open, close]) : [open, close];
}

function plain(text: string, offset: number): Piece {
  return { quoted: false, text, open: "", close: "", offset };
}
