// The parts that every message has: severity, location, why it matters, and what to do; and its sentences.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { rememberText } from "../text/remember.ts";
import type { Paint } from "./paint.ts";
import { showUnseen, wrapWords } from "./width.ts";

export interface ReportOptions {
  colour: boolean;
  slides: number; // number of slides read, for the closing line
  all?: boolean; // without limits, and with problems that follow from others
  command?: string; // how the program is called, "node build.mjs"
  folder?: string; // of the briefing, as the author named it
  columns?: number | undefined; // of the terminal
}

/** Columns that a message takes: those of the terminal, at least 48 and at most 96. */
export const widthOf = ({ columns = 96 }: Pick<ReportOptions, "columns">): number =>
  Math.min(96, Math.max(48, columns));

/** "file:line:column", with columns from 1 as in editors. */
export function formatLocation(at: Location): string {
  return showUnseen(`${at.file}:${at.line}:${at.column + 1}`);
}

export const formatLevel = ({ severity }: Diagnostic, paint: Paint): string =>
  paint(severity === "error" ? "wrong" : "bold", severity);

/** Why it matters and what to do. Commands are on lines of their own. */
export function formatBody(
  { why, fix, run, suggestion }: Diagnostic,
  more: readonly string[],
  paint: Paint,
  options: ReportOptions,
): string[] {
  const reasons = [...more, ...(why ? [why] : [])].join(" ");
  const highlight = (text: string) =>
    suggestion && text.includes(suggestion)
      ? text.replace(suggestion, () => paint("source", suggestion))
      : text;
  return [
    ...(reasons ? formatSentences(reasons, widthOf(options)) : []),
    ...(fix ? formatSentences(nameProgram(fix, options), widthOf(options)).map(highlight) : []),
    ...(run ? ["", `  ${formatCommand(run, options)}`] : []),
  ];
}

/** Replaces {program} in a text by how the program is called. */
export const nameProgram = (
  text: string,
  { command = "node build.mjs" }: Pick<ReportOptions, "command"> = {},
): string => text.replaceAll("{program}", () => command);

/** "node build.mjs quotes harbour --sources DIR" */
export function formatCommand(run: string, { command = "node build.mjs", folder = "slides" }: ReportOptions) {
  const named = folder === "slides" ? run.replace(" {folder}", "") : run.replace("{folder}", () => folder);
  return showUnseen(`${command} ${named}`);
}

/** A sentence ends at a full stop or the like before a capital letter, a digit or an opening mark. */
export const splitSentences = (text: string): readonly string[] => split(text, null);

const split = rememberText((text) => text.split(/(?<=[.!?]["”’)]?) +(?=[\p{Lu}\d“"[@(`])/u));

/** Every line is indented by two columns. Line ends in the text stay. */
function formatSentences(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapWords(showUnseen(line), width - 2).map((one) => `  ${one}`));
}
