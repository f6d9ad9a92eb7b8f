// Numbers that the front matter has computed: where they count, and where the same number is one too many. Each case
// is a slide over the second scenario, and what is reported for it.
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { type Folder, readFolder } from "../../src/read/folder.ts";

let folder: Folder;
beforeAll(async () => {
  folder = await readFolder(join(import.meta.dirname, "../fixtures/tonkin"), "slides");
});

/** Everything that is reported. */
function report(head: string[], body: string): Diagnostic[] {
  const text = `---\n${head.join("\n")}\n---\n\n# He gave no hint\n\n${body}\n`;
  const slide = { path: "slides/20-case.md", text };
  const parsed = parseDeck({ scenario: folder.scenario, slides: [slide] });
  const { diagnostics } = checkDeck(parsed.deck, new Map(), parseLock(folder.lock).lock);
  return [...parsed.diagnostics, ...diagnostics];
}

/** "line:column rule", columns counted from 1. */
const check = (head: string[], body: string): string[] =>
  report(head, body).map(({ at, rule }) => `${at.line}:${at.column + 1} ${rule}`);

const numbers = (...lines: string[]): string[] => ["numbers:", ...lines.map((line) => `  ${line}`)];

describe("a computed number", () => {
  const honest: [string, string, string][] = [
    ["with its unit", "53: minutes record-launch record-address", "It took 53 minutes. [@record-launch]"],
    [
      "with its unit and a hyphen",
      "53: minutes record-launch record-address",
      "A 53-minute gap. [@planes-first]",
    ],
    ["with its words", "one in seven: count quotes", ""],
    ["written in digits", "four moves: count moves", "He made 4 moves. [@reply]"],
    ["across bold words", "four moves: count moves", "**Four** moves. [@reply]"],
    ["bare, with its noun", "four: count moves", "Four moves. [@reply]"],
    ["bare, beside all it counts", "two: count first-attack reply", "Two. Both. [@first-attack; @reply]"],
  ];
  for (const [what, line, body] of honest.filter(([, , body]) => body))
    it(`counts ${what}`, () => expect(check(numbers(line), body)).toEqual([]));

  it("is each part of a duration in several units", () => {
    const duration = (written: string) => numbers(`${written}: duration record-launch record-address`);
    expect(check(duration("0 hours and 53 minutes"), "0 hours and 53 minutes. [@record-launch]")).toEqual([]);
    expect(check(duration("53 minutes"), "53 minutes. [@record-launch]")).toEqual([]);
    expect(check(duration("1 hour and 53 minutes"), "1 hour and 53 minutes. [@record-launch]")).toEqual([
      "8:1 number-unsupported",
      "8:12 number-unsupported",
      "3:3 number-wrong",
    ]);
    expect(report(duration("53 minutes and 0 hours"), "Soon. [@reply]")[0]?.message).toContain("no duration");
    expect(check(duration("0 hours and 53 minutes"), "0 hours and 53 minutes. [@torpedoes-seen]")).toEqual([
      "8:1 number-unsupported",
      "8:13 number-unsupported",
    ]);
  });

  const refused: [string, string, string, string[]][] = [
    [
      "beside other words",
      "four moves: count moves",
      "Four moves, four planes. [@reply]",
      ["8:13 number-unsupported"],
    ],
    [
      "with another unit",
      "53: minutes record-launch record-address",
      "53 minutes, 53 hours, 53 planes. [@record-launch]",
      ["8:13 number-unsupported", "8:23 number-unsupported"],
    ],
    [
      "where nothing leads to what it is computed from",
      "53: minutes record-launch record-address",
      "It took 53 minutes. [@torpedoes-seen]",
      ["8:9 number-unsupported"],
    ],
    [
      "bare, beside some of what it counts",
      "two: count first-attack reply",
      "Two. Both. [@first-attack]",
      ["8:1 number-unsupported"],
    ],
    ["bare, without its noun", "four: count moves", "All four of them. [@reply]", ["8:5 number-unsupported"]],
    ["that is in no words", "four moves: count moves", "He moved. [@reply]", ["3:3 number-wrong"]],
    ["that is wrong", "five moves: count moves", "He moved. [@reply]", ["3:3 number-wrong"]],
    ["without a number", "some moves: count moves", "He moved. [@reply]", ["3:3 number-wrong"]],
    [
      "with another number in its words",
      "four of 5 moves: count moves",
      "He moved. [@reply]",
      ["3:3 number-wrong"],
    ],
  ];
  for (const [what, line, body, problems] of refused)
    it(`is refused ${what}`, () => expect(check(numbers(line), body)).toEqual(problems));

  it("takes hours, minutes and kilometres from no other number", () => {
    expect(check([], "Some 30 miles. [@high-seas]")).toEqual([]);
    expect(check([], "Some 30 km, or 30 minutes. [@high-seas]")).toEqual([
      "7:6 number-unsupported",
      "7:16 number-unsupported",
    ]);
  });
});

describe("a date", () => {
  const cases: [string, string, string[]][] = [
    ["of a source stands where the source is cited", "On 25 August 1964. [@maddox-report ¶2]", []],
    ["of a source stands nowhere else", "On 25 August 1964. [@high-seas]", ["7:4 number-unsupported"]],
    ["of a source is whole", "In 2023. [@navy-history]", ["7:4 number-unsupported"]],
    ["of a source may have no day", "In July 2023. [@navy-history]", []],
    ["of the briefing stands where nothing is cited, as it writes it", "From 2–4 August 1964?", []],
    ["of the briefing in another form does not", "From 2–3 August 1964?", ["7:6 number-unsupported"]],
    ["has no zero before it", "On 02 August. [@first-attack]", ["7:4 number-unsupported"]],
    ["of an event is its own alone", "On 4 August. [@speech; @first-attack]", ["7:4 number-unsupported"]],
    ["of an event", "On 4 August 1964. [@speech]", []],
  ];
  for (const [what, body, problems] of cases)
    it(`${what}: ${body}`, () => expect(check([], body)).toEqual(problems));
});

describe("a diagram's numbers", () => {
  const fence = (...lines: string[]): string =>
    `Some 30 miles. [@high-seas]\n\n\`\`\`mermaid\n${lines.join("\n")}\n\`\`\``;
  const honest: Record<string, string[]> = {
    "a label of what the slide cites": ["flowchart LR", '  a["30 miles"] --> b[Coast]'],
    ids: ["flowchart LR", "  1[Ship] --> 2[Coast]", "  2 --> n3[End]"],
    styles: ["flowchart LR", "  a[Ship]:::big2", "  style a stroke-width:4px", "  linkStyle 0 stroke:red"],
    places: ["quadrantChart", "  quadrant-1 Near", "  Ship: [0.3, 0.6]"],
    "how long a bar is": ["gantt", "  dateFormat YYYY-MM-DD", "  Patrol :a, 7d"],
    comments: ["flowchart LR", "  %% 7 boats", "  a[Ship]"],
  };
  for (const [what, lines] of Object.entries(honest))
    it(`passes ${what}`, () => expect(check([], fence(...lines))).toEqual([]));

  const refused: [string, string[], string[]][] = [
    ["a label", ["flowchart LR", '  a["31 miles"] -->|7 boats| b'], ["11:6", "11:21"]],
    ["a slice", ["pie", '  "Boats" : 7'], ["11:13"]],
    ["a day", ["gantt", "  dateFormat YYYY-MM-DD", "  Patrol :a, 1964-08-09, 7d"], ["12:14"]],
    ["a year", ["timeline", "  1965 : End"], ["11:3"]],
    ["a note", ["sequenceDiagram", "  Note over A: 7 boats"], ["11:16"]],
  ];
  for (const [what, lines, places] of refused)
    it(`refuses ${what}`, () =>
      expect(check([], fence(...lines))).toEqual(places.map((place) => `${place} number-unsupported`)));
});

describe("what is said of a number", () => {
  const said = (body: string) => report([], body).map(({ message, fix }) => `${message} ${fix}`);

  it("names it with its unit, a date as a whole", () => {
    expect(said("Some 96 per cent stayed. [@reply]")).toEqual([
      expect.stringContaining('"96 per cent" is not'),
    ]);
    expect(said("A wait of 77 nautical miles. [@reply]")).toEqual([
      expect.stringContaining('"77 nautical miles" is not'),
    ]);
    expect(said("It was 25 August 1965. [@reply]")).toEqual([
      expect.stringContaining('"25 August 1965" is not'),
    ]);
  });

  it("tells what of a cited paragraph counts", () => {
    expect(said("There were 412 aboard. [@maddox-report ¶2]")).toEqual([
      expect.stringContaining("only the words count that the scenario holds as `evidence`"),
    ]);
  });
});
