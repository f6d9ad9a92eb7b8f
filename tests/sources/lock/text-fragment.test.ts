// Text fragments of quotations.lock, read by the steps of the specification over the sources’ texts: the first match
// is right.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { parseLock } from "../../../src/parse/lock.ts";
import { makeTextFragment } from "../../../src/sources/lock/text-fragment.ts";
import { splitParagraphs } from "../../../src/sources/split-paragraphs.ts";
import { findWords } from "../../../src/text/match-words.ts";

const root = join(import.meta.dirname, "../../..");
const decks: [string, string][] = [
  ["slides", join(root, "../../shared/sources")],
  ["tests/fixtures/tonkin", join(root, "tests/fixtures/tonkin-texts")],
  ["tests/fixtures/minimal", join(root, "tests/fixtures/texts")],
];

/** What a text directive says: https://wicg.github.io/scroll-to-text-fragment/ */
function readDirective(text: string) {
  const parts = text.split(",");
  const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  const [start = "", end] = parts.map(decodeURIComponent);
  return {
    prefix: prefix && decodeURIComponent(prefix),
    start,
    end,
    suffix: suffix && decodeURIComponent(suffix),
  };
}

describe("makeTextFragment", () => {
  const text = [
    "Letters",
    "A letter came. Another letter came, in a well-known way & late.",
    "A letter came again.",
  ];
  const make = (paragraph: number, words: string): string =>
    makeTextFragment(text, paragraph, findWords(text[paragraph] ?? "", words) ?? []);

  it("gives the words where they stand once, and what stands beside them where they do not", () => {
    expect(make(1, "Another letter")).toBe("Another%20letter");
    expect(make(1, "A letter came")).toBe("A%20letter%20came,-.%20Another");
    expect(make(2, "A letter came")).toBe("A%20letter%20came,-again.");
  });

  it("takes words of the next block where those of its own do not tell it from another", () => {
    const times = ["", "First.", "4:08 a.m., 2 August", "Second.", "4:08 a.m., 2 August"];
    const whole = [{ from: 0, to: 19 }];
    expect(makeTextFragment(times, 4, whole)).toBe("Second.-,4%3A08%20a.m.%2C%202%20August");
    expect(makeTextFragment(times, 2, whole)).toBe("First.-,4%3A08%20a.m.%2C%202%20August");
  });

  it("gives the end so that it stands once after the beginning", () => {
    const long = ["", "On that day at ten rockets fell on the forces, and others on more of the forces."];
    const to = "On that day at ten rockets fell on the forces".length;
    expect(makeTextFragment(long, 1, [{ from: 0, to }])).toBe("On%20that%20day,on%20the%20forces");
  });

  it("encodes what marks a directive", () => {
    expect(make(1, "a well-known way & late")).toBe("a%20well%2Dknown%20way%20%26%20late");
    expect(readDirective(make(1, "letter came, in")).start).toBe("letter came, in");
  });

  it("gives long words by their beginning and end", () => {
    const long = ["", "one two three four five six seven eight nine ten eleven"];
    expect(makeTextFragment(long, 1, [{ from: 0, to: long[1]?.length ?? 0 }])).toBe("one%20two,ten%20eleven");
  });

  it("gives none for words that are not there", () => {
    expect(makeTextFragment(text, 1, [])).toBe("");
  });
});

for (const [deck, texts] of decks) {
  describe(`every fragment of ${deck}`, () => {
    const lock = parseLock({
      path: "",
      text: readFileSync(join(root, deck, "quotations.lock"), "utf8"),
    }).lock;
    const entries = Object.entries(lock?.words ?? {});

    it("is there", () => expect(entries.filter(([, { fragment }]) => !fragment)).toEqual([]));

    it.skipIf(!existsSync(texts))("finds its own words first, and only them", () => {
      const wrong = entries.flatMap(([key, { source, paragraph, at, fragment }]) => {
        const file = join(texts, lock?.texts[source]?.file ?? "");
        const paragraphs = splitParagraphs(readFileSync(file, "utf8"));
        const { document } = parseHTML(`<body>${paragraphs.map(() => "<p></p>").join("")}</body>`);
        document.querySelectorAll("p").forEach((p, i) => {
          p.textContent = paragraphs[i] ?? "";
        });
        const page = [...document.querySelectorAll("p")].map((p) => p.textContent).join("\n");
        const spans = at.split(",").map((pair) => pair.split("-").map(Number));
        const offset = paragraphs.slice(0, paragraph).reduce((sum, one) => sum + one.length + 1, 0);
        const wanted = [offset + (spans[0]?.[0] ?? 0), offset + (spans.at(-1)?.[1] ?? 0)];
        const found = findDirective(page, fragment);
        return found[0] === wanted[0] && found[1] === wanted[1] ? [] : [key];
      });
      expect(wrong).toEqual([]);
    });
  });
}

/** The first match of a directive, by the steps of the specification; made without the code that makes directives. */
function findDirective(page: string, directive: string): [number, number] {
  const { prefix, start, end, suffix } = readDirective(directive);
  const quoted = (words: string): string =>
    words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  const edge = "(?![\\p{L}\\p{N}])";
  const body = end ? `${quoted(start)}${edge}[^]*?(?<![\\p{L}\\p{N}])${quoted(end)}` : quoted(start);
  const before = prefix ? `(?<=${quoted(prefix)}\\s*)` : "(?<![\\p{L}\\p{N}])";
  const atEnd = /[\p{L}\p{N}]$/u.test(end ?? start) ? edge : "";
  const after = suffix ? `(?=\\s*${quoted(suffix)})` : atEnd;
  const found = new RegExp(before + body + after, "iu").exec(page);
  return found ? [found.index, found.index + found[0].length] : [-1, -1];
}

describe("a source of thousands of paragraphs", () => {
  it("is read once for all words that are quoted from it", () => {
    const long = Array.from(
      { length: 4000 },
      (_, i) => `Paragraph ${i} tells of ${i + 3} people who were near the river at dawn.`,
    );
    const start = process.cpuUsage();
    for (let i = 0; i < 200; i++) {
      const from = (long[i] ?? "").indexOf(`${i + 3} people`);
      expect(makeTextFragment(long, i, [{ from, to: from + `${i + 3} people`.length }])).not.toBe("");
    }
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(4000); // ms; it was minutes where each read the text again
  });
});
