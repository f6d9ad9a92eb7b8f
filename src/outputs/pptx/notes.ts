// A slide's notes as paragraphs of text, part by part.

import { badgeWord } from "../../markup/badge.ts";
import { marksOf } from "../../markup/citation.ts";
import { makeSay, type Say } from "../../markup/context.ts";
import { differingRecords } from "../../markup/quotation.ts";
import { quoteText } from "../../markup/quoted.ts";
import type { Citation, Flow, Slide, Text } from "../../model/deck.ts";
import type { Quote } from "../../model/scenario.ts";
import { gatherInFlow, textsOfBlock } from "../../model/visit-flow.ts";

type Strings = Readonly<Record<string, string>>;

export interface NotesParagraph {
  text: string;
  isHead: boolean; // it names the part that follows: "If asked:"
}

/** Empty parts are left out; citations are written out, with the words of their badges. */
export function writeNotes({ notes }: Slide, strings: Strings): NotesParagraph[] {
  const say = makeSay(strings);
  const part = (name: string | null, lines: readonly string[]): NotesParagraph[] => {
    const paragraphs = lines.map((text) => ({ text, isHead: false }));
    if (name === null || lines.length === 0) return paragraphs;
    return [{ text: `${say(name)}:`, isHead: true }, ...paragraphs];
  };
  const quotes = notes.quotes.flatMap((quote) => writeQuote(quote, say));
  return [
    ...part(null, linesOf(notes.say, say)),
    ...part("note.note-quotes", quotes),
    ...part("note.if-asked", linesOf(notes.ifAsked, say)),
    ...part("note.hold-back", linesOf(notes.holdBack, say)),
    ...part("note.private", linesOf(notes.private, say)),
  ];
}

function linesOf(flow: Flow, say: Say): string[] {
  return gatherInFlow(flow, (block) => {
    if (block.kind === "quote" && block.citation.kind === "quote")
      return writeQuote(block.citation.quote, say);
    if (block.kind === "code") return [block.text];
    return textsOfBlock(block).map((text) => write(text, say).trim());
  }).filter((line) => line !== "");
}

/** Who said it and the words; then the record's wording, where it differs. */
function writeQuote(quote: Quote, say: Say): string[] {
  const { by, occasion, words, source, check } = quote;
  const who = occasion ? `${by.name}, ${occasion}` : by.name;
  return [
    `${say("quote.says", { who, words: quoteText(words, { say }) })} [${source.publisher}; ${badgeWord(check, { say })}]`,
    ...differingRecords(quote).map(
      (record) =>
        `${say("quote.in-record")} ${quoteText(record.words, { say })} [${record.source.publisher}]`,
    ),
  ];
}

function write(text: Text, say: Say): string {
  return text
    .map((node): string => {
      if (node.kind === "text" || node.kind === "code") return node.text;
      if (node.kind === "break") return " ";
      if (node.kind === "image") return node.alt;
      if (node.kind === "citations") return writeCitations(node.citations, say);
      if (node.kind === "quoted") return `${node.open}${write(node.children, say)}${node.close}`;
      if (node.kind === "link") return `${write(node.children, say)} (${node.href})`;
      return "children" in node ? write(node.children, say) : "";
    })
    .join("");
}

/** "[DEBKAfile, US Department of Defense; partly]": each publisher and each badge once. */
function writeCitations(citations: readonly Citation[], say: Say): string {
  const publishers = [...new Set(citations.flatMap(publishersOf))].join(", ");
  return `[${[publishers, ...new Set(citations.flatMap((citation) => badgesOf(citation, say)))].join("; ")}]`;
}

function badgesOf(citation: Citation, say: Say): string[] {
  if (citation.kind === "claim") return [badgeWord(citation.claim.verdict, { say })];
  if (citation.kind === "quote") return [badgeWord(citation.quote.check, { say })];
  return [];
}

function publishersOf(citation: Citation): string[] {
  return marksOf(citation).map(({ source, paragraph }) =>
    citation.kind === "source" && paragraph !== null ? `${source.publisher} ¶${paragraph}` : source.publisher,
  );
}
