// Reads a briefing and its sources' texts for commands that search them. The scenario may have errors.
import { gatherLedger, type LedgerEntry } from "../model/ledger.ts";
import type { Scenario } from "../model/scenario.ts";
import { listCaptures } from "../sources/capture.ts";
import type { ReadSource } from "../sources/find-in-texts.ts";
import { splitParagraphs } from "../sources/split-paragraphs.ts";
import { loadScenario } from "./load-scenario.ts";

interface LoadedSources {
  scenario: Scenario | null; // null if it cannot be read
  ledger: LedgerEntry[];
  texts: ReadSource[]; // by id of the source, or by file name where no source names the file
}

/** `folder` may be missing, `sources` may not. */
export async function loadSources(folder: string, sources: string): Promise<LoadedSources> {
  const { scenario } = await loadScenario(folder).catch(() => ({ scenario: null }));
  const byFile = new Map(scenario?.sources.map((source) => [source.text, source.id]));
  const captures = await listCaptures(sources);
  const texts = captures.flatMap(({ file, captured }) =>
    "problem" in captured
      ? []
      : [
          {
            id: byFile.get(file) ?? nameSource(file),
            paragraphs: splitParagraphs(captured.paragraphs.join("\n")),
          },
        ],
  );
  return { scenario, ledger: scenario ? gatherLedger(scenario) : [], texts };
}

/** Makes an id of a file name: "Act of 1990.pdf" → "act-of-1990". */
export function nameSource(file: string): string {
  const bare = file.replace(/\.[^.]+$/, "").normalize("NFKD");
  const id = bare
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(id) ? id : `source-${id || "text"}`;
}
