// Compares a briefing that was built with the briefing.json of an earlier version.
import { findSilentRegrades } from "../check/silent-regrades.ts";
import { readRegularFile } from "../disk/read-file.ts";
import { type Change, changesSince } from "../model/changes.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import type { BriefingVersion } from "../model/version.ts";
import { parsePrevious } from "../parse/previous.ts";
import { decodeText, mostText } from "../read/folder.ts";

interface EarlierVersion {
  file: SourceFile;
  version: BriefingVersion | null; // null if the file is no such briefing.json, which is reported
  diagnostics: Diagnostic[];
}

/** `shown` is how the file's path is printed. A problem is a sentence on why the file cannot be read. */
export async function loadEarlier(
  path: string,
  shown: string,
): Promise<EarlierVersion | { problem: string; isFolder?: true }> {
  const read = await readRegularFile(path, shown, mostText);
  if ("problem" in read) return read;
  const file = { path: shown, text: decodeText(read.bytes) ?? "" };
  return { file, ...parsePrevious(file) };
}

/**
 * What changed, and a diagnostic for every grade that changed without a reason. `reported` are the diagnostics of the
 * build: what stands there already, because the folder has a previous.json, is not said again.
 */
export function compareWithEarlier(
  earlier: BriefingVersion,
  deck: Deck,
  reported: readonly Diagnostic[],
): { changes: Change[]; silent: Diagnostic[] } {
  const changes = changesSince(earlier, deck);
  const known = new Set(reported.map(({ rule, subject }) => `${rule} ${subject}`));
  const silent = findSilentRegrades(changes, deck.scenario).filter(
    ({ rule, subject }) => !known.has(`${rule} ${subject}`),
  );
  return { changes, silent };
}
