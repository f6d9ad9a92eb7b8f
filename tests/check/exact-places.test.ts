// Where a problem is said to be is where its words stand, whatever they stand in: each case is a file in which a fault
// occurs once, and the place reported is where the file has it.
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { type Folder, readFolder } from "../../src/read/folder.ts";

let folder: Folder;
beforeAll(async () => {
  folder = await readFolder(join(import.meta.dirname, "../fixtures/minimal"), "slides");
});

function check(slideText: string, changeScenario = (text: string) => text) {
  const slide = { path: "slides/20-case.md", text: slideText };
  const scenario = folder.scenario.map((file) => ({ ...file, text: changeScenario(file.text) }));
  const parsed = parseDeck({ scenario, slides: [slide] });
  const { diagnostics } = checkDeck(parsed.deck, new Map(), parseLock(folder.lock).lock);
  return { all: [...parsed.diagnostics, ...diagnostics], scenario: scenario[0]?.text ?? "" };
}

/** "4:12", where the words begin in the text. */
function findWords(text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

const sayPlaces = (all: readonly Diagnostic[], rule: string) =>
  all.filter((one) => one.rule === rule).map(({ at }) => `${at.line}:${at.column + 1}`);

const structures: Record<string, (words: string) => string> = {
  "a paragraph of several lines": (words) => `One line\nand another with ${words} in it.`,
  "a second paragraph of a block quotation": (words) =>
    `> The first of them\n> on two lines.\n>\n> The second has ${words} in it.`,
  "a third paragraph of a block quotation": (words) => `> One.\n>\n> Two.\n>\n> Three ${words}.`,
  "a block quotation in a list": (words) => `- Item\n\n  > One.\n  >\n  > Two ${words}.`,
  "a list in a block quotation": (words) => `> - One\n> - Two ${words}\n`,
  "a lazy line of a block quotation": (words) => `> One line\nand its lazy end ${words}.`,
  "a nested list": (words) => `- One\n  - Two\n    - Three ${words}\n`,
  "a nested list with tabs": (words) => `- One\n\t- Two\n\t\t- Three ${words}\n`,
  "a second paragraph of a list item": (words) => `1. One\n\n   More of it ${words}.\n2. Two`,
  "a continued line of a list item": (words) => `- One line\n  and its end ${words}`,
  "a table's cell": (words) => `| a | b |\n|---|---|\n| one | two |\n| same | has ${words} |`,
  "a table's head": (words) => `| a | b ${words} |\n|---|---|\n| one | two |`,
  "a cell after an escaped bar": (words) => `| a | b |\n|---|---|\n| x \\| y | has ${words} |`,
  "words that were there before": (words) => `A line. A line.\n\nA line. A line ${words}.`,
  "strong words after an entity": (words) => `Tom &amp; **Jerry** ${words} end`,
  "a heading of a lower level": (words) => `## Below\n\n### It says ${words}\n\nText.`,
  "words after a line break of two spaces": (words) => `One  \ntwo\\\nthree ${words} end.`,
  "an indented paragraph": (words) => `   Indented by three\n   and ${words} here.`,
  "words after a comment": (words) => `<!-- a comment\nof two lines --> \n\nText ${words} here.`,
};

describe.each([
  ["citation-unknown", "[@nobody-here]", "@nobody-here"],
  ["glyph-missing", "word ꙮ", "ꙮ"],
  ["number-unsupported", "[@first-letter] 7719 men [@first-letter]", "7719"],
])("%s is reported where it stands", (rule, words, place) => {
  for (const [name, write] of Object.entries(structures)) {
    it(`in ${name}`, () => {
      const text = `# A letter reached the south\n\n${write(words)}\n`;
      expect(sayPlaces(check(text).all, rule)).toContain(findWords(text, place));
    });
    it(`in ${name}, in the notes`, () => {
      const text = `# A letter reached the south\n\nWords.\n\nNote:\n\n${write(words)}\n`;
      expect(sayPlaces(check(text).all, rule)).toContain(findWords(text, place));
    });
  }
});

describe("characters of two code units, marks that combine and carriage returns do not move a place", () => {
  const cases: [string, string][] = [
    ["emoji and letters outside the first plane", "A 🛰️ and a 𝒳 before [@nobody-here] end."],
    ["combining marks", "Cafe\u0301 [@nobody-here] end."],
    ["a tab", "A\tb\t[@nobody-here] end."],
  ];
  it.each(cases)("%s", (_, body) => {
    const text = `# A letter reached the south\n\nOne.\n\n${body}\n`;
    expect(sayPlaces(check(text).all, "citation-unknown")).toEqual([findWords(text, "@nobody-here")]);
  });
});

describe("a number in a text of the scenario is reported where it stands", () => {
  const scalars: Record<string, string> = {
    "plain words": "a speech in 7719 rooms",
    "words in double quotes": '"a speech in 7719 \\"rooms\\""',
    "words in single quotes": "'a speech of the mayor''s in 7719 rooms'",
    "plain words on two lines": "a speech on the bridge\n      in 7719 rooms",
    "a folded scalar": ">\n      a speech on the bridge\n      in 7719 rooms\n",
    "a literal scalar": "|-\n      a speech on the bridge\n      in 7719 rooms",
    "a folded scalar with an indent of its own": ">2\n      a speech on the bridge\n      in 7719 rooms\n",
    "words after letters of two code units": "𝒳 and 🛰️ in 7719 rooms",
    "words in quotes on two lines": '"a speech \\\n      in 7719 rooms"',
    "words with a comment": "a speech in 7719 rooms # 7719 is too many",
  };
  it.each(Object.entries(scalars))("in %s", (_, written) => {
    const { all, scenario } = check("# A letter reached the south\n\nWords.\n", (text) =>
      text.replace("occasion: a speech on the bridge", `occasion: ${written}`),
    );
    expect(scenario).toContain("7719");
    expect(sayPlaces(all, "number-unsupported")).toEqual([findWords(scenario, "7719")]);
  });

  const keys: [key: string, from: string, to: string][] = [
    ["what of an event", "what: A letter reaches the south", "what: A letter reaches 7719 men"],
    ["the time of an event", "as: Tuesday", "as: Tuesday at 7719"],
    ["the name of a place", "name: The bridge,", "name: The bridge of 7719 stones,"],
    ["the role of an actor", "role: carriers,", "role: 7719 carriers,"],
    ["the subtitle", "subtitle: An artificial", "subtitle: 7719 artificial"],
    ["an account", "told: The Gazette,", 'told: "The Gazette of 7719",'],
  ];
  it.each(keys)("in %s", (_, from, to) => {
    const { all, scenario } = check("# A letter reached the south\n\nWords.\n", (text) =>
      text.replace(from, to),
    );
    expect(sayPlaces(all, "number-unsupported")).toEqual([findWords(scenario, "7719")]);
  });
});

describe("a character that the fonts lack in the title", () => {
  it.each(["The north ꙮ and the south", '"The north ꙮ"', "'The south''s ꙮ'", "The north\n  ꙮ and the south"])(
    "is reported in scenario.yaml: %s",
    (title) => {
      const { all, scenario } = check("---\nlayout: title\n---\n\nWords.\n", (text) =>
        text.replace("title: The north and the south exchange letters", `title: ${title}`),
      );
      const [found] = all.filter(({ rule }) => rule === "glyph-missing");
      expect(found?.at.file).toMatch(/scenario\.yaml$/);
      expect(sayPlaces(all, "glyph-missing")).toEqual([findWords(scenario, "ꙮ")]);
    },
  );
});

it("a number in what a judgement rests on is reported once, where it stands, also if a slide shows it", () => {
  const words = "It was seen 77 times.";
  const judgement = `
judgements:
  again:
    { text: It comes again, likelihood: likely, confidence: low, because: One text says so.,
      rests_on: "${words} [@seen]", would_change: "A second text.", alternatives: "It was 77 once. [@seen]" }
`;
  const slide =
    "---\nlayout: judgement\njudgement: again\n---\n\n# It likely comes again\n\nNote:\n\nOne. [@again]\n";
  const { all, scenario } = check(slide, (text) => text + judgement);
  const [first = "", second = ""] = ["77 times", "77 once"].map((number) => findWords(scenario, number));
  expect(sayPlaces(all, "number-unsupported")).toEqual([first, second]);
});
