// The list of all sources at the end, as tables, with what the badges on the slides mean.
import type PptxGenJS from "pptxgenjs";
import { badgeMeaning, badgeWord } from "../../markup/badge.ts";
import { makeSay, type Say } from "../../markup/context.ts";
import type { Source } from "../../model/scenario.ts";
import { quoteChecks, verdicts } from "../../model/verdicts.ts";
import { type Stretch, splitLanguages } from "../../text/split-languages.ts";
import type { Built } from "../built.ts";
import { letterFont, letterOf } from "./letters.ts";
import { content, sourcesMaster, toInches, toPoints } from "./masters.ts";
import { themeColors } from "./theme.ts";

const listTop = 112; // px
const room = 500; // px for the list, above what the badges mean
const legend = { y: 632, height: 72 }; // px, of what the badges mean
const sizes = [16, 14, 12, 11] as const; // pt; the largest at which the list takes one slide, else the last
const widths = [48, 740, 300, 64]; // px, of the columns
const inset = 2; // pt above and below the text of a cell
const longestAddress = 40; // characters, in the smallest size
const base = { fontFace: "Archivo Narrow", color: themeColors.dk1 };
const legendLook = { ...base, fontSize: 11 };

/** `marks`: ids of the marks on the slides. Returns the number of slides that the list takes. */
export function drawSources(
  file: PptxGenJS,
  { deck, strings, head }: Pick<Built, "deck" | "strings" | "head">,
  marks: ReadonlySet<string>,
): number {
  const say = makeSay(strings);
  const { size, parts } = layOutSources(deck.scenario.sources);
  const set = head.dir === "rtl" ? ({ rtlMode: true, align: "right" } as const) : {};
  for (const [i, part] of parts.entries()) {
    const slide = file.addSlide({ masterName: sourcesMaster });
    slide.addText([{ text: say("source.all"), options: set }], { placeholder: "headline" });
    slide.addTable(
      part.map((source) =>
        rowOf(source, { size, set, language: head.language, unknown: say("source.date-unknown") }),
      ),
      {
        x: toInches(content.x),
        y: toInches(listTop),
        w: toInches(content.width),
        colW: widths.map(toInches),
        border: { type: "none" },
      },
    );
    if (i === 0) drawLegend(slide, marks, say);
  }
  return parts.length;
}

/** The size of the words, pt, and the sources of each slide. */
export function layOutSources(sources: readonly Source[]): { size: number; parts: Source[][] } {
  const size = sizes.find((one) => heightOf(sources, one) <= room) ?? sizes.at(-1)!;
  return { size, parts: splitSources(sources, size) };
}

// as parts of the size of the type
const letterWidth = 0.46; // of the fonts that stand in for a missing one, on average
const leading = 1.2;

/**
 * px of the rows; a font that stands in for a missing one is wider, so that lines are taken to be shorter than they
 * are.
 */
function heightOf(sources: readonly Source[], size: number): number {
  const lineLength = Math.floor(toPoints(widths[1]!) / (size * letterWidth)); // characters
  const heights = sources.map((source) => {
    const lines = Math.max(
      1,
      Math.ceil(wordsOf(describeSource(source, "")).length / lineLength),
      placesOf(source).length,
    );
    return ((lines * leading * size + 2 * inset) * 4) / 3; // from pt to px
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

/** As few slides as hold them, each filled about as high as the others. */
function splitSources(sources: readonly Source[], size: number): Source[][] {
  const total = heightOf(sources, size);
  const count = Math.ceil(total / room);
  const parts: Source[][] = Array.from({ length: count }, () => []);
  let above = 0; // px of all before
  for (const source of sources) {
    const height = heightOf([source], size);
    const at = Math.floor(((above + height / 2) / total) * count);
    parts[Math.min(at, count - 1)]!.push(source);
    above += height;
  }
  return parts;
}

/** Below the first list: the letter of each badge on the slides, its word, and what it means. */
function drawLegend(slide: PptxGenJS.Slide, marks: ReadonlySet<string>, say: Say): void {
  const shown = [...verdicts, ...quoteChecks].filter((badge) => marks.has(`badge-${badge}`));
  if (shown.length === 0) return;
  const runs = shown.flatMap((badge): PptxGenJS.TextProps[] => [
    { text: letterOf(`badge-${badge}`), options: { ...legendLook, fontFace: letterFont } },
    { text: ` ${badgeWord(badge, { say })}`, options: { ...legendLook, bold: true } },
    { text: `: ${badgeMeaning(badge, { say })}.  `, options: legendLook },
  ]);
  const place = {
    x: toInches(content.x),
    y: toInches(legend.y),
    w: toInches(content.width),
    h: toInches(legend.height),
  };
  slide.addText(runs, { ...place, margin: 0, valign: "bottom" });
}

interface RowLook {
  size: number; // pt
  set: { rtlMode?: true; align?: "right" }; // in a language from right to left
  language: string; // of the briefing
  unknown: string; // the words for a date that is not known
}

function rowOf(source: Source, { size, set, language, unknown }: RowLook): PptxGenJS.TableRow {
  const margin: [number, number, number, number] = set.align ? [inset, 0, inset, 7] : [inset, 7, inset, 0];
  const look = { ...base, ...set, fontSize: size, margin };
  const cell = (parts: readonly Stretch[], options: PptxGenJS.TableCellProps = {}) => ({
    text: parts.map(({ text, language }) => ({
      text,
      options: { ...base, ...set, fontSize: size, lang: language, ...options },
    })),
    options: look,
  });
  const places = placesOf(source);
  return [
    cell([{ text: String(source.number), language }], { bold: true }),
    cell(
      describeSource(source, unknown).flatMap((part) => splitLanguages(part.text, part.language ?? language)),
    ),
    {
      text: places.map((one, i) => describePlace(one, { size, more: i < places.length - 1 })),
      options: look,
    },
    cell([{ text: source.reliability, language }]),
  ];
}

/** Parts of the description; a language of null is the briefing's. */
function describeSource({ publisher, title, date, language }: Source, unknown: string): Part[] {
  return [
    { text: `${publisher}, `, language: null },
    { text: title, language },
    { text: `, ${date ?? unknown}`, language: null },
  ];
}

type Part = Pick<Stretch, "text"> & { language: string | null };
const wordsOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join("");

/** Where the source is or was read: URLs, or the name of an outlet. */
const placesOf = ({ address, seenIn }: Source): string[] => [address, seenIn].filter((one) => one !== null);

function describePlace(where: string, { size, more }: { size: number; more: boolean }): PptxGenJS.TextProps {
  const shown = where.replace(/^https?:\/\/(www\.)?/, "");
  const most = Math.floor((longestAddress * sizes.at(-1)!) / size);
  const text = shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
  const link = /^https?:/.test(where) ? { hyperlink: { url: where } } : {};
  return { text, options: { ...base, fontSize: size, ...link, breakLine: more } };
}
