// A slide's notes as paragraphs of plain text, part by part.

import { makeSay } from "../../markup/context.ts";
import { citedEntity } from "../../model/cited-entity.ts";
import type { Citation, Flow, Slide, Text } from "../../model/deck.ts";
import { gatherInFlow, textsOfBlock } from "../../model/visit-flow.ts";

/** Empty parts are left out; citations are written out. */
export function writeNotes({ notes }: Slide, strings: Readonly<Record<string, string>>): string[] {
  const say = makeSay(strings);
  const part = (name: string, lines: string[]) => (lines.length > 0 ? [`${say(name)}:`, ...lines] : []);
  const quotes = notes.quotes.map(({ by, words, source }) => `${by.name}: “${words}” (${source.publisher})`);
  return [
    ...linesOf(notes.say),
    ...part("note.note-quotes", quotes),
    ...part("note.if-asked", linesOf(notes.ifAsked)),
    ...part("note.hold-back", linesOf(notes.holdBack)),
    ...part("note.private", linesOf(notes.private)),
  ];
}

function linesOf(flow: Flow): string[] {
  return gatherInFlow(flow, (block) => {
    if (block.kind === "quote" && block.citation.kind === "quote") return [`“${block.citation.quote.words}”`];
    if (block.kind === "code") return [block.text];
    return textsOfBlock(block).map(write);
  }).filter((line) => line !== "");
}

function write(text: Text): string {
  return text
    .map((node): string => {
      if (node.kind === "text" || node.kind === "code") return node.text;
      if (node.kind === "break") return " ";
      if (node.kind === "image") return node.alt;
      if (node.kind === "citations") return `[${node.citations.map(nameCitation).join("; ")}]`;
      if (node.kind === "quoted") return `${node.open}${write(node.children)}${node.close}`;
      if (node.kind === "link") return `${write(node.children)} (${node.href})`;
      return "children" in node ? write(node.children) : "";
    })
    .join("");
}

function nameCitation(citation: Citation): string {
  if (citation.kind === "source") {
    const { source, paragraph } = citation;
    return paragraph === null ? source.publisher : `${source.publisher} ¶${paragraph}`;
  }
  const entity = citedEntity(citation);
  const own = citation.kind === "quote" ? [citation.quote.source] : [];
  const sources = [
    ...own,
    ...entity.evidence.map(({ source }) => source),
    ...entity.reported.map(({ source }) => source),
  ];
  return [...new Set(sources.map(({ publisher }) => publisher))].join(", ");
}
