// What every message says, whatever its form: its level and place, why it matters, and what to write.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { Paint } from "./paint.ts";
import { formatSentences } from "./sentences.ts";
import { showUnseen } from "./width.ts";

export interface ReportOptions {
  colour: boolean;
  slides: number; // that were read, for the closing line
  all?: boolean; // without limits, and what follows from other problems too
  command?: string; // how this program is called, "node build.mjs"
  folder?: string; // of the briefing, as it was named
}

export const width = 96; // columns at most
/** "file:line:column", the column counted from 1 as editors do. */
export function formatPlace(at: Location): string {
  return showUnseen(`${at.file}:${at.line}:${at.column + 1}`);
}

export const formatLevel = ({ severity }: Diagnostic, paint: Paint): string =>
  paint(severity === "error" ? "wrong" : "bold", severity);

/** Why, and what to write; a command has lines of its own. */
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
    ...(reasons ? formatSentences(reasons, width) : []),
    ...(fix ? formatSentences(nameProgram(fix, options), width).map(highlight) : []),
    ...(run ? ["", `  ${formatCommand(run, options)}`] : []),
  ];
}

/** {program} in a text stands for how this program is called. */
export const nameProgram = (
  text: string,
  { command = "node build.mjs" }: Pick<ReportOptions, "command"> = {},
): string => text.replaceAll("{program}", () => command);

/** "node build.mjs quotes harbour --sources DIR" */
export function formatCommand(run: string, { command = "node build.mjs", folder = "slides" }: ReportOptions) {
  const named = folder === "slides" ? run.replace(" {folder}", "") : run.replace("{folder}", () => folder);
  return showUnseen(`${command} ${named}`);
}
