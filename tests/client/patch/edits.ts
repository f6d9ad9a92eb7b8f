// Edits such as an author makes, one after the other, to a folder of slides: words, facts, slides that come, go and
// change their place, mistakes and their repair.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../../fuzz/random.ts";

const slidesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort();

function change(folder: string, name: string, edit: (text: string) => string): void {
  const path = join(folder, name);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

const words = ["harbour", "quiet", "letters", "slowly", "<b>bold</b> & more", "“so”", "a bridge"];

const edits: Record<string, (folder: string, random: Random) => void> = {
  headline: (folder, random) => {
    const name = random.pick(slidesIn(folder));
    change(folder, name, (text) =>
      text.replace(/^# .*$/m, (line) => `${line.slice(0, 60)} ${random.pick(words)}`),
    );
  },
  "last paragraph": (folder, random) => {
    change(
      folder,
      random.pick(slidesIn(folder)),
      (text) => `${text.trimEnd()} Said of ${random.pick(words)}.\n`,
    );
  },
  notes: (folder, random) => {
    change(folder, random.pick(slidesIn(folder)), (text) => `${text}\nNote:\n\nSay ${random.pick(words)}.\n`);
  },
  "planned time": (folder, random) => {
    const seconds = 30 + random.below(90);
    change(folder, random.pick(slidesIn(folder)), (text) =>
      text.replace(/^duration: .*$/m, `duration: ${seconds}`),
    );
  },
  part: (folder, random) => {
    const part = random.pick(words);
    change(folder, random.pick(slidesIn(folder)), (text) =>
      text.replace(/^section: .*$/m, `section: "${part}"`),
    );
  },
  "a new slide": (folder, random) => {
    const number = String(1 + random.below(12)).padStart(2, "0");
    const id = `new-${random.pick("abcdefgh".split(""))}${random.pick("abcdefgh".split(""))}`;
    const list = random.below(2) ? "* First this.\n* Then that.\n" : "Nothing happened.\n";
    const below = random.below(3) === 0 ? "below: previous\n" : "";
    const text = `---\nlayout: text\n${below}---\n\n# A slide of ${random.pick(words)}\n\n${list}`;
    writeFileSync(join(folder, `${number}-${id}.md`), text);
  },
  "a slide less": (folder, random) => {
    const all = slidesIn(folder).slice(1);
    if (all.length > 4) rmSync(join(folder, random.pick(all)));
  },
  "another place": (folder, random) => {
    const name = random.pick(slidesIn(folder));
    const number = String(1 + random.below(12)).padStart(2, "0");
    renameSync(join(folder, name), join(folder, name.replace(/^\d+/, number)));
  },
  "a stack": (folder, random) => {
    const name = random.pick(slidesIn(folder).slice(1));
    change(folder, name, (text) =>
      text.includes("below: previous")
        ? text.replace("below: previous\n", "")
        : text.replace(/^---\n/, "---\nbelow: previous\n"),
    );
  },
  "a fact": (folder, random) => {
    const key = random.pick(["name", "title", "role", "text", "why"]);
    const path = "scenario.yaml";
    change(folder, path, (text) => {
      const lines = [...text.matchAll(new RegExp(`^ +${key}: [^\\n'"{>|]*$`, "gm"))];
      const line = lines.length > 0 ? random.pick(lines) : null;
      if (!line) return text;
      return `${text.slice(0, line.index)}${line[0]} so${text.slice(line.index + line[0].length)}`;
    });
  },
  "the name of the briefing": (folder, random) => {
    change(folder, "scenario.yaml", (text) =>
      text.replace(/^title: .*$/m, `title: Of ${random.pick(words)}`),
    );
  },
  "a mistake": (folder, random) => {
    change(
      folder,
      random.pick(slidesIn(folder)),
      (text) => `${text.trimEnd()} [@nobody-${random.below(9)}]\n`,
    );
  },
};

/** Does one of each kind in an order at random, then again; each time it is called one, whose name it returns. */
export function makeEditor(folder: string, random: Random): () => string {
  const left: string[] = [];
  return () => {
    if (left.length === 0) left.push(...Object.keys(edits));
    const [name = ""] = left.splice(random.below(left.length), 1);
    edits[name]?.(folder, random);
    return name;
  };
}

export const kindsOfEdits = Object.keys(edits).length;
