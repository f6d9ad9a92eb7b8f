// Reads a folder of captures for a briefing that is still to be written, and gives each an id.
import type { Capture } from "../sources/captured.ts";
import { type ListedCapture, listCaptures } from "./read-captures.ts";

/** A source that a new briefing may cite. */
export interface NewSource {
  id: string;
  file: string; // its name in the folder of captures
  title: string;
  date: string | null; // as the capture gives it; null if it gives none
}

/** A file of the folder. */
export interface NamedCapture {
  file: string;
  paragraphs: number; // 0 if it cannot be read
  problem: string | null; // why it cannot be read, as a sentence
  source: NewSource | null; // null if it cannot be read
}

/** By file name. `taken`: ids that no source may have. A number is added where two files give the same id. */
export async function nameCaptures(folder: string, taken: readonly string[]): Promise<NamedCapture[]> {
  const ids = new Set(taken);
  return (await listCaptures(folder)).map(({ file, captured }: ListedCapture): NamedCapture => {
    if ("problem" in captured) return { file, paragraphs: 0, problem: captured.problem, source: null };
    const id = findFreeId(nameSource(file), ids);
    ids.add(id);
    return {
      file,
      paragraphs: captured.paragraphs.length,
      problem: null,
      source: describe(id, file, captured),
    };
  });
}

const describe = (id: string, file: string, { title, date }: Capture): NewSource => ({
  id,
  file,
  title,
  date,
});

function findFreeId(bare: string, taken: ReadonlySet<string>): string {
  let id = bare;
  for (let i = 2; taken.has(id); i++) id = `${bare}-${i}`;
  return id;
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
