// Where words stand in the texts of a briefing's sources, with the line of YAML that cites them.
import { gatherLedger, type LedgerEntry } from "../model/ledger.ts";
import type { Scenario } from "../model/scenario.ts";
import { writeEvidence } from "../sources/evidence-line.ts";
import {
  type Found,
  findInTexts,
  findNearest,
  type Nearest,
  type ReadSource,
} from "../sources/find-in-texts.ts";
import { splitParagraphs } from "../sources/split-paragraphs.ts";
import { loadScenario } from "./load-scenario.ts";
import { nameSource } from "./name-captures.ts";
import { listCaptures } from "./read-captures.ts";

/** A paragraph that holds the words. */
export interface FoundWords extends Found {
  from: number; // UTF-16 offsets in the paragraph, end exclusive
  to: number;
  evidence: string; // the line to paste
}

export interface SourceSearch {
  texts: number; // that could be read
  found: FoundWords[];
  nearest: (Nearest & { evidence: string }) | null; // only where nothing is found
  subjects: string[]; // what in the briefing rests on words that hold the found ones: "claim left-harbour"
}

/** `folder`, that of the briefing, may be missing; `sources`, that of the texts, may not. */
export async function searchSources(folder: string, sources: string, words: string): Promise<SourceSearch> {
  const { scenario } = await loadScenario(folder).catch(() => ({ scenario: null })); // it may have errors
  const texts = await readSources(sources, scenario);
  const places = findInTexts(texts, words);
  const isTwice = new Set(places.map(({ source }) => source)).size < places.length;
  const found = places.map((place) => addLine(place, isTwice));
  const near = found.length > 0 ? null : findNearest(texts, words);
  return {
    texts: texts.length,
    found,
    nearest: near && { ...near, evidence: writeEvidence(near.source, near.words) },
    subjects: findSubjects(found, scenario ? gatherLedger(scenario) : []),
  };
}

/** By id of the source, or by file name where no source of the scenario names the file. */
async function readSources(folder: string, scenario: Scenario | null): Promise<ReadSource[]> {
  const byFile = new Map(scenario?.sources.map((source) => [source.text, source.id]));
  const captures = await listCaptures(folder);
  return captures.flatMap(({ file, captured }): ReadSource[] => {
    if ("problem" in captured) return [];
    const paragraphs = splitParagraphs(captured.paragraphs.join("\n"));
    return [{ id: byFile.get(file) ?? nameSource(file), paragraphs }];
  });
}

/** The line names the paragraph where a source has the words in more than one. */
function addLine(place: Found, isTwice: boolean): FoundWords {
  const { source, paragraph, text, spans } = place;
  const [from, to] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];
  const evidence = writeEvidence(source, text.slice(from, to), isTwice ? paragraph : null);
  return { ...place, from, to, evidence };
}

function findSubjects(found: readonly FoundWords[], ledger: readonly LedgerEntry[]): string[] {
  const uses = ledger.filter((entry) =>
    found.some(
      ({ source, text, from, to }) =>
        entry.source.id === source && entry.words.includes(text.slice(from, to)),
    ),
  );
  return [...new Set(uses.map(({ subject }) => subject))];
}
