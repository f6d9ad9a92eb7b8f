// Citations as marks: number and paragraph of the source, then the badge of the claim or quotation.

import { citedEntity } from "../model/citations.ts";
import type { Citation } from "../model/deck.ts";
import type { QuoteCheck, Source, Support, Verdict } from "../model/scenario.ts";
import { formatParagraphs, rangesOf } from "../text/number-ranges.ts";
import { renderBadge, renderBareBadge } from "./badge.ts";
import { renderChanged } from "./changed.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";

export interface CiteMark {
  source: Source;
  paragraph: number | null; // null: the whole source
  cite: string; // ids of what is cited, separated by spaces
}

/** One pair of brackets becomes one mark with the badges of what it cites. */
export function renderCitations(citations: readonly Citation[], context: Context): Html {
  return renderCites(citations.flatMap(marksOf), context, renderBadges(citations, context));
}

/** Badges; those that are equal are joined. */
export function renderBadges(citations: readonly Citation[], context: Context): Html[] {
  const found = new Map<Verdict | QuoteCheck, string[]>();
  for (const citation of citations) {
    if (citation.kind === "claim" && context.badges !== "quotes")
      add(found, citation.claim.verdict, citation.claim.id);
    if (citation.kind === "quote") add(found, citation.quote.check, citation.quote.id);
  }
  const render = context.badges === "words" ? renderBadge : renderBareBadge;
  const badges = [...found].map(([worth, ids]) => render(worth, context, ids.join(" ")));
  const changed = renderChanged(
    citations.map((one) => citedEntity(one).id),
    context,
  );
  return changed ? [...badges, changed] : badges;
}

function add<K>(map: Map<K, string[]>, key: K, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** The mark without badges, for places that show badges elsewhere; empty for no marks. */
export function renderCites(marks: readonly CiteMark[], context: Context, badges: Html[] = []): Html {
  const parts = [...(marks.length > 0 ? [renderJoinedMark(joinRepeated(marks), context)] : []), ...badges];
  return parts.length === 0 ? html`` : renderBesideWords(parts);
}

/** With the space before it, at which no line breaks, so that none begins with a mark. */
export function renderBesideWords([first, ...more]: readonly Html[]): Html {
  return html`<span class="cites"><span class="joined"> ${first}</span>${more.map((part) => html` ${part}`)}</span>`;
}

/** One mark for everything cited at a place. It links to the first source and opens all that is cited. */
function renderJoinedMark(marks: readonly CiteMark[], context: Context): Html {
  const [first, ...more] = marks;
  if (!first) return html``;
  if (more.length === 0) return renderCiteMark(first, context);
  const sorted = [...marks].sort((a, b) => a.source.number - b.source.number);
  const attributes = html.attributes({
    class: "cite",
    href: `#source-${sorted[0]?.source.id}`,
    title: nameParagraphs(sorted, context),
    "data-cite": [...new Set(sorted.flatMap(idsOfMark))].join(" "),
    "data-places": [...new Set(sorted.map(placeOfMark))].join(" "),
  });
  return html`<a${attributes}>${labelOf(sorted, context)}</a>`;
}

/** Ids of what a mark cites; for a source with a paragraph, the paragraph. */
function idsOfMark(mark: CiteMark): string[] {
  return mark.cite.split(" ").map((id) => (id === mark.source.id ? placeOfMark(mark) : id));
}

const placeOfMark = ({ source, paragraph }: CiteMark): string =>
  paragraph === null ? source.id : `${source.id}.${paragraph}`;

const mostPieces = 4;

/**
 * Label of several sources, "3, 5–7", in at most four pieces, or three and the number left out: "1, 3, 5 +2".
 * Label of one source: "5 ¶2, 4".
 */
function labelOf(marks: readonly CiteMark[], context: Context): Html {
  const numbers = [...new Set(marks.map(({ source }) => source.number))];
  if (numbers.length === 1) {
    const paragraphs = marks.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
    const title = paragraphs.includes(0) ? [shortParagraph(0, context)] : [];
    const named = [...title, formatParagraphs(paragraphs)].filter((part) => part !== "").join(", ");
    return html`${numbers[0]}${named && html` <span>${named}</span>`}`;
  }
  const pieces = rangesOf(numbers, 3);
  if (pieces.length <= mostPieces) return html`${pieces.join(", ")}`;
  const shown = pieces.slice(0, mostPieces - 1);
  const last = Number(shown.at(-1)?.split("–").at(-1));
  return html`${shown.join(", ")} <span>+${numbers.filter((number) => number > last).length}</span>`;
}

export function marksOfSupport({ evidence, reported }: Support, cite: string): CiteMark[] {
  return [
    ...evidence.map(({ source, paragraph }) => ({ source, paragraph, cite })),
    ...reported.map(({ source }) => ({ source, paragraph: null, cite })),
  ];
}

export function marksOf(citation: Citation): CiteMark[] {
  switch (citation.kind) {
    case "claim":
      return marksOfSupport(citation.claim, citation.claim.id);
    case "event":
      return marksOfSupport(citation.event, citation.event.id);
    case "judgement":
      return marksOfSupport(citation.judgement, citation.judgement.id);
    case "quote":
      return [
        { source: citation.quote.source, paragraph: citation.quote.paragraph, cite: citation.quote.id },
      ];
    case "source":
      return [{ source: citation.source, paragraph: citation.paragraph, cite: citation.source.id }];
  }
}

/** `1 ¶3`, linked to the source in the list of sources. */
export function renderCiteMark({ source, paragraph, cite }: CiteMark, context: Context): Html {
  const attributes = html.attributes({
    class: "cite",
    href: `#source-${source.id}`,
    title: nameParagraph(source, paragraph, context),
    "data-cite": cite,
    "data-paragraph": paragraph,
  });
  return html`<a${attributes}>${source.number}${paragraph !== null && html` <span>${shortParagraph(paragraph, context)}</span>`}</a>`;
}

/** "DEBKAfile, paragraph 3" */
export function nameParagraph(source: Source, paragraph: number | null, { say }: Context): string {
  if (paragraph === null) return source.publisher;
  const id = paragraph === 0 ? "source.in-title" : "source.in-paragraph";
  return say(id, { source: source.publisher, paragraph });
}

/** "DEBKAfile, title; DEBKAfile, paragraphs 2, 4–6; Mehr News Agency": a source's paragraphs under its name once. */
function nameParagraphs(marks: readonly CiteMark[], context: Context): string {
  const sources = [...new Set(marks.map(({ source }) => source))];
  const names = sources.flatMap((source) => {
    const all = marks.filter((mark) => mark.source === source).map(({ paragraph }) => paragraph);
    const inText = all.filter((paragraph): paragraph is number => paragraph !== null && paragraph > 0);
    if (inText.length < 2) return all.map((paragraph) => nameParagraph(source, paragraph, context));
    const paragraphs = rangesOf(inText, 3).join(", ");
    const together = context.say("source.in-paragraphs", { source: source.publisher, paragraphs });
    return [...(all.includes(0) ? [nameParagraph(source, 0, context)] : []), together];
  });
  return names.join("; ");
}

/** "¶3" */
export const shortParagraph = (paragraph: number, { say }: Context) =>
  paragraph === 0 ? say("source.title-mark") : `¶${paragraph}`;

/** One mark for each paragraph, with the ids of all that is cited from it. */
function joinRepeated(marks: readonly CiteMark[]): CiteMark[] {
  const found = new Map<string, CiteMark>();
  for (const mark of marks) {
    const key = `${mark.source.id} ${mark.paragraph}`;
    const ids = new Set([...(found.get(key)?.cite.split(" ") ?? []), mark.cite]);
    found.set(key, { ...mark, cite: [...ids].join(" ") });
  }
  return [...found.values()];
}
