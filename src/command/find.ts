// The command find: where words stand in the sources' texts, with the line of YAML to paste.

import { type FoundWords, type SourceSearch, searchSources } from "../pipeline/search-sources.ts";
import { widthOf } from "../report/body.ts";
import { count } from "../report/counts.ts";
import { layOutLine } from "../report/frame.ts";
import { makePaint, type Paint, wantsColour } from "../report/paint.ts";
import { showUnseen } from "../report/width.ts";
import { formatWordings } from "../report/wordings.ts";
import type { Call } from "./arguments.ts";

/** Returns the exit status: 1 if no text holds the words. */
export async function findInSources(call: Call): Promise<number> {
  if (call.sources === null) {
    process.stderr.write("Say where the sources' texts are: --sources DIR, or BRIEFING_SOURCES.\n");
    return 2;
  }
  const { texts, found, nearest, subjects } = await searchSources(call.folder, call.sources, call.words);
  const paint = makePaint(call.colour && wantsColour(process.stdout, process.env));
  if (found.length === 0) {
    const nowhere = sayNowhere(texts, call.sources);
    process.stdout.write(
      nearest ? `${nowhere} The nearest:\n\n${formatNearest(call.words, nearest, paint)}` : `${nowhere}\n`,
    );
    return 1;
  }
  process.stdout.write(`${found.map((one) => formatFound(one, paint)).join("\n\n")}\n`);
  process.stderr.write(`\n${count(found.length, "place")} in ${count(texts, "text")}.${sayUses(subjects)}\n`);
  return 0;
}

function sayNowhere(texts: number, folder: string): string {
  if (texts === 0) return `${showUnseen(folder)} holds no text that can be read.`;
  return texts === 1
    ? "These words do not stand in the one text there is."
    : `These words stand in none of ${count(texts, "text")}.`;
}

function formatFound({ source, paragraph, text, from, to, evidence }: FoundWords, paint: Paint): string {
  const line = { number: 0, text, start: from, end: to };
  const { before, marked, after, start, width } = layOutLine(line, widthOf(process.stdout) - 2);
  return [
    `${source} ¶${paragraph}`,
    `  ${before}${marked}${after}`.trimEnd(),
    paint("source", `  ${" ".repeat(start)}${"~".repeat(width)}`),
    `  ${paint("source", showUnseen(evidence))}`,
  ].join("\n");
}

function formatNearest(
  asked: string,
  { source, paragraph, words, evidence }: NonNullable<SourceSearch["nearest"]>,
  paint: Paint,
): string {
  const wordings = { given: asked, found: words, where: "" };
  const both = formatWordings(wordings, paint, { marked: true, label: "ask" });
  return `${[`${source} ¶${paragraph}`, ...both, `  ${paint("source", showUnseen(evidence))}`].join("\n")}\n`;
}

/** Lists what in the briefing rests on the words, at most three by name. */
function sayUses(subjects: readonly string[]): string {
  if (subjects.length === 0) return "";
  const named = subjects.slice(0, 3).join(", ");
  const more = subjects.length > 3 ? ` and ${subjects.length - 3} more` : "";
  return ` Inside words that ${named}${more} ${subjects.length === 1 ? "rests" : "rest"} on.`;
}
