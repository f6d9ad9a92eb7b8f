// The PDFs of the real briefing, printed by the program; and a PDF as its readers see it.
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { inject } from "vitest";
import { callProgram, type Ended, getProgram } from "../../support/program.ts";

export interface Printed {
  slides: Uint8Array;
  handout: Uint8Array;
}

/** Runs `node build.mjs pdf` on the briefing in slides/, into a folder of its own, by `run`. */
export async function printDeck(
  run: (args: string[], folder: string) => Promise<Ended> = callProgram,
): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), "briefing-pdf-"));
  const { status, stderr } = await run(["pdf", join(getProgram().root, "slides"), "--out", folder], folder);
  if (status !== 0) throw new Error(stderr);
  const [slides, handout] = await Promise.all(
    ["briefing.pdf", "handout.pdf"].map((name) => readFile(join(folder, name))),
  );
  if (!slides || !handout) throw new Error("a PDF is missing");
  return { slides, handout };
}

/** The page of the same briefing, as markup. */
export async function readPage(): Promise<Document> {
  const deck = inject("decks").shipped;
  if ("fault" in deck) throw new Error(deck.fault);
  return parseHTML(await readFile(fileURLToPath(deck.address), "utf8")).document;
}

export type Tag = {
  role: string;
  alt?: string;
  lang?: string;
  children?: (Tag | { type: string; id: string })[];
};

export interface Link {
  rect: [left: number, bottom: number, right: number, top: number]; // pt
  url?: string;
  dest?: unknown;
}

export interface Pdf {
  pages: { text: string; tags: Tag[]; size: [number, number]; links: Link[] }[];
  labels: string[] | null;
  bookmarks: { title: string; page: number }[];
  info: Record<string, unknown>;
  xmp: string;
  places: string[]; // named destinations
}

/** Text without spaces: a line's end is none. */
export const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: Pdf["pages"] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    const content = await page.getTextContent();
    const text = content.items.map((item) => ("str" in item ? item.str : "")).join("");
    const root = (await page.getStructTree()) as Tag | null;
    const { width, height } = page.getViewport({ scale: 1 });
    const annotations = await page.getAnnotations();
    const links = annotations.filter(({ subtype }) => subtype === "Link");
    pages.push({ text: squeeze(text), tags: root ? flatten(root) : [], size: [width, height], links });
  }
  const bookmarks = [];
  for (const { title, dest } of (await document.getOutline()) ?? []) {
    const place = typeof dest === "string" ? await document.getDestination(dest) : dest;
    bookmarks.push({ title, page: place ? await document.getPageIndex(place[0]) : -1 });
  }
  const { info, metadata } = await document.getMetadata();
  const found = {
    labels: await document.getPageLabels(),
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() ?? "",
    places: Object.keys(await document.getDestinations()),
  };
  await document.destroy();
  return { pages, bookmarks, ...found };
}

function flatten(tag: Tag): Tag[] {
  const children = (tag.children ?? []).filter((child): child is Tag => "role" in child);
  return [tag, ...children.flatMap(flatten)];
}
