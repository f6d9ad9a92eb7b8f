// What is right and was once refused: each case is a slide or a change of the scenario over the minimal briefing.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { type Folder, readFolder } from "../../src/read/folder.ts";
import { findWords, normalizeWording } from "../../src/text/match-words.ts";

let folder: Folder;
beforeAll(async () => {
  folder = await readFolder(join(import.meta.dirname, "../fixtures/minimal"), "slides");
});

/** Rules reported for a slide, with the scenario changed by replacements. */
function check(body: string, ...changes: [from: string, to: string][]): string[] {
  const slide = { path: "slides/20-case.md", text: `# A letter reached the south\n\n${body}\n` };
  const scenario = folder.scenario.map((file) => ({
    ...file,
    text: changes.reduce((text, [from, to]) => text.replace(from, to), file.text),
  }));
  const parsed = parseDeck({ scenario, slides: [slide] });
  const { diagnostics } = checkDeck(parsed.deck, new Map(), parseLock(folder.lock).lock);
  return [...parsed.diagnostics, ...diagnostics].map(({ rule, message }) => `${rule}: ${message}`);
}

describe("nothing is reported for", () => {
  const right: [what: string, body: string, ...changes: [string, string][]][] = [
    [
      "two sentences, each with its day",
      "A letter came on 1 May 2001. [@first-letter] An answer came on 2 May 2001. [@answer]",
    ],
    ["two days with both their events", "Letters came on 1 and 2 May 2001. [@first-letter; @answer]"],
    ["the month of an event", "It was in May 2001. [@first-letter]"],
    [
      "two chains of command",
      "There were two chains of command. [@order-claim]",
      [
        "  delivered:",
        "  order-claim: { text: The mayor ordered, whose: gazette, evidence: [{ source: gazette, paragraph: 2, words: the mayor ordered }], verdict: unchecked }\n  delivered:",
      ],
    ],
    ["two capitals", "The two capitals wrote. [@delivered]"],
    ["a web address with numbers", "See https://gazette.example/2001/05/24/letters for more. [@delivered]"],
    [
      "headings that an author numbers",
      "## 1. What came\n\nA letter. [@delivered]\n\n## 2.1 How\n\nBy foot. [@delivered]\n\n## 3) When",
    ],
    ["numbered parts of a lesson", "Part 2, Exercise 3 and Example 4 of it. [@delivered]"],
    ["a numbered step and a figure", "Step 2 of it, as in Figure 3. [@delivered]"],
    [
      "how far off a named place may lie",
      "The bridge is known to 2 km, as The bridge on the map. [@first-letter]",
    ],
    [
      "the day of the source in an occasion",
      "A letter was delivered. [@delivered]",
      ["a speech on the bridge", "a speech, told on 2 May 2001"],
    ],
    [
      "a place whose name begins with a number",
      "It came by way of Three Mile Island. [@delivered]",
      ["a speech on the bridge", "a speech at Three Mile Island"],
    ],
  ];
  for (const [what, body, ...changes] of right)
    it(what, () => {
      const found = check(body, ...changes).filter((one) => !one.startsWith("words-not-locked"));
      expect(found).toEqual([]);
    });
});

describe("a scale before what is counted", () => {
  const evidence: [string, string] = [
    "words: a letter reached the south }",
    "words: 42 billion dollars were withdrawn }",
  ];
  const counted = (effect: string): [string, string] => [
    "effects: [{ what: letter delivered, min: 1, max: 1, show: true }]",
    `effects: [{ ${effect} }]`,
  ];
  const numbers = (body: string, effect: string) =>
    check(body, evidence, counted(effect)).filter((one) => one.startsWith("number-unsupported"));

  it("belongs to its number, in the scenario and on slides", () => {
    expect(
      numbers("They took 42 billion dollars. [@first-letter]", "what: billion dollars, min: 42"),
    ).toEqual([]);
    expect(numbers("They took $42 billion. [@first-letter]", "what: billion dollars, min: 42")).toEqual([]);
  });

  it("is refused with another number, or as another scale", () => {
    expect(numbers("They took money. [@first-letter]", "what: billion dollars, min: 43")[0]).toContain(
      "43 billion dollars",
    );
    expect(numbers("They took money. [@first-letter]", "what: million dollars, min: 42")[0]).toContain(
      "42 million dollars",
    );
    expect(
      numbers("They took 42 million dollars. [@first-letter]", "what: billion dollars, min: 42"),
    ).toHaveLength(1);
  });
});

describe("refused all the same is", () => {
  const wrong: [what: string, body: string][] = [
    [
      "the day of the other sentence",
      "A letter came on 2 May 2001. [@first-letter] An answer came. [@answer]",
    ],
    ["another month", "It was in April 2001. [@first-letter]"],
    ["a number that begins a heading", "## 2.5 million letters came"],
    ["another number in a numbered heading", "## 1. Seven letters came"],
    ["two letters", "There were two letters. [@delivered]"],
    ["another distance of a named place", "The bridge is known to 3 km. [@first-letter]"],
  ];
  for (const [what, body] of wrong)
    it(what, () => expect(check(body).map((one) => one.split(":")[0])).toContain("number-unsupported"));
});

describe("accents", () => {
  const [composed, combined] = ["caf\u00e9 r\u00e9publique", "cafe\u0301 re\u0301publique"];

  it("are the same, written as one character or as two", () => {
    expect(normalizeWording(composed)).toBe(normalizeWording(combined));
    expect(findWords(`Le ${combined} dit`, composed)).toEqual([{ from: 3, to: 3 + combined.length }]);
    expect(findWords(`Le ${composed} dit`, combined)).toEqual([{ from: 3, to: 3 + composed.length }]);
  });

  it("are not left out", () => expect(findWords(composed, "cafe republique")).toBeUndefined());
});

describe("names that stand in the wrong cell of a comparison", () => {
  const rulesIn = async (language: string): Promise<string[]> => {
    const text = await readFile(
      join(import.meta.dirname, "../fixtures/rules/cell-swapped/02-news.md"),
      "utf8",
    );
    const scenario = folder.scenario.map((file) => ({
      ...file,
      text: file.text.replace(/^language: .*$/m, `language: ${language}`),
    }));
    const parsed = parseDeck({ scenario, slides: [{ path: "slides/02-news.md", text }] });
    const { diagnostics } = checkDeck(parsed.deck, new Map(), parseLock(folder.lock).lock);
    return diagnostics.map(({ rule }) => rule).filter((rule) => rule === "cell-swapped");
  };

  it("are told by their capitals, and not in German, where every noun has one", async () => {
    expect((await rulesIn("en")).length).toBeGreaterThan(0);
    expect(await rulesIn("de")).toEqual([]);
  });
});
