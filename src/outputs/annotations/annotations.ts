// Every locked wording as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): what is highlighted
// where, and which claim, event or quotation rests on it.

import type { CheckedWords, Deck } from "../../model/deck.ts";
import type { OutputFile } from "../../model/files.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Source } from "../../model/scenario.ts";
import type { Built } from "../built.ts";

export function exportAnnotations({ deck, head }: Pick<Built, "deck" | "head">): OutputFile[] {
  const { ledger, checked } = deck;
  const locked = ledger.filter(({ key }) => checked.dates.has(key));
  const said = sayings(deck);
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "annotations.jsonld",
    type: "AnnotationPage",
    partOf: { id: "index.html", label: head.title, type: "AnnotationCollection" },
    startIndex: 0,
    items: locked.map((entry) => annotate(entry, checked, said.get(idOf(entry)) ?? "")),
  };
  return [{ path: "annotations.jsonld", content: `${JSON.stringify(page, null, 1)}\n` }];
}

/** Id of the entity that a ledger entry belongs to. */
const idOf = ({ key }: LedgerEntry): string => key.split("/")[0] ?? "";

/** Ids of entities → what the briefing says on the strength of the words. */
function sayings({ scenario }: Deck): Map<string, string> {
  const { claims, events, counts, actors, relations, places, quotes } = scenario;
  return new Map<string, string>([
    ...claims.map(({ id, text }) => [id, text] as const),
    ...events.map(({ id, title }) => [id, title] as const),
    ...counts.map(({ id, what }) => [id, what] as const),
    ...[...actors, ...places].map(({ id, name }) => [id, name] as const),
    ...relations.map(({ id, from, label, to }) => [id, `${from.name}, ${label}, ${to.name}`] as const),
    ...quotes.map(({ id, by, occasion }) => [id, [by.name, occasion].filter(Boolean).join(", ")] as const),
  ]);
}

function annotate(entry: LedgerEntry, { dates, stretches }: CheckedWords, says: string) {
  const { key, source, paragraph, words } = entry;
  return {
    id: `annotations.jsonld#${encodeURIComponent(key)}`,
    type: "Annotation",
    motivation: "highlighting",
    created: `${dates.get(key)}T00:00:00Z`,
    body: { type: "TextualBody", purpose: "describing", format: "text/plain", value: says },
    target: {
      source: source.address ?? `index.html#source-${source.id}`,
      ...stateOf(source),
      selector: [...quoteSelectors(words), ...positionSelectors(paragraph, stretches.get(key) ?? "")],
    },
  };
}

/** The copy in which the words were read. */
function stateOf({ accessed, archive }: Source) {
  if (accessed === null && archive === null) return {};
  return {
    state: {
      type: "TimeState",
      ...(accessed === null ? {} : { sourceDate: accessed }),
      ...(archive === null ? {} : { cached: archive }),
    },
  };
}

/** One selector for each passage of a wording; a cut makes two passages. */
const quoteSelectors = (words: string) =>
  words
    .split(/\s*\[…\]\s*/)
    .filter((stretch) => stretch !== "")
    .map((exact) => ({ type: "TextQuoteSelector", exact }));

/** Positions in UTF-16 code units within a paragraph, which is named first; paragraph 0 is the title. */
function positionSelectors(paragraph: number, stretches: string) {
  return [...stretches.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({
    type: "FragmentSelector",
    value: `paragraph=${paragraph}`,
    refinedBy: { type: "TextPositionSelector", start: Number(start), end: Number(end) },
  }));
}
