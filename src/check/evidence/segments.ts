// Cuts a passage into sentences. A citation supports the sentence that it stands in or after. A sentence
// without one is supported by the citations before and after it; after the last citation, by all of its
// passage.

import { findDates } from "../../language/dates.ts";
import type { Citation, Text } from "../../model/deck.ts";
import { citationsInText, isCiting } from "../../model/visit-flow.ts";
import { rememberObject } from "../../text/remember.ts";
import type { Passage } from "./passages.ts";

type TextNode = Text[number] & { kind: "text" };

/** The sentences of a passage. Many rules ask for them, so each passage is cut once. */
export const splitPassage = rememberObject((passage: Passage): readonly Passage[] => {
  if (passage.place === "headline" || !isCiting(passage.text)) return [passage];
  const shownBeside = passage.citations.slice(citationsInText(passage.text).length);
  const sentences = splitSentences(passage.text);
  const cited = supportSentences(sentences.map(citationsInText));
  return sentences.map((text, i) => ({
    ...passage,
    text,
    citations: [...(cited[i] ?? passage.citations), ...shownBeside],
    at: findLocation(text) ?? passage.at,
  }));
});

/** What supports each sentence, by what each cites itself. Null: the citations of the whole passage. */
function supportSentences(own: readonly Citation[][]): (Citation[] | null)[] {
  const before = nearestCited(own);
  const after = nearestCited(own.toReversed()).toReversed();
  return own.map((cited, i) => {
    if (cited.length > 0) return cited;
    return after[i] ? [...(before[i] ?? []), ...after[i]] : null;
  });
}

/** For each sentence the citations of the last one before it that cites; null if none does. */
function nearestCited(own: readonly Citation[][]): (Citation[] | null)[] {
  let last: Citation[] | null = null;
  return own.map((cited) => {
    const nearest = last;
    if (cited.length > 0) last = cited;
    return nearest;
  });
}

/** A citation after a full stop belongs to the sentence before it. */
function splitSentences(text: Text): Text[] {
  const sentences: Text[] = [[]];
  const isEnded = (): boolean => endsSentence(wordsOf(sentences.at(-1) ?? []));
  for (const node of text.flatMap((one): Text => (one.kind === "text" ? splitText(one) : [one]))) {
    const joins = node.kind === "citations" || (node.kind === "text" && !/[\p{L}\p{N}]/u.test(node.text));
    const goesOn = sentences.at(-1)?.at(-1)?.kind === "quoted" && isGoingOn(node); // “Who knew?” asked Crewe
    if (isEnded() && !joins && !goesOn) sentences.push([]);
    sentences.at(-1)?.push(node);
  }
  return sentences;
}

const isGoingOn = (node: Text[number]): boolean => node.kind === "text" && /^[\s,;]*\p{Ll}/u.test(node.text);

/** The end of a sentence as plain text. A closing quotation mark does not end a sentence by itself. */
function wordsOf(sentence: Text): string {
  const last = sentence.findLast((node) => node.kind !== "citations" && !isBlank(node));
  if (!last) return "";
  if (last.kind === "text") return last.text;
  if (last.kind === "quoted") return `${wordsOf(last.children)}${last.close}`;
  return "children" in last ? wordsOf(last.children) : "";
}

const isBlank = (node: Text[number]): boolean => node.kind === "text" && !/\S/.test(node.text);
const endsSentence = (words: string): boolean => /[.!?…]["”“»«’)\]]*\s*$/.test(words);

/** Cuts at the ends of sentences: a full stop before a capital letter, a number or an opening mark. */
function splitText(node: TextNode): TextNode[] {
  const dates = findDates(node.text);
  const ends = [...node.text.matchAll(/[.!?…]["”“»«’)\]]*\s+(?=["“„«‘([]?[\p{Lu}\p{Lo}\p{N}])/gu)]
    .map(({ 0: found, index }) => index + found.length)
    // not at the full stop of "2. Mai"
    .filter((end) => !dates.some(({ from, to }) => from < end && end < to));
  return [0, ...ends].map((from, i) => {
    const text = node.text.slice(from, ends[i]);
    return { ...node, text, at: { ...node.at, column: node.at.column + from, length: text.length } };
  });
}

function findLocation(text: Text): Passage["at"] | undefined {
  const first = text.find((node) => "at" in node);
  return first && "at" in first ? first.at : undefined;
}
