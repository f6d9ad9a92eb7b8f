// Writes a source's wording into one line of scenario.yaml, and then the lock. Nothing else writes to an
// author's file.
import { join, relative } from "node:path";
import { writeWhole } from "../../disk/write-file.ts";
import type { Taken } from "../../model/desk.ts";
import { gatherLedger } from "../../model/ledger.ts";
import type { Location, SourceFile } from "../../model/location.ts";
import { loadScenario } from "../load-scenario.ts";
import { lockQuotes } from "../lock-quotes.ts";
import { hashScenario } from "./load-desk.ts";

/**
 * "changed": the files are newer than those that the page shows. "impossible": the words do not stand on one
 * line there.
 */
export async function takeWording(
  folder: string,
  texts: string,
  { key, from, to, scenario: known }: Taken,
): Promise<"taken" | "changed" | "impossible"> {
  const { folder: read, scenario } = await loadScenario(folder);
  if (hashScenario(read) !== known || !scenario) return "changed";
  const entry = gatherLedger(scenario).find((one) => one.key === key);
  const file = read.scenario.find(({ path }) => path === entry?.at.file);
  if (!entry || !file || entry.words !== from) return "changed";
  const text = replaceWords(file, entry.at, from, to);
  if (text === null) return "impossible";
  await writeWhole(join(folder, relative(folder, file.path)), text);
  const today = new Date().toISOString().slice(0, 10);
  const locked = await lockQuotes(folder, { sources: texts, today });
  if (locked.text !== null) await writeWhole(join(folder, "quotations.lock"), locked.text);
  return "taken";
}

/** Characters that words cannot hold where YAML has them in quotation marks, between braces, or plain. */
const breaks = {
  quoted: /["'\\\n]/,
  inBraces: /: | #|[,[\]{}\n]|^["'&*!|>%@`]/,
  plain: /: | #|\n|^[[\]{}"'&*!|>%@`]/,
};

/** Null if the words are not on that line unchanged: wrapped over lines, or with escapes. */
function replaceWords({ text }: SourceFile, at: Location, from: string, to: string): string | null {
  const lines = text.split("\n");
  const line = lines[at.line - 1] ?? "";
  const start = line.indexOf(from, at.column);
  const isThere = start >= 0 && start - at.column <= 1; // at the location, or after one quotation mark
  const plain = /[{[]/.test(line.slice(0, start)) ? breaks.inBraces : breaks.plain;
  const isQuoted = start > at.column;
  if (!isThere || (isQuoted ? breaks.quoted : plain).test(to)) return null;
  lines[at.line - 1] = line.slice(0, start) + to + line.slice(start + from.length);
  return lines.join("\n");
}
