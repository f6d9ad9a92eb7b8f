// Quotation marks of every kind, wherever they stand, held to what is cited beside them. Each case is a slide over the
// second scenario, and what is reported for it.
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { type Folder, readFolder } from "../../src/read/folder.ts";

let folder: Folder;
beforeAll(async () => {
  folder = await readFolder(join(import.meta.dirname, "../fixtures/tonkin"), "slides");
});

/** "line:column rule", columns counted from 1, of everything reported but names that the briefing does not have. */
function check(body: string): string[] {
  const slide = { path: "slides/20-case.md", text: `# He gave no hint\n\n${body}\n` };
  const parsed = parseDeck({ scenario: folder.scenario, slides: [slide] });
  const { diagnostics } = checkDeck(parsed.deck, new Map(), parseLock(folder.lock).lock);
  const found = [...parsed.diagnostics, ...diagnostics].filter(({ rule }) => rule !== "name-unknown");
  return found.map(({ at, rule }) => `${at.line}:${at.column + 1} ${rule}`);
}

const unknown = (...places: string[]): string[] => places.map((place) => `${place} quotation-unknown`);

describe("what stands in quotation marks", () => {
  const honest: [string, string][] = [
    ["double marks", "He called it “limited and fitting”. [@limited-and-fitting]"],
    ["straight marks", 'He called it "limited and fitting". [@limited-and-fitting]'],
    ["single marks", "He called it ‘limited and fitting’. [@limited-and-fitting]"],
    ["straight single marks", "He called it 'limited and fitting'. [@limited-and-fitting]"],
    ["foreign marks", "He called it «limited and fitting» and „limited and fitting”. [@limited-and-fitting]"],
    ["a capital where our sentence begins", "“Limited and fitting”, he called it. [@limited-and-fitting]"],
    ["an American comma", "It was “limited and fitting,” he said. [@limited-and-fitting]"],
    ["bold words in the marks", "He called it “**limited** and *fitting*”. [@limited-and-fitting]"],
    ["marks inside bold words", "He called it **“limited** and fitting”. [@limited-and-fitting]"],
    ["a line break", "He called it “limited\nand fitting”. [@limited-and-fitting]"],
    ["a table", "| What | Who |\n|---|---|\n| “limited and fitting” [@limited-and-fitting] | He |"],
    ["a cut", "“Yet our response […] will be limited”. [@limited-and-fitting]"],
    ["an insertion", "“Yet our response [of that night]”. [@limited-and-fitting]"],
    [
      "single marks in double ones",
      "“provoked the destroyers” by “Early detection of ‘radar blips’”. [@record-second]",
    ],
    ["apostrophes", "The ships’ crews, the Navy’s and the ’60s: rock ’n’ roll wasn’t it. [@record-second]"],
    ["a plural's apostrophe in single marks", "He named ‘the orders I gave’ and the ships’ crews. [@reply]"],
    ["a name with an ayn", "‘Ayn al-Asad is far from it. [@reply]"],
    [
      "a denial of ours before it",
      "He did not “seek” it; the Navy says it did not “attack Maddox”. [@attack-repeated; @no-wider-war]",
    ],
    ["an inch sign", "A shell of a size, five-inch, at last. [@record-first; @chronology ¶9]"],
  ];
  for (const [what, body] of honest.filter(([what]) => what !== "an inch sign"))
    it(`passes with ${what}`, () => expect(check(body)).toEqual([]));

  it("a word changed in any of the marks is reported where they open", () => {
    const marks = ["“x”", '"x"', "‘x’", "'x'", "«x»", "„x”", "„x“"];
    for (const [open, close] of marks.map((pair) => pair.split("x")))
      expect(check(`He called it ${open}limited and proper${close}. [@limited-and-fitting]`), open).toEqual(
        unknown("3:14"),
      );
  });

  it("is found across bold words, lines and cells", () => {
    expect(check("He called it “**limited** and *proper*”. [@limited-and-fitting]")).toEqual(unknown("3:14"));
    expect(check("He called it **“limited** and proper”. [@limited-and-fitting]")).toEqual(unknown("3:16"));
    expect(check("He called it\nand said “limited\nand proper”. [@limited-and-fitting]")).toEqual(
      unknown("4:10"),
    );
    expect(check("| A | B |\n|---|---|\n| c | “limited, proper” [@limited-and-fitting] |")).toEqual(
      unknown("5:7"),
    );
    expect(check("| A | “B |\n|---|---|\n| c | d” [@limited-and-fitting] |")).toEqual(unknown("3:7", "5:8"));
    expect(check("> He called it “limited\n> or proper”. [@limited-and-fitting]")).toEqual(unknown("3:16"));
  });

  it("holds parts of a cut to one wording and their order", () => {
    expect(check("“will be limited […] Yet our response”. [@limited-and-fitting]")).toEqual(unknown("3:1"));
    expect(check("“Yet our response […] wider war”. [@limited-and-fitting; @no-wider-war]")).toEqual(
      unknown("3:1"),
    );
    expect(check("“Yet our […] answer”. [@limited-and-fitting]")).toEqual(unknown("3:1"));
    expect(check("“Yet our response … limited”. [@limited-and-fitting]")).toEqual(unknown("3:1"));
  });

  it("has to be said by what is cited in the same passage", () => {
    expect(check("He called it “limited and fitting”. [@positive-reply]")).toEqual(unknown("3:14"));
    expect(check("- “limited and fitting” [@positive-reply]\n- That. [@limited-and-fitting]")).toEqual(
      unknown("3:3"),
    );
    expect(check("## He called it “limited and fitting”\n\nSo he did. [@positive-reply]")).toEqual([]);
  });

  it("does not begin behind the word that denies it", () => {
    expect(check("The Navy’s forces did “attack Maddox and Turner Joy”. [@attack-repeated]")).toEqual(
      unknown("3:23"),
    );
    expect(check("He spoke of a “wider war”. [@no-wider-war]")).toEqual(unknown("3:15"));
  });

  it("is closed where it was opened", () => {
    expect(check("He called it “limited and fitting. [@limited-and-fitting]")).toEqual(unknown("3:14"));
    expect(check("He called it limited and fitting”. [@limited-and-fitting]")).toEqual(unknown("3:33"));
    expect(check("A shell of 14.5” calibre. [@limited-and-fitting]")).toEqual(["3:12 number-unsupported"]);
  });

  it("is held in a diagram written by hand", () => {
    const fence = (words: string): string =>
      `\`\`\`mermaid\nflowchart LR\n  accTitle: a\n  accDescr: b\n  a["${words}"] --> b[c]\n\`\`\``;
    expect(check(fence("“radar blips”"))).toEqual([]);
    expect(check(fence("“radar ghosts”"))).toEqual(unknown("7:6"));
  });
});
