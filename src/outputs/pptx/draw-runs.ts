// Draws the words of a text as runs of PowerPoint, each of one look and one language.
import type PptxGenJS from "pptxgenjs";
import type { Run, TextShape } from "../../model/shapes.ts";
import { isRightToLeft, splitLanguages } from "../../text/split-languages.ts";
import { isMark, letterFont, letterOf } from "./letters.ts";
import { toPoints } from "./masters.ts";

/** The number of the slide that shows an id of the page; null if none does. */
export type Target = (id: string) => number | null;

/** How most paragraphs of a text are set. */
type Setting = Pick<TextShape, "rightToLeft" | "align" | "bullet">;

/**
 * The library takes the setting of a paragraph from its first run. Words of another language are runs of their own, by
 * which PowerPoint chooses their font, and how they are spelled and spoken.
 */
export function drawRuns(runs: readonly Run[], setting: Setting, target: Target): PptxGenJS.TextProps[] {
  return splitParagraphs(runs).flatMap((paragraph) => {
    const turned = setting.bullet === "none" && isRightToLeft(paragraph.map(({ text }) => text).join(""));
    return joinAlike(paragraph).flatMap((run) => {
      const look = lookOf(run, target);
      const align = alignOf(run, setting);
      const rtlMode = run.rightToLeft || turned ? { rtlMode: true } : {};
      return drawRun(run, { ...look, align, ...rtlMode });
    });
  });
}

/** Each with the break that ends it. */
function splitParagraphs(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    paragraphs.at(-1)?.push(run);
    if (run.text === "\n") paragraphs.push([]);
  }
  return paragraphs;
}

/** Neighbours of one look are one run, so that a link is one, too. */
function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isAlike(last, run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

const isAlike = (one: Run, other: Run): boolean =>
  other.text !== "\n" &&
  other.mark === null &&
  JSON.stringify({ ...one, text: "" }) === JSON.stringify({ ...other, text: "" });

/** A paragraph of the other direction begins at the other side. */
function alignOf({ rightToLeft }: Run, setting: Setting): TextShape["align"] {
  if (setting.align === "center" || rightToLeft === setting.rightToLeft) return setting.align;
  return setting.align === "left" ? "right" : "left";
}

function drawRun(run: Run, options: PptxGenJS.TextPropsOptions): PptxGenJS.TextProps[] {
  const { text, mark, language } = run;
  if (text === "\n") return [{ text: "", options: { ...options, breakLine: true } }];
  if (mark && isMark(mark)) return [{ text: letterOf(mark), options }];
  return splitLanguages(text, language).map((part) => ({
    text: part.text,
    options: { ...options, ...(part.language ? { lang: part.language } : {}) },
  }));
}

function lookOf(run: Run, target: Target): PptxGenJS.TextPropsOptions {
  const { mark, font, size, bold, italic, color, link, highlight, struck, underlined } = run;
  return {
    fontFace: mark ? letterFont : font,
    fontSize: toPoints(size),
    bold: bold && !mark,
    italic,
    color,
    ...(highlight ? { highlight } : {}),
    ...(underlined ? { underline: { style: "sng" as const } } : {}),
    ...(struck ? { strike: "sngStrike" as const } : {}),
    ...describeLink(link, target),
  };
}

function describeLink(link: string | null, target: Target): { hyperlink?: PptxGenJS.HyperlinkProps } {
  if (link === null) return {};
  if (!link.startsWith("#")) return { hyperlink: { url: link } };
  const slide = target(link.slice(1));
  return slide === null ? {} : { hyperlink: { slide } };
}
