// What a hurried author mixes up: every date, duration, unit, number, noun and cell of a comparison put in the place of
// another one of the same briefing. Each swap is one changed file.
import type { SourceFile } from "../../src/model/location.ts";

export interface Swap {
  how: string; // the kind of swap, the file, and what became of what
  file: string;
  text: string;
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const counted =
  "(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|nineteen|twenty)";
const times = "seconds?|minutes?|hours?|days?|weeks?|months?|years?";
const measures = "kilometres?|km|miles?|metres?|feet|tons?|per cent|percent";

/** A slide's text without front matter, fences and private notes: what somebody reads. */
function readable({ path, text }: SourceFile): { path: string; from: number; to: number } {
  const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  const fence = text.indexOf("\n```", front);
  const end = [fence, text.search(/\n(?:Private|Hold back):/)].filter((at) => at > front);
  return { path, from: front, to: Math.min(text.length, ...end) };
}

/** Each match replaced by each other thing of its kind in the briefing that is not the same; `most` a match. */
function swapAll(
  kind: string,
  slides: readonly SourceFile[],
  pattern: RegExp,
  others: (match: string, all: readonly string[]) => string[],
  most: number,
): Swap[] {
  const places = slides.flatMap((slide) => {
    const { from, to } = readable(slide);
    return [...slide.text.matchAll(pattern)]
      .filter(({ index }) => index >= from && index < to)
      .map((match) => ({ slide, match: match[0], at: match.index }));
  });
  const all = [...new Set(places.map(({ match }) => match))];
  return places.flatMap(({ slide: { path, text }, match, at }) =>
    others(match, all)
      .slice(0, most)
      .map((other) => ({
        how: `${kind}: ${path.split("/").at(-1)}: ${match} → ${other}`,
        file: path,
        text: text.slice(0, at) + other + text.slice(at + match.length),
      })),
  );
}

const words = "zero one two three four five six seven eight nine ten eleven twelve thirteen".split(" ");
const readNumber = (number: string): string =>
  words.includes(number.toLowerCase()) ? String(words.indexOf(number.toLowerCase())) : number;

const different = (match: string, all: readonly string[]): string[] => all.filter((one) => one !== match);

/** The number stays, and its unit or noun becomes another. */
const otherUnit = (names: string) => (match: string) => {
  const [, before = "", unit = ""] = new RegExp(`^(.*?)(${names})$`, "i").exec(match) ?? [];
  return names
    .replace(/\?/g, "")
    .split("|")
    .filter((one) => !one.toLowerCase().startsWith(unit.toLowerCase().replace(/s$/, "")))
    .map((one) => before + one);
};

export function swapDates(slides: readonly SourceFile[]): Swap[] {
  return swapAll(
    "date",
    slides,
    new RegExp(`\\b\\d{1,2} (?:${months})\\b|\\b(?:${months}) \\d{1,2}\\b`, "g"),
    different,
    3,
  );
}

export function swapDays(slides: readonly SourceFile[]): Swap[] {
  const day = /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g;
  const all = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  return swapAll("day", slides, day, (match) => different(match, all), 2);
}

export function swapDurations(slides: readonly SourceFile[]): Swap[] {
  return swapAll(
    "duration",
    slides,
    new RegExp(`\\b${counted}[ -](?:${times})\\b`, "gi"),
    otherUnit(times),
    3,
  );
}

export function swapUnits(slides: readonly SourceFile[]): Swap[] {
  return swapAll(
    "unit",
    slides,
    new RegExp(`\\b${counted}[  -](?:${measures})\\b`, "gi"),
    otherUnit(measures),
    3,
  );
}

/** Numbers with the noun after them: each number put before each other noun. */
export function swapNumbers(slides: readonly SourceFile[]): Swap[] {
  const number = new RegExp(`^${counted}`, "i");
  return swapAll(
    "number",
    slides,
    new RegExp(`\\b${counted} (?!(?:${months})\\b)[a-z]{4,}\\b`, "gi"),
    (match, all) => {
      const own = number.exec(match)?.[0] ?? "";
      const values = all.flatMap((one) => number.exec(one)?.[0] ?? []);
      const others = [...new Set(values.map((one) => one.toLowerCase()))];
      return others
        .filter((other) => readNumber(other) !== readNumber(own))
        .map((other) => match.replace(own, other));
    },
    3,
  );
}

/** The second and third cell of a row of a table, each with the other's words. */
export function swapCells(slides: readonly SourceFile[]): Swap[] {
  return slides.flatMap(({ path, text }) =>
    [...text.matchAll(/^\|([^|\n]+)\|([^|\n]+)\|([^|\n]+)\|/gm)]
      .filter(([row]) => !/^\|\s*:?-{2}/.test(row))
      .flatMap((match) => {
        const [whole, name = "", one = "", other = ""] = match;
        const cited = /\s*\[@[^\]]*\]\s*$/;
        const words = (cell: string): string => cell.replace(cited, "");
        const plain = (cell: string): string => words(cell).replaceAll("**", "").trim();
        const mark = (cell: string): string => cited.exec(cell)?.[0] ?? "";
        if (!mark(one) || !mark(other) || words(one).trim() === words(other).trim()) return [];
        const row = `|${name}|${words(other)}${mark(one)}|${words(one)}${mark(other)}|`;
        const at = match.index;
        return [
          {
            how: `cell: ${path.split("/").at(-1)}: ${plain(one)} ⇄ ${plain(other)}`,
            file: path,
            text: text.slice(0, at) + row + text.slice(at + whole.length),
          },
        ];
      }),
  );
}

export const swapKinds = {
  dates: swapDates,
  days: swapDays,
  durations: swapDurations,
  units: swapUnits,
  "numbers and nouns": swapNumbers,
  "cells of comparisons": swapCells,
};
