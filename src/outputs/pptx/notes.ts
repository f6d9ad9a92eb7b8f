// A slide's notes as paragraphs of plain text, part by part.

import { badgeWord } from "../../markup/badge.ts";
import { marksOf } from "../../markup/citation.ts";
import { makeSay, type Say } from "../../markup/context.ts";
import { differingRecords } from "../../markup/quotation.ts";
import { quoteText } from "../../markup/quoted.ts";
import type { Citation, Flow, Slide, Text } from "../../model/deck.ts";
import type { Quote } from "../../model/scenario.ts";
import { gatherInFlow, textsOfBlock } from "../../model/visit-flow.ts";

type Strings = Readonly<Record<string, string>>;

/** Empty parts are left out; citations are written out, with the words of their badges. */
export function writeNotes({ notes }: Slide, strings: Strings): string[] {
  const say = makeSay(strings);
  const part = (name: string, flow: Flow) => {
    const lines = linesOf(flow, say);
    return lines.length > 0 ? [`${say(name)}:`, ...lines] : [];
  };
  const quotes = notes.quotes.flatMap((quote) => writeQuote(quote, say));
  return [
    ...linesOf(notes.say, say),
    ...(quotes.length > 0 ? [`${say("note.note-quotes")}:`, ...quotes] : []),
    ...part("note.if-asked", notes.ifAsked),
    ...part("note.hold-back", notes.holdBack),
    ...part("note.private", notes.private),
  ];
}

function linesOf(flow: Flow, say: Say): string[] {
  return gatherInFlow(flow, (block) => {
    if (block.kind === "quote" && block.citation.kind === "quote")
      return writeQuote(block.citation.quote, say);
    if (block.kind === "code") return [block.text];
    return textsOfBlock(block).map((text) => write(text, say));
  }).filter((line) => line !== "");
}

/** Who said it and the words; then the record's wording, where it differs. */
function writeQuote(quote: Quote, say: Say): string[] {
  const { by, occasion, words, source, check } = quote;
  const who = occasion ? `${by.name}, ${occasion}` : by.name;
  return [
    `${who}: ${quoteText(words, { say })} [${source.publisher}; ${badgeWord(check, { say })}]`,
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
