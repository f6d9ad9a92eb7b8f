// What was written, in columns, and what it holds.
import { join } from "node:path";
import type { Contents } from "../model/contents.ts";
import type { Deck } from "../model/deck.ts";
import type { OutputFile } from "../model/files.ts";
import { count } from "../report/counts.ts";
import { measureWidth, showUnseen } from "../report/width.ts";

/** A line for each file: path, size, what it is. */
export function formatFiles(outputs: readonly OutputFile[], folder: string): string {
  const rows = outputs.map((output) => [
    join(folder, output.path),
    `${Math.round(Buffer.byteLength(output.content) / 1000)} KB`,
    output.says,
  ]);
  const [paths = 0, sizes = 0] = [0, 1].map((i) =>
    Math.max(...rows.map((row) => measureWidth(row[i] ?? ""))),
  );
  const pad = (text: string, width: number) => text + " ".repeat(width - measureWidth(text));
  return rows
    .map(([path = "", size = "", says = ""]) =>
      `${pad(path, paths)}   ${size.padStart(sizes)}   ${says}`.trimEnd(),
    )
    .join("\n")
    .concat("\n");
}

/** A line for each rule that an author lifted, with the reason; empty if there is none. */
export function formatLifted({ slides, lifted }: Pick<Deck, "slides" | "lifted">): string {
  const onSlides = slides.flatMap(({ file, allow }) =>
    Object.entries(allow).map(([rule, reason]) => `${file}: ${rule} is lifted: ${reason}`),
  );
  const onEntities = lifted.map(({ entity, rule, reason }) => `${entity}: ${rule} is lifted: ${reason}`);
  const all = [...onSlides, ...onEntities];
  return all.length === 0 ? "" : `\n${all.map(showUnseen).join("\n")}\n`;
}

/** "21 slides, 35 sources, 137 quotations stand" */
export function sayContents({ slides, sources, quotations }: Contents): string {
  const stand = quotations === 1 ? "stands" : "stand";
  return [
    count(slides, "slide"),
    ...(sources > 0 ? [count(sources, "source")] : []),
    ...(quotations > 0 ? [`${count(quotations, "quotation")} ${stand}`] : []),
  ].join(", ");
}

/** Time since the process began: "1.9 s". */
export const formatSeconds = (): string => `${(performance.now() / 1000).toFixed(1)} s`;
