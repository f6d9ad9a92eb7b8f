// One item of a bibliography (CSL-JSON) → the same source as scenario.yaml would describe it. Fields missing
// in the item stay out. Fields:
// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
import * as z from "zod";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { isLanguageTag } from "../../text/calendar.ts";

const words = z.union([z.string(), z.number()]).transform(String);
const date = z.looseObject({
  "date-parts": z.array(z.array(words)).optional(),
  literal: words.optional(),
  raw: words.optional(),
});
const name = z.looseObject({
  family: words.optional(),
  given: words.optional(),
  literal: words.optional(),
  "non-dropping-particle": words.optional(),
});

/** The fields that are read. Others are allowed. */
export const itemSchema = z.looseObject({
  id: words,
  "citation-key": words.optional(),
  type: z.string().default(""),
  title: words.optional(),
  publisher: words.optional(),
  "container-title": words.optional(),
  authority: words.optional(),
  author: z.array(name).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  URL: words.optional(),
  archive_location: words.optional(),
  language: words.optional(),
});

export type Item = z.infer<typeof itemSchema>;

/** An item with its location. `atField` is the location of a field, or of the item if it lacks that field. */
export interface Entry {
  item: Item;
  at: Location;
  atField(key: string): Location;
}

export interface Entries {
  entries: Entry[];
  diagnostics: Diagnostic[];
}

/** A key of a source → the item's field that it is first read from. */
export const fieldOf: Readonly<Record<string, string>> = {
  title: "title",
  publisher: "publisher",
  author: "author",
  date: "issued",
  accessed: "accessed",
  address: "URL",
  archive: "archive_location",
  language: "language",
};

export function describeSource(item: Item): Record<string, unknown> {
  const publisher = item.publisher ?? item["container-title"] ?? item.authority ?? namesOf(item)[0];
  const all = {
    publisher: publisher && plain(publisher),
    title: item.title && plain(item.title),
    author: namesOf(item).join(", ") || undefined,
    date: item.issued && writeDate(item.issued),
    accessed: item.accessed && writeDate(item.accessed),
    address: item.URL && isAddress(item.URL) ? item.URL : undefined,
    archive: item.archive_location && isAddress(item.archive_location) ? item.archive_location : undefined,
    language: item.language && isLanguage(item.language) ? item.language : undefined,
    kind: kinds[item.type] ?? "reference",
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/**
 * The id made from a citation key: "Rusk1964" gives rusk1964, "http://zotero.org/users/1/items/ABC2" gives
 * abc2.
 */
export function makeId({ id, "citation-key": key }: Item): string {
  const last = (key ?? id).split("/").filter(Boolean).at(-1) ?? "";
  const letters = last.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

const kinds: Readonly<Record<string, string>> = {
  "article-newspaper": "press",
  "article-magazine": "press",
  broadcast: "press",
  article: "article",
  "article-journal": "article",
  bill: "official",
  hearing: "official",
  legal_case: "official",
  legislation: "official",
  regulation: "official",
  treaty: "official",
};

function namesOf({ author = [] }: Item): string[] {
  return author
    .map(({ literal, given, family, "non-dropping-particle": particle }) =>
      plain(literal ?? [given, particle, family].filter(Boolean).join(" ")),
    )
    .filter(Boolean);
}

/** 2023-03-23, 2023-03 or 2023; two of them with a slash; the item's words if it has words. */
function writeDate({ "date-parts": parts = [], literal, raw }: z.infer<typeof date>): string | undefined {
  const days = parts.filter((part) => part.length > 0).map(writeDay);
  return days.length > 0 ? days.join("/") : (literal ?? raw);
}

const writeDay = (parts: readonly string[]): string =>
  parts.map((part, i) => part.padStart(i === 0 ? 4 : 2, "0")).join("-");

/** The text without the tags that CSL allows for italics and the like. */
const plain = (text: string): string => text.replace(/<\/?(?:i|b|sup|sub|span)(?: [^>]*)?>/g, "").trim();
const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);
const isLanguage = (text: string): boolean => /^[a-z]{2,3}(-|$)/i.test(text) && isLanguageTag(text);
