// The library's file → the file that is handed on: unique ids, a content list that names existing parts only,
// notes in paragraphs, the briefing's dates. The same briefing gives the same bytes.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escapeHtml } from "../../markup/html.ts";
import type { BriefingHead } from "../../model/page.ts";
import { isRightToLeft, splitLanguages } from "../../text/split-languages.ts";
import type { NotesParagraph } from "./notes.ts";
import { nameByTheme, setTheme } from "./theme.ts";

interface Finish {
  head: Pick<BriefingHead, "day" | "language" | "dir" | "author" | "title">;
  notes: readonly (readonly NotesParagraph[] | null)[]; // by slide; null for none
  pictures: readonly (readonly string[])[]; // PNGs of each slide's drawings, base64, in order
  tables: readonly (readonly TableFrame[])[]; // of each slide, in order
}

/** What the library cannot say of a table. */
export interface TableFrame {
  rightToLeft: boolean;
  hasHead: boolean; // its first row names the columns
  hasNames: boolean; // the first cell of every other row names the row
}

const firstDay = "1980-01-01"; // the earliest date that a ZIP file can hold

// levels of a part of a ZIP file
const asIs = { level: 0 } as const; // for pictures, which are packed already
const deflated = { level: 6 } as const; // the usual one of zlib

export function packFile(written: Uint8Array, finish: Finish): Uint8Array {
  const parts = Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith("/"));
  const names = parts.map(([name]) => name);
  const pictures = placePictures(names, finish.pictures);
  const packed = parts.map(([name, bytes]): [string, [Uint8Array, { level: 0 | 6 }]] => {
    const picture = pictures.get(name);
    if (picture !== undefined) return [name, [Buffer.from(picture, "base64"), asIs]];
    if (/\.(xml|rels)$/.test(name)) return [name, [mendPart(name, bytes, names, finish), deflated]];
    return [name, [bytes, /\.(png|jpe?g|gif)$/.test(name) ? asIs : deflated]];
  });
  return zipSync(Object.fromEntries(packed), { mtime: dateParts(finish.head.day) });
}

/** Noon of the briefing's day by the clock of this machine, which the library writes in every time zone alike. */
function dateParts(day: string | null): Date {
  return new Date(`${day === null || day < firstDay ? firstDay : day}T12:00:00`);
}

function mendPart(name: string, bytes: Uint8Array, names: readonly string[], finish: Finish): Uint8Array {
  return strToU8(mend(name, strFromU8(bytes), names, finish).replace(notInXml, " "));
}

/** What no file of XML may hold, as an escape of YAML or a name of HTML may give it (XML 1.0, 2.2). */
const notInXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

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

function mend(name: string, text: string, names: readonly string[], finish: Finish): string {
  const { head, notes } = finish;
  if (name === "[Content_Types].xml") return keepParts(text, names);
  if (name === "docProps/core.xml") return setDates(text, head.day ?? firstDay);
  const note = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name);
  if (note) return setNotes(text, notes[Number(note[1]) - 1] ?? [], head);
  if (/^ppt\/theme\/theme\d+\.xml$/.test(name)) return setTheme(text);
  if (/^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name)) return nameByTheme(mendTitles(text));
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name);
  if (!slide) return text;
  const tables = finish.tables[Number(slide[1]) - 1] ?? [];
  const mended = nameByTheme(mendTitles(markDecoration(describeTables(numberShapes(text), tables))));
  return keepFirstProperties(mended)
    .replaceAll(' altLang="en-US"', "")
    .replaceAll('lang="en-US"', `lang="${escapeHtml(head.language)}"`);
}

/** A title has no number, by which other programs know it; the library gives it one. */
function mendTitles(text: string): string {
  return text.replace(/(<p:ph)\s+idx="\d+"(\s+type="title")/g, "$1$2");
}

/** A picture without words is said to be decoration, so that nobody is told that its description is missing. */
function markDecoration(text: string): string {
  const decorative = `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;
  return text.replace(/(<p:cNvPr [^>]*descr=)" ">\s*(?=<\/p:cNvPr>)/g, `$1"">${decorative}`);
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

/** The direction of its columns, and that its first row is read out with each cell below it. */
function describeTables(text: string, tables: readonly TableFrame[]): string {
  let next = 0;
  return text.replaceAll("<a:tblPr/>", () => {
    const { rightToLeft = false, hasHead = false, hasNames = false } = tables[next++] ?? {};
    const direction = rightToLeft ? ' rtl="1"' : "";
    const head = `${hasHead ? ' firstRow="1"' : ""}${hasNames ? ' firstCol="1"' : ""}`;
    return `<a:tblPr${direction}${head}/>`;
  });
}

/** The library writes a paragraph's properties before each run; PowerPoint takes them once, before the first. */
function keepFirstProperties(text: string): string {
  return text.replace(/<\/a:r><a:pPr(?:[^>]*\/>|[^>]*[^/]>[\s\S]*?<\/a:pPr>)/g, "</a:r>");
}

/** Ten points, so that a page of notes holds what is said beside most slides; without the indent of a list. */
const notesSize = 1000; // hundredths of a point
const notesGap = 400;

function setNotes(
  text: string,
  paragraphs: readonly NotesParagraph[],
  { language, dir }: Pick<BriefingHead, "language" | "dir">,
): string {
  const gap = `<a:spcBef><a:spcPts val="${notesGap}"/></a:spcBef><a:buNone/>`;
  const made = paragraphs.map(({ text, isHead }) => {
    const direction = dir === "rtl" || isRightToLeft(text) ? ' algn="r" rtl="1"' : "";
    const runs = splitLanguages(text, language).map((one) => {
      const look = `<a:rPr lang="${escapeHtml(one.language)}" sz="${notesSize}"${isHead ? ' b="1"' : ""}/>`;
      return `<a:r>${look}<a:t>${escapeHtml(one.text)}</a:t></a:r>`;
    });
    return `<a:p><a:pPr marL="0" indent="0"${direction}>${gap}</a:pPr>${runs.join("")}</a:p>`;
  });
  const body = made.join("") || "<a:p/>";
  return text.replace(
    /(type="body"[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?<\/a:p>(?=<\/p:txBody>)/,
    (_, open: string) => open + body,
  );
}
