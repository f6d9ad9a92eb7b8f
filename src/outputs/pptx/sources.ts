// The list of all sources at the end, as tables, with what the badges on the slides mean.
import type PptxGenJS from "pptxgenjs";
import { badgeMeaning, badgeWord } from "../../markup/badge.ts";
import { makeSay, type Say } from "../../markup/context.ts";
import type { Source } from "../../model/scenario.ts";
import { quoteChecks, verdicts } from "../../model/verdicts.ts";
import type { Built } from "../built.ts";
import { letterFont, letterOf } from "./letters.ts";
import { inches, sourcesMaster } from "./masters.ts";

const most = 12; // sources on a slide
const widths = [48, 740, 300, 64]; // px, of the columns
const longestAddress = 40; // characters, which fit in one line of their column
const look = { fontFace: "Archivo Narrow", fontSize: 11, color: "14181B" };

/** `marks`: ids of the marks on the slides. Returns the number of slides that the list takes. */
export function drawSources(
  file: PptxGenJS,
  { deck, strings }: Pick<Built, "deck" | "strings">,
  marks: ReadonlySet<string>,
): number {
  const say = makeSay(strings);
  const { sources } = deck.scenario;
  let count = 0;
  const onSlide = Math.ceil(sources.length / Math.ceil(sources.length / most)); // about as many on each
  for (let from = 0; from < sources.length; from += onSlide, count++) {
    const slide = file.addSlide({ masterName: sourcesMaster });
    slide.addText(say("source.all"), { placeholder: "headline" });
    const rows = sources
      .slice(from, from + onSlide)
      .map((source) => rowOf(source, say("source.date-unknown")));
    slide.addTable(rows, {
      x: inches(64),
      y: inches(120),
      w: inches(1152),
      colW: widths.map(inches),
      border: { type: "none" },
    });
    if (from === 0) drawLegend(slide, marks, say);
  }
  return count;
}

/** Below the first list: the letter of each badge on the slides, its word, and what it means. */
function drawLegend(slide: PptxGenJS.Slide, marks: ReadonlySet<string>, say: Say): void {
  const shown = [...verdicts, ...quoteChecks].filter((badge) => marks.has(`badge-${badge}`));
  if (shown.length === 0) return;
  const runs = shown.flatMap((badge): PptxGenJS.TextProps[] => [
    { text: letterOf(`badge-${badge}`), options: { ...look, fontFace: letterFont } },
    { text: ` ${badgeWord(badge, { say })}`, options: { ...look, bold: true } },
    { text: `: ${badgeMeaning(badge, { say })}.  `, options: look },
  ]);
  const place = { x: inches(64), y: inches(632), w: inches(1152), h: inches(72) };
  slide.addText(runs, { ...place, margin: 0, valign: "bottom" });
}

function rowOf(source: Source, unknown: string): PptxGenJS.TableRow {
  const { number, publisher, title, date, address, seenIn, reliability } = source;
  const cell = (text: string, options: PptxGenJS.TableCellProps = {}) => ({
    text,
    options: { ...look, ...options },
  });
  const where = [address, seenIn].filter((one) => one !== null);
  return [
    cell(String(number), { bold: true }),
    cell(`${publisher}, ${title}, ${date ?? unknown}`),
    { text: where.map((one, i) => describePlace(one, i < where.length - 1)), options: look },
    cell(reliability),
  ];
}

/** Where the source is or was read: a URL, or the name of an outlet. */
function describePlace(where: string, more: boolean): PptxGenJS.TextProps {
  const shown = where.replace(/^https?:\/\/(www\.)?/, "");
  const text = shown.length > longestAddress ? `${shown.slice(0, longestAddress - 1)}…` : shown;
  const link = /^https?:/.test(where) ? { hyperlink: { url: where } } : {};
  return { text, options: { ...look, ...link, breakLine: more } };
}
