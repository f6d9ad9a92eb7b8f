// Adds to every link a description of where it leads, for screen readers.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

import type { LinkWords } from "./link-words.ts";

const name = (text: string) => PDFName.of(text);

/** `labels`: one for each page. */
export function describeLinks(document: PDFDocument, labels: readonly string[], words: LinkWords): void {
  const places = listPlaces(document, labels);
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let i = 0; i < (annotations?.size() ?? 0); i++) {
      const link = annotations?.lookup(i, PDFDict);
      const described = link && describe(link, places, words);
      if (described) link.set(name("Contents"), PDFHexString.fromText(described));
    }
  }
}

function describe(link: PDFDict, places: ReadonlyMap<string, string>, words: LinkWords): string | null {
  if (link.get(name("Subtype")) !== name("Link")) return null;
  const action = link.lookupMaybe(name("A"), PDFDict);
  const address = action?.lookupMaybe(name("URI"), PDFString, PDFHexString)?.decodeText();
  if (address !== undefined) return words.address(address);
  const target = link.lookupMaybe(name("Dest"), PDFName)?.decodeText();
  const page = target === undefined ? undefined : places.get(target);
  return target === undefined || page === undefined ? null : words.place(target, page);
}

/** The document's named destinations → the labels of their pages. */
function listPlaces(document: PDFDocument, labels: readonly string[]): Map<string, string> {
  const pages = new Map(document.getPages().map((page, i) => [page.ref, labels[i] ?? ""]));
  const named = document.catalog.lookupMaybe(name("Dests"), PDFDict);
  return new Map(
    (named?.entries() ?? []).flatMap(([key, value]): [string, string][] => {
      const place = document.context.lookup(value);
      const page = place instanceof PDFArray ? place.get(0) : undefined;
      const label = page instanceof PDFRef ? pages.get(page) : undefined;
      return label === undefined ? [] : [[key.decodeText(), label]];
    }),
  );
}
