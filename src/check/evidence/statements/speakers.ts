// To whom a sentence of ours gives the words that it quotes: "X said: “…”" and "“…,” said X".

import { splitQuotations } from "../../../language/quotation-marks.ts";
import { languageOf } from "../../../language/registry.ts";
import type { Actor } from "../../../model/scenario.ts";
import { findWordsIn } from "../../../text/words.ts";
import type { EvidenceIndex } from "../evidence-index.ts";

const fewest = 3; // words; fewer are a term and nobody's sentence

/** Words in quotation marks, with our own words of the same sentence on both sides. */
interface QuotedSentence {
  words: string;
  offset: number; // of the opening mark, UTF-16
  before: string;
  after: string; // up to where our clause ends
}

export function quotationsIn(text: string, tag: string): QuotedSentence[] {
  let before = "";
  const pieces = splitQuotations(text, tag);
  return pieces.flatMap((piece, i) => {
    const ours = before.split(/[.!?]\s/).at(-1) ?? "";
    before = piece.quoted ? "" : before + piece.text;
    if (!piece.quoted || findWordsIn(piece.text).length < fewest) return [];
    const next = pieces[i + 1];
    const isOpen = !/[.!?…]$/.test(piece.text.trim()) || /^[\s,]*\p{Ll}/u.test(next?.text ?? "");
    const after = isOpen && next && !next.quoted ? clauseAfter(next.text) : "";
    return [{ words: piece.text, offset: piece.offset, before: ours, after }];
  });
}

const clauseAfter = (text: string): string => /^,?[^.!?;:,—–()]*/.exec(text)?.[0] ?? "";

/** The one person whom our words name beside a verb of saying, or before a colon; null if there is none or several. */
export const findSpeaker = (ours: string, index: EvidenceIndex): Actor | null =>
  saysSomething(ours, index.scenario.language) ? findPerson(ours, index) : null;

function saysSomething(ours: string, tag: string): boolean {
  const { speakingVerbs } = languageOf(tag);
  const words = findWordsIn(ours).map(({ text }) => text.toLowerCase());
  return words.some((word) => speakingVerbs.includes(word)) || /:\s*$/.test(ours);
}

/** The one person whom a text names; null if it names nobody or several. */
export function findPerson(text: string, index: EvidenceIndex): Actor | null {
  const words = findWordsIn(text).map((word) => word.text);
  const named = index.scenario.actors.filter((actor) =>
    index.namesOf(actor).some((name) => words.includes(name)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
