// The command find: where words stand in the sources' texts, with the line of YAML to paste.

import type { LedgerEntry } from "../model/ledger.ts";
import { loadSources } from "../pipeline/load-sources.ts";
import { widthOf } from "../report/body.ts";
import { count } from "../report/counts.ts";
import { layOutLine } from "../report/frame.ts";
import { makePaint, type Paint, wantsColour } from "../report/paint.ts";
import { showUnseen } from "../report/width.ts";
import { formatWordings } from "../report/wordings.ts";
import { writeEvidence } from "../sources/evidence-line.ts";
import { type Found, findInTexts, findNearest } from "../sources/find-in-texts.ts";
import type { Call } from "./arguments.ts";

/** Returns the exit status: 1 if no text holds the words. */
export async function findInSources(call: Call): Promise<number> {
  if (call.sources === null) {
    process.stderr.write("Say where the sources' texts are: --sources DIR, or BRIEFING_SOURCES.\n");
    return 2;
  }
  const { texts, ledger } = await loadSources(call.folder, call.sources);
  const paint = makePaint(call.colour && wantsColour(process.stdout, process.env));
  const found = findInTexts(texts, call.words);
  if (found.length === 0) {
    const near = findNearest(texts, call.words);
    const nowhere = sayNowhere(texts.length, call.sources);
    process.stdout.write(
      near ? `${nowhere} The nearest:\n\n${formatNearest(call.words, near, paint)}` : `${nowhere}\n`,
    );
    return 1;
  }
  const twice = new Set(found.map(({ source }) => source)).size < found.length;
  process.stdout.write(`${found.map((one) => formatFound(one, twice, paint)).join("\n\n")}\n`);
  process.stderr.write(
    `\n${count(found.length, "place")} in ${count(texts.length, "text")}.${sayUses(found, ledger)}\n`,
  );
  return 0;
}

function sayNowhere(texts: number, folder: string): string {
  if (texts === 0) return `${showUnseen(folder)} holds no text that can be read.`;
  return texts === 1
    ? "These words do not stand in the one text there is."
    : `These words stand in none of ${count(texts, "text")}.`;
}

function formatFound({ source, paragraph, text, spans }: Found, twice: boolean, paint: Paint): string {
  const [first, last] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];
  const line = { number: 0, text, start: first, end: last };
  const { before, marked, after, start, width } = layOutLine(line, widthOf(process.stdout) - 2);
  const evidence = writeEvidence(source, text.slice(first, last), twice ? paragraph : null);
  return [
    `${source} ¶${paragraph}`,
    `  ${before}${marked}${after}`.trimEnd(),
    paint("source", `  ${" ".repeat(start)}${"~".repeat(width)}`),
    `  ${paint("source", showUnseen(evidence))}`,
  ].join("\n");
}

function formatNearest(
  asked: string,
  { source, paragraph, words }: { source: string; paragraph: number; words: string },
  paint: Paint,
): string {
  const both = formatWordings({ given: asked, found: words, where: "" }, paint, {
    marked: true,
    label: "ask",
  });
  return `${[`${source} ¶${paragraph}`, ...both, `  ${paint("source", showUnseen(writeEvidence(source, words)))}`].join("\n")}\n`;
}

/** Lists what in the briefing rests on the words. */
function sayUses(found: readonly Found[], ledger: readonly LedgerEntry[]): string {
  const uses = ledger.filter((entry) =>
    found.some(({ source, text, spans }) => {
      const words = text.slice(spans[0]?.from, spans.at(-1)?.to);
      return entry.source.id === source && entry.words.includes(words);
    }),
  );
  const subjects = [...new Set(uses.map(({ subject }) => subject))];
  if (subjects.length === 0) return "";
  const named = subjects.slice(0, 3).join(", ");
  const more = subjects.length > 3 ? ` and ${subjects.length - 3} more` : "";
  return ` Inside words that ${named}${more} ${subjects.length === 1 ? "rests" : "rest"} on.`;
}
