// Problems as data for the server's page, which shows them beside the slides: grouped and ordered as in the terminal.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PageProblem, ProblemReport } from "../model/live.ts";
import type { FrameLine, Location, SourceFile } from "../model/location.ts";
import { formatLocation, nameProgram, splitSentences } from "./body.ts";
import { countSeverities } from "./counts.ts";
import { cutLine, findLines } from "./frame.ts";
import { groupProblems, locationsOf, type Message } from "./messages.ts";

export const noProblems: ProblemReport = { errors: 0, warnings: 0, follow: 0, problems: [], rest: [] };

const room = 62; // characters of a line
const most = 50; // problems
const mostOfRest = 200;

/** @param slides ids of the slides, by the paths of their files; empty if the slides could not be read */
export function describeProblems(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  slides: ReadonlyMap<string, string> = new Map(),
): ProblemReport {
  const lineAt = findLines(files);
  const told = diagnostics.filter(({ follows }) => !follows);
  const messages = groupProblems(told);
  const followers = groupProblems(diagnostics.flatMap(({ follows, ...one }) => (follows ? [one] : [])));
  const rest = [...messages.slice(most), ...followers].slice(0, mostOfRest);
  const describeAll = (some: readonly Message[]) => some.map((one) => describe(one, lineAt, slides));
  return {
    ...countSeverities(told),
    follow: diagnostics.length - told.length,
    problems: describeAll(messages.slice(0, most)),
    rest: describeAll(rest),
  };
}

function describe(
  { first, all, form }: Message,
  lineAt: (at: Location) => FrameLine | null,
  slides: ReadonlyMap<string, string>,
): PageProblem {
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
    place: formatLocation(at),
    otherPlaces: all.flatMap(locationsOf).slice(1).map(formatLocation),
    slides: [...new Set(onSlides)],
    frame: line && { ...line, ...cutLine(line, room) },
    ...(wordings ? { given: wordings.given, wanted: wordings.found } : {}),
  };
}
