// A PDF → its paragraphs, by the positions of its lines. A paragraph ends at a gap wider than that between
// lines, or at a short line that ends a sentence.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Captured } from "./captured.ts";

interface Line {
  text: string;
  top: number; // points above the foot of the page
  right: number;
  height: number; // points, of its letters
}

/** `name` is the file's name. A scan, whose pages are pictures, is a problem. */
export async function parsePdf(bytes: Uint8Array, name: string): Promise<Captured> {
  try {
    const task = getDocument({
      data: new Uint8Array(bytes), // a copy, since pdf.js takes the buffer over
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
    });
    const pdf = await task.promise;
    const pages: Line[][] = [];
    for (let i = 1; i <= pdf.numPages; i++) pages.push(await readLines(await pdf.getPage(i)));
    const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown; CreationDate?: unknown } };
    await task.destroy();
    return describe(joinPages(pages), info, name);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { problem: isLocked ? "It is locked with a password." : "It is not a PDF that can be read." };
  }
}

function describe(
  lines: string[],
  info: { Title?: unknown; CreationDate?: unknown },
  name: string,
): Captured {
  if (lines.join("").length < 20) {
    const beside = name.replace(/\.pdf$/i, ".txt");
    return {
      problem: `a scan: it holds pictures of pages, no words.\nPut the words beside it as ${beside}.`,
    };
  }
  const named = typeof info.Title === "string" && info.Title.trim().length > 3 ? info.Title.trim() : "";
  const title = named || (lines[0] ?? "");
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(String(info.CreationDate ?? "")) ?? [];
  const date = year ? `${year}-${month}-${day}` : null;
  return { title, date, paragraphs: [title, ...lines.filter((line, i) => !(i === 0 && line === title))] };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function readLines(page: Page): Promise<Line[]> {
  const { items } = await page.getTextContent();
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const item of items) {
    if (!("str" in item)) continue;
    const [top, height] = [Number(item.transform[5]), item.height || Math.abs(Number(item.transform[3]))];
    const right = Number(item.transform[4]) + item.width;
    if (open && Math.abs(open.top - top) < Math.max(open.height, height) / 2) {
      open.text += item.str;
      open.right = Math.max(open.right, right);
    } else if (item.str.trim() !== "") {
      open = { text: item.str, top, right, height };
      lines.push(open);
    }
  }
  return lines.filter((line) => line.text.trim() !== "");
}

/** Paragraphs of all pages; one may begin on a page and end on the next. */
function joinPages(pages: readonly Line[][]): string[] {
  const paragraphs: string[] = [];
  let open = "";
  let before: Line | null = null;
  for (const lines of pages) {
    const widest = Math.max(0, ...lines.map((line) => line.right));
    for (const line of lines) {
      if (before && beginsParagraph(line, before, widest)) {
        paragraphs.push(open);
        open = "";
      }
      open = joinLine(open, line.text.trim());
      before = line;
    }
  }
  return [...paragraphs, open].map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
}

/** @param widest right end of the page's longest line, in points */
function beginsParagraph(line: Line, before: Line, widest: number): boolean {
  const step = before.top - line.top;
  const endsSentence = /[.!?:”"’)]\s*$/.test(before.text);
  const isOnNextPage = step <= 0;
  if (isOnNextPage) return endsSentence;
  const isGap = step > 1.6 * Math.max(line.height, before.height);
  const isOtherSize = Math.abs(line.height - before.height) > 1;
  const isShort = before.right < widest * 0.85;
  return isGap || isOtherSize || (endsSentence && isShort);
}

/** Joins a word that was hyphenated at the end of a line. */
function joinLine(text: string, line: string): string {
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return text === "" ? line : `${text} ${line}`;
}
