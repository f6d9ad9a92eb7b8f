// Prints problems to a stream: messages on a terminal, else a line each.
import type { BuildResult } from "../build.ts";
import type { ReportOptions } from "../report/body.ts";
import { formatCounts } from "../report/counts.ts";
import { formatLines } from "../report/one-line.ts";
import { wantsColour } from "../report/paint.ts";
import { formatProblems } from "../report/report.ts";
import type { Call } from "./arguments.ts";
import type { Program } from "./program.ts";

export type Printed = Pick<BuildResult, "diagnostics" | "files" | "slideCount">;
type Asked = Pick<Call, "all" | "folder" | "colour">;

/** `problems` is the stream for them, `last` that for the closing line. Prints nothing without problems. */
export function printProblems(
  { diagnostics, files, slideCount }: Printed,
  { all, folder, colour }: Asked,
  { command }: Pick<Program, "command">,
  streams: { problems: NodeJS.WriteStream; last: NodeJS.WriteStream },
): void {
  if (diagnostics.length === 0) return;
  const optionsFor = (stream: NodeJS.WriteStream): ReportOptions => ({
    all,
    folder,
    command,
    slides: slideCount,
    colour: colour && wantsColour(stream, process.env),
    columns: stream.columns,
  });
  const { problems, last } = streams;
  const isTerminal = problems.isTTY === true;
  const format = isTerminal
    ? formatProblems(diagnostics, files, optionsFor(problems))
    : formatLines(diagnostics, optionsFor(problems));
  problems.write(format);
  last.write(`${isTerminal ? "\n" : ""}${formatCounts(diagnostics, optionsFor(last))}\n`);
}
