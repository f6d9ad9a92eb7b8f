// The lock as JSON: one entry a line, in the order of the scenario, so that the same lock has the same bytes.
import type { Lock } from "../../model/lock.ts";

const note =
  "Written by the command quotes: which words were found where, in which text, and when. Not edited by hand.";

/** The text of quotations.lock. */
export function formatLock({ version, texts, words }: Lock): string {
  return `{
  "note": ${JSON.stringify(note)},
  "version": ${version},
  "texts": ${formatEntries(texts)},
  "words": ${formatEntries(words)}
}
`;
}

function formatEntries(entries: Record<string, object>): string {
  const lines = Object.entries(entries).map(
    ([key, entry]) => `    ${JSON.stringify(key)}: ${formatEntry(entry)}`,
  );
  return lines.length ? `{\n${lines.join(",\n")}\n  }` : "{}";
}

function formatEntry(entry: object): string {
  // without fields for surroundings that were not found
  const said = Object.entries(entry).filter(([, value]) => value !== "");
  const fields = said.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `{ ${fields.join(", ")} }`;
}
