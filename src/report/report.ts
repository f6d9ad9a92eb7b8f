// Problems → text for the terminal. A location is at the start of its line, where terminals make it a link.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location, SourceFile } from "../model/location.ts";
import {
  formatBody,
  formatLevel,
  formatLocation,
  type ReportOptions,
  splitSentences,
  widthOf,
} from "./body.ts";
import { findLines, printFrame } from "./frame.ts";
import { formatList } from "./list.ts";
import { groupProblems, locationsOf, type Message } from "./messages.ts";
import { makePaint, type Paint } from "./paint.ts";
import { lacksUtf8, showUnseen, toAscii, wrapWords } from "./width.ts";
import { formatWordings } from "./wordings.ts";

const most = 50; // messages

/** A block for each message, without the closing line; empty without problems. */
export function formatProblems(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  options: ReportOptions,
): string {
  const paint = makePaint(options.colour);
  const lineAt = findLines(files);
  const given = options.all ? diagnostics.map(({ follows, ...one }) => one) : diagnostics;
  const messages = groupProblems(given);
  const shown = options.all ? messages : messages.slice(0, most);
  const blocks = shown.map((message) => formatMessage(message, lineAt, paint, options).join("\n"));
  const rest = messages.length - shown.length;
  if (rest > 0) blocks.push(paint("quiet", `and ${rest} more ${rest === 1 ? "kind" : "kinds"} (--all)`));
  return blocks.length === 0 ? "" : toLocale(`${blocks.join("\n\n")}\n`);
}

type LineAt = ReturnType<typeof findLines>;

function formatMessage(message: Message, lineAt: LineAt, paint: Paint, options: ReportOptions): string[] {
  if (message.form === "many") return formatList(message, lineAt, paint, options);
  const { first, framed } = message;
  const width = widthOf(options);
  const line = framed ? lineAt(first.at) : null;
  const [finding = "", ...more] = splitSentences(first.message);
  const head = [
    `${formatLocation(first.at)}  ${formatLevel(first, paint)}  ${first.rule}`,
    ...wrapWords(showUnseen(finding), width).map((text) => paint("bold", text)),
    "",
  ];
  const frame = line ? printFrame(line, width, paint) : [];
  const { wordings } = first;
  const both = wordings ? formatWordings(wordings, paint, { marked: line === null || !isNarrow(first) }) : [];
  const body = formatBody(first, more, paint, options);
  const same = message.form === "same" ? formatSame(message, width) : [];
  const related = (first.related ?? []).flatMap((one) => formatRelated(one, lineAt, paint, width));
  return trimBlank([...head, ...frame, ...both, ...(both.length ? [""] : []), ...body, ...same, ...related]);
}

/** Whether the location is shorter than the wording, so that carets already mark the differing words. */
const isNarrow = ({ at, wordings }: Diagnostic): boolean =>
  wordings !== undefined && at.length < wordings.given.length;

function formatSame({ first, all }: Message, width: number): string[] {
  const places = all.flatMap(locationsOf).filter((at) => at !== first.at);
  const names = places.map((at) =>
    at.file === first.at.file ? `${at.line}:${at.column + 1}` : formatLocation(at),
  );
  return wrapWords(`The same at ${names.join(", ")}.`, width - 2).map((text) => `  ${text}`);
}

function formatRelated(
  { message, at }: { message: string; at: Location },
  lineAt: LineAt,
  paint: Paint,
  width: number,
): string[] {
  const line = lineAt(at);
  return [
    "",
    `${formatLocation(at)}  ${showUnseen(message)}`,
    ...(line ? ["", ...printFrame(line, width, paint)] : []),
  ];
}

function trimBlank(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => line !== "");
  return lines.slice(0, end + 1);
}

const toLocale = (text: string): string => (lacksUtf8(process.env) ? toAscii(text) : text);
