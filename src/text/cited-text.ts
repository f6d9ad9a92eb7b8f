// A line of ours with citations in brackets, "It was hit; [@drone-attack] nobody denies it. [@a; @debka ¶3]", in parts.

export type CitedPart =
  | { kind: "words"; text: string; offset: number } // in the line
  | { kind: "cited"; cited: CitedId[]; offset: number; length: number };

/** An id as written between the brackets; it may name nothing. */
export interface CitedId {
  id: string;
  paragraph?: number;
}

const brackets = /\[@[^\]\n]*\]/g;
const one = /^\s*@([^\s@;,]+)(?:[\s,]+(?:¶|§|p\.?|para\.?)\s*(\d+))?\s*$/;

/** What cannot be read as a citation stays in the words. */
export function splitCited(line: string): CitedPart[] {
  const parts: CitedPart[] = [];
  let end = 0;
  for (const { 0: raw, index } of line.matchAll(brackets)) {
    const cited = raw.slice(1, -1).split(";").map(readOne);
    if (cited.some((id) => id === null)) continue;
    if (index > end) parts.push({ kind: "words", text: line.slice(end, index), offset: end });
    const ids = cited.filter((id) => id !== null);
    parts.push({ kind: "cited", cited: ids, offset: index, length: raw.length });
    end = index + raw.length;
  }
  if (end < line.length) parts.push({ kind: "words", text: line.slice(end), offset: end });
  return parts;
}

function readOne(text: string): CitedId | null {
  const [, id, paragraph] = one.exec(text) ?? [];
  if (id === undefined) return null;
  return paragraph === undefined ? { id } : { id, paragraph: Number(paragraph) };
}

/** The ids that a line cites, in order. */
export const idsCited = (line: string): string[] =>
  splitCited(line).flatMap((part) => (part.kind === "cited" ? part.cited.map(({ id }) => id) : []));
