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
    partOf: {
      id: "index.html",
      label: head.title,
      type: "AnnotationCollection",
      total: locked.length,
    },
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
  const { key } = entry;
  const targets = describePassages(entry, stretches.get(key) ?? "");
  return {
    id: `annotations.jsonld#${encodeURIComponent(key)}`,
    type: "Annotation",
    motivation: "highlighting",
    created: `${dates.get(key)}T00:00:00Z`,
    body: { type: "TextualBody", purpose: "describing", format: "text/plain", value: says },
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/**
 * One target for each passage of a wording, since all selectors of a target have to select the same words. A cut
 * or an insertion makes two passages. `stretches`: their offsets as the lock has them, "10-42,57-80".
 */
function describePassages({ source, paragraph, words }: LedgerEntry, stretches: string) {
  const passages = words
    .split(/\[[^\]]*\]/)
    .map((passage) => passage.trim())
    .filter(Boolean);
  const offsets = [...stretches.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));
  return passages.map((exact, i) => ({
    type: "SpecificResource",
    source: source.address ?? `index.html#source-${source.id}`,
    ...describeState(source),
    selector: [
      { type: "TextQuoteSelector", exact },
      // Offsets are UTF-16 code units within the paragraph, which is named first; paragraph 0 is the title.
      {
        type: "FragmentSelector",
        value: `paragraph=${paragraph}`,
        refinedBy: { type: "TextPositionSelector", ...offsets[i] },
      },
    ],
  }));
}

/** The copy in which the words were read. */
function describeState({ accessed, archive }: Source) {
  if (accessed === null && archive === null) return {};
  const cached = archive === null ? {} : { cached: archive };
  return { state: { type: "TimeState", ...describeAccess(accessed), ...cached } };
}

/** A time as the standard asks for it, with seconds; of a day without an hour, its begin and end. */
function describeAccess(accessed: string | null) {
  if (accessed === null) return {};
  const [day, time] = accessed.split("T");
  if (time === undefined) return { sourceDateStart: `${day}T00:00:00Z`, sourceDateEnd: `${day}T23:59:59Z` };
  return { sourceDate: /^\d\d:\d\dZ$/.test(time) ? `${day}T${time.slice(0, 5)}:00Z` : accessed };
}
