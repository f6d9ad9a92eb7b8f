// The library's file → the file that is handed on: unique ids, a content list that names existing parts only,
// notes in paragraphs, the briefing's dates. The same briefing gives the same bytes.
import JSZip from "jszip";
import { escapeHtml } from "../../markup/html.ts";
import type { BriefingHead } from "../../model/head.ts";

export interface Finish {
  head: Pick<BriefingHead, "day" | "language" | "author" | "title">;
  notes: readonly (readonly string[] | null)[]; // paragraphs of notes by slide; null for none
  pictures: readonly (readonly string[])[]; // PNGs of each slide's drawings, base64, in order
}

const firstDay = "1980-01-01"; // the earliest date that a ZIP file can hold

export async function packFile(written: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(written);
  const to = new JSZip();
  const day = finish.head.day ?? firstDay;
  const date = new Date(`${day < firstDay ? firstDay : day}T00:00:00Z`);
  const names = Object.keys(from.files).filter((name) => !from.files[name]?.dir);
  const pictures = placePictures(names, finish.pictures);
  for (const name of names) {
    const bytes = await from.file(name)?.async("uint8array");
    const picture = pictures.get(name);
    const isText = /\.(xml|rels)$/.test(name);
    const text = isText ? mend(name, Buffer.from(bytes ?? []).toString("utf8"), names, finish) : null;
    const content = picture ? Buffer.from(picture, "base64") : (text ?? bytes ?? "");
    const compression = /\.(png|jpe?g|gif)$/.test(name) ? "STORE" : "DEFLATE"; // pictures are packed already
    to.file(name, content, { date, createFolders: false, compression });
  }
  return to.generateAsync({ type: "nodebuffer", compression: "DEFLATE", platform: "DOS" });
}

/** The library writes a drawing's picture right before the drawing: "image-3-1.png", "image-3-2.svg". */
function placePictures(names: readonly string[], pictures: Finish["pictures"]): Map<string, string> {
  const placed = new Map<string, string>();
  for (const [i, own] of pictures.entries()) {
    const before = new RegExp(`^ppt/media/image-${i + 1}-(\\d+)\\.png$`);
    const files = names
      .flatMap((name) => {
        const number = Number(before.exec(name)?.[1]);
        return names.includes(`ppt/media/image-${i + 1}-${number + 1}.svg`) ? [{ name, number }] : [];
      })
      .sort((a, b) => a.number - b.number);
    files.forEach(({ name }, at) => {
      placed.set(name, own[at] ?? "");
    });
  }
  return placed;
}

function mend(name: string, text: string, names: readonly string[], { head, notes }: Finish): string {
  if (name === "[Content_Types].xml") return keepParts(text, names);
  if (name === "docProps/core.xml") return setDates(text, head.day ?? firstDay);
  const note = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name);
  if (note) return setNotes(text, notes[Number(note[1]) - 1] ?? [], head.language);
  if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) return text;
  return keepFirstProperties(numberShapes(text)).replaceAll(
    'lang="en-US"',
    `lang="${escapeHtml(head.language)}"`,
  );
}

/** Drops entries of the content list that name missing parts, or a part twice. */
function keepParts(text: string, names: readonly string[]): string {
  const seen = new Set<string>();
  return text.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, part: string) => {
    if (seen.has(part) || !names.includes(part)) return "";
    seen.add(part);
    return whole;
  });
}

const setDates = (text: string, day: string): string =>
  text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);

/**
 * The library numbers tables and shapes separately, so two may share a number. This numbers all of them anew.
 */
function numberShapes(text: string): string {
  let next = 1;
  return text.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${next++}"`);
}

/** The library writes a paragraph's properties before each run; PowerPoint takes them once, before the first. */
function keepFirstProperties(text: string): string {
  return text.replace(/<\/a:r><a:pPr(?:[^>]*\/>|[^>]*[^/]>[\s\S]*?<\/a:pPr>)/g, "</a:r>");
}

function setNotes(text: string, paragraphs: readonly string[], language: string): string {
  const lang = escapeHtml(language);
  const made = paragraphs.map(
    (one) => `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${escapeHtml(one)}</a:t></a:r></a:p>`,
  );
  const body = made.join("") || "<a:p/>";
  return text.replace(
    /(type="body"[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?<\/a:p>(?=<\/p:txBody>)/,
    (_, open: string) => open + body,
  );
}
