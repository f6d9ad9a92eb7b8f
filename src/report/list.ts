// A message about many locations: how many, what was found, the first of them, what to do.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { formatBody, formatLevel, type ReportOptions, splitSentences, widthOf } from "./body.ts";
import type { findLines } from "./frame.ts";
import { countLocations, locationsOf, type Message } from "./messages.ts";
import type { Paint } from "./paint.ts";
import { showUnseen, wrapWords } from "./width.ts";

const mostPlaces = 3; // locations shown of one file
const mostFiles = 10;

type LineAt = ReturnType<typeof findLines>;

export function formatList(
  { first, all }: Message,
  lineAt: LineAt,
  paint: Paint,
  options: ReportOptions,
): string[] {
  const files = [...new Set(all.map(({ at }) => at.file))];
  const [only] = files;
  const where = files.length === 1 ? showUnseen(only ?? "") : `${files.length} files`;
  const isSame = all.every(({ message }) => message === first.message);
  const [finding = "", ...more] = splitSentences(first.several ?? first.message);
  const shownFinding = isSame || first.several ? finding : `${finding} And more of this kind:`;
  const times = paint("bold", `${countLocations(all)} times`);
  const rows =
    files.length > 1
      ? listFiles(files, all, paint, options)
      : listLocations(all, isSame, lineAt, paint, options);
  return [
    `${where}  ${formatLevel(first, paint)}  ${first.rule}  ${times}`,
    ...wrapWords(showUnseen(shownFinding), widthOf(options)).map((text) => paint("bold", text)),
    "",
    ...rows,
    "",
    ...(isSame ? formatBody(first, more, paint, options) : formatShared(all, paint, options)),
  ];
}

/** What to do, if it is the same for all locations; else a sentence that each needs a look. */
function formatShared(all: readonly Diagnostic[], paint: Paint, options: ReportOptions): string[] {
  const [first] = all;
  if (!first) return [];
  const shares = all.every(({ fix, run }) => fix === first.fix && run === first.run);
  const { suggestion: _, ...rest } = first;
  return shares ? formatBody(rest, [], paint, options) : ["  What to write in each place: --all"];
}

/** A line for each file: its name, and the first locations in it. */
function listFiles(
  files: readonly string[],
  all: readonly Diagnostic[],
  paint: Paint,
  { all: whole }: ReportOptions,
): string[] {
  const shown = whole ? files : files.slice(0, mostFiles);
  const column = Math.max(...shown.map((file) => showUnseen(file).length));
  const lines = shown.map((file) => {
    const places = all.filter(({ at }) => at.file === file).flatMap(locationsOf);
    return `  ${showUnseen(file).padEnd(column)}  ${sayPlaces(places, paint, whole === true)}`;
  });
  const rest = files.length - shown.length;
  return rest > 0 ? [...lines, paint("quiet", `  and ${rest} more files (--all)`)] : lines;
}

/** A line for each location with its subject; only the locations if they have no subjects. */
function listLocations(
  all: readonly Diagnostic[],
  isSame: boolean,
  lineAt: LineAt,
  paint: Paint,
  options: ReportOptions,
): string[] {
  const { all: whole } = options;
  const places = all.flatMap(locationsOf);
  if (isSame && all.every(({ subject }) => subject === undefined))
    return [`  ${sayPlaces(places, paint, whole === true)}`];
  const shown = whole ? all : all.slice(0, mostPlaces);
  const rows = shown.map((one) => [
    sayPlace(one.at),
    ...(isSame ? [one.subject ?? "", wordsAt(one.at, lineAt)] : [splitSentences(one.message)[0] ?? ""]),
  ]);
  const rest = all.length - shown.length;
  return [
    ...alignRows(
      rows.map((row) => row.map(showUnseen)),
      widthOf(options),
    ),
    ...(rest > 0 ? [paint("quiet", `  and ${rest} more (--all)`)] : []),
  ];
}

function sayPlaces(places: readonly Location[], paint: Paint, whole: boolean): string {
  const shown = whole ? places : places.slice(0, mostPlaces);
  const rest = places.length - shown.length;
  const more = rest > 0 ? `   ${paint("quiet", `and ${rest} more (--all)`)}` : "";
  return shown.map(sayPlace).join(", ") + more;
}

const sayPlace = ({ line, column }: Location): string => `${line}:${column + 1}`;

function wordsAt(at: Location, lineAt: LineAt): string {
  const line = lineAt(at);
  return line ? line.text.slice(line.start, line.end) : "";
}

/** Sets columns four spaces apart. The last one is cut at the width. */
function alignRows(rows: readonly string[][], width: number): string[] {
  const columns = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows.map((row) => {
    const text = `  ${row.map((cell, i) => (i < row.length - 1 ? cell.padEnd((columns[i] ?? 0) + 3) : cell)).join(" ")}`;
    return text.length > width ? `${text.slice(0, width - 1).trimEnd()}…` : text.trimEnd();
  });
}
