// Every locked wording as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): what is highlighted
// where, and which claim, event or quotation rests on it.
import { createHash } from "node:crypto";
import type { CheckedWords, Deck } from "../../model/deck.ts";
import type { OutputFile } from "../../model/files.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Source } from "../../model/scenario.ts";
import type { Built } from "../built.ts";

export function exportAnnotations({ deck, head }: Pick<Built, "deck" | "head">): OutputFile[] {
  const { ledger, checked } = deck;
  const locked = ledger.filter(({ key }) => checked.dates.has(key));
  const said = sayings(deck);
  const identify: Identify = (...names) => makeUrn([head.title, ...names]);
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: identify("annotations", "page"),
    type: "AnnotationPage",
    partOf: {
      id: identify("annotations"),
      label: head.title,
      type: "AnnotationCollection",
      total: locked.length,
    },
    startIndex: 0,
    items: locked.map((entry) => {
      const value = said.get(idOf(entry)) ?? "";
      const body = {
        type: "TextualBody",
        purpose: "describing",
        format: "text/plain",
        language: head.language,
        value,
      };
      return annotate(entry, checked, body, identify);
    }),
  };
  return [
    {
      path: "annotations.jsonld",
      says: "the sources' words, as W3C Web Annotations",
      content: `${JSON.stringify(page, null, 1)}\n`,
    },
  ];
}

/** A name for what has no address on the web: the same names give the same URN. */
type Identify = (...names: string[]) => string;

/** What tells these names from the same ones in another program: RFC 9562, section 6.6. */
const namespace = Buffer.from("3b0f6c1e7a5d4e55a3b29c9f5c0f7d21", "hex");

/** A `urn:uuid:` made of names: RFC 9562, section 5.5 (version 5). */
function makeUrn(names: readonly string[]): string {
  const bytes = createHash("sha1").update(namespace).update(JSON.stringify(names)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50; // version 5
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80; // variant of RFC 9562
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
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

function annotate(entry: LedgerEntry, { dates, stretches }: CheckedWords, body: object, identify: Identify) {
  const { key } = entry;
  const targets = describePassages(entry, stretches.get(key) ?? "", identify);
  return {
    id: identify("annotations", key),
    type: "Annotation",
    motivation: "highlighting",
    created: `${dates.get(key)}T00:00:00Z`,
    body,
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/**
 * One target for each passage of a wording, since all selectors of a target have to select the same words. A cut or
 * an insertion makes two passages. `stretches`: their offsets as the lock has them, "10-42,57-80". Where the text has
 * more white space than the words, offsets would select something else, and the paragraph alone is named.
 */
function describePassages({ source, paragraph, words }: LedgerEntry, stretches: string, identify: Identify) {
  const passages = words
    .split(/\[[^\]]*\]/)
    .map((passage) => passage.trim())
    .filter(Boolean);
  const offsets = [...stretches.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));
  const refine = (exact: string, at: { start: number; end: number } | undefined) =>
    at && at.end - at.start === exact.length ? { refinedBy: { type: "TextPositionSelector", ...at } } : {};
  return passages.map((exact, i) => ({
    type: "SpecificResource",
    source: source.address ?? { id: identify("sources", source.id), type: "Text", label: source.title },
    ...describeState(source),
    selector: [
      { type: "TextQuoteSelector", exact },
      // Offsets are UTF-16 code units within the paragraph, which is named first; paragraph 0 is the title.
      {
        type: "FragmentSelector",
        value: `paragraph=${paragraph}`,
        ...refine(exact, offsets[i]),
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
