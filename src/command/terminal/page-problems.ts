// Problems as data for the server's page, which shows them beside the slides: grouped and ordered as in the terminal.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location, SourceFile } from "../../model/location.ts";
import { nameProgram, splitSentences } from "./body.ts";
import { countSeverities } from "./counts.ts";
import { type FrameLine, findLines } from "./frame.ts";
import { groupProblems, type Message, placesOf } from "./messages.ts";
import { cutLine } from "./print-frame.ts";

/** One problem, or several of the same kind. */
export interface Problem {
  rule: string;
  severity: "error" | "warning";
  message: string; // one sentence
  why: string | null; // the sentences that follow it
  fix: string | null;
  suggestion: string | null; // text to write, part of `fix`
  file: string;
  line: number; // 1-based
  column: number; // 1-based
  places: string[]; // the other places of the same problem, "slides/02-toll.md:4:1"
  slides: string[]; // ids of the slides on which it is
  frame: FrameLine | null; // the line, cut to `room` characters
  given?: string; // wording in the briefing
  wanted?: string; // wording in the source
}

/** All problems of a build, as a page is told them. */
export interface Report {
  errors: number; // every place counts
  warnings: number;
  follow: number; // number of problems that follow from others, which are not among `problems`
  problems: Problem[]; // errors first; at most 50
}

export const noProblems: Report = { errors: 0, warnings: 0, follow: 0, problems: [] };

const room = 62; // characters of a line
const most = 50; // problems

/** @param slides id of each slide by the path of its file; empty where no slide is known */
export function describeProblems(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  slides: ReadonlyMap<string, string> = new Map(),
): Report {
  const lineAt = findLines(files);
  const told = diagnostics.filter(({ follows }) => !follows);
  const problems = groupProblems(diagnostics)
    .slice(0, most)
    .map((message) => describe(message, lineAt, slides));
  return { ...countSeverities(told), follow: diagnostics.length - told.length, problems };
}

function describe(
  { first, all, form }: Message,
  lineAt: (at: Location) => FrameLine | null,
  slides: ReadonlyMap<string, string>,
): Problem {
  const { rule, severity, message, several, why, fix, suggestion, at, wordings } = first;
  const [finding = "", ...more] = splitSentences(form === "many" ? (several ?? message) : message);
  const line = lineAt(at);
  const onSlides = all.flatMap((one) => slides.get(one.at.file) ?? []);
  return {
    rule,
    severity,
    message: finding,
    why: [...more, why ?? ""].filter(Boolean).join(" ") || null,
    fix: fix === undefined ? null : nameProgram(fix),
    suggestion: suggestion ?? null,
    file: at.file,
    line: at.line,
    column: at.column + 1,
    places: all.flatMap(placesOf).slice(1).map(formatPlace),
    slides: [...new Set(onSlides)],
    frame: line && { ...line, ...cutLine(line, room) },
    ...(wordings ? { given: wordings.given, wanted: wordings.found } : {}),
  };
}

const formatPlace = ({ file, line, column }: Location): string => `${file}:${line}:${column + 1}`;
