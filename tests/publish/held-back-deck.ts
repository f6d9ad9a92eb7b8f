// The minimal briefing with a slide that holds much back: every word of it that may not leave begins with unspoken.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeMinimalDeck } from "../support/minimal-deck.ts";

const overlay = join(import.meta.dirname, "../fixtures/held-back");
const read = (name: string) => readFileSync(join(overlay, name), "utf8");

/** A folder that holds it as `slides`. */
export function makeHeldBackDeck(): string {
  const folder = makeMinimalDeck();
  const slides = join(folder, "slides");
  cpSync(join(overlay, "03-reply.md"), join(slides, "03-reply.md"));
  const change = (name: string, edit: (text: string) => string) =>
    writeFileSync(join(slides, name), edit(readFileSync(join(slides, name), "utf8")));
  change("scenario.yaml", (text) =>
    addSections(text.replace(/^quotes:$/m, `${read("sources.yaml")}quotes:`)),
  );
  change("quotations.lock", (text) => joinLocks(text, read("quotations.lock")));
  return folder;
}

/** Puts the overlay's things at the head of their sections; a section that is not there is made. */
function addSections(text: string): string {
  return read("facts.yaml")
    .split(/^(?=\w)/m)
    .reduce((whole, section) => {
      const [head = "", ...entities] = section.split("\n");
      const at = new RegExp(`^${head}$`, "m");
      return at.test(whole)
        ? whole.replace(at, section.trimEnd())
        : `${whole}${head}\n${entities.join("\n")}`;
    }, text);
}

function joinLocks(a: string, b: string): string {
  const [one, other] = [JSON.parse(a), JSON.parse(b)];
  const [texts, words] = [
    { ...one.texts, ...other.texts },
    { ...one.words, ...other.words },
  ];
  return JSON.stringify({ ...one, texts, words });
}
