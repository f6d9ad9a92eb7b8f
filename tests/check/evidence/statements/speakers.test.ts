// Who said it: words in a row that begins with somebody else's name, and words of a claim that names who says them.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../../../src/check/deck.ts";
import type { Lock } from "../../../../src/model/lock.ts";
import { parseDeck } from "../../../../src/parse/deck.ts";
import { parseLock } from "../../../../src/parse/lock.ts";

const minimal = join(import.meta.dirname, "../../../fixtures/minimal");
const claims = `claims:
  ordered: { text: The mayor says that he ordered it, whose: gazette, evidence: { gazette: the mayor ordered } }
  carried: { text: An order was carried, whose: gazette, evidence: { gazette: the mayor ordered } }
  both: { text: The mayor says what the clerk ordered, whose: gazette, evidence: { gazette: the mayor ordered } }
`;
let scenario = "";
let lock: Lock;
beforeAll(async () => {
  scenario = (await readFile(join(minimal, "scenario.yaml"), "utf8"))
    .replace("actors:\n", "actors:\n  clerk: { name: The clerk, role: of the post, side: b, kind: person }\n")
    .replace("claims:\n", claims);
  const path = "slides/quotations.lock";
  const { lock: read } = parseLock({ path, text: await readFile(join(minimal, "quotations.lock"), "utf8") });
  if (!read) throw new Error("The fixture has no lock.");
  const words = read.words["order/evidence/0"]!;
  for (const id of ["ordered", "carried", "both"]) read.words[`${id}/evidence/0`] = words;
  lock = read;
});

/** The messages of the rule for a slide. */
function said(body: string, id = "speaker-differs"): string[] {
  const slide = { path: "slides/20-case.md", text: `# Who said it\n\n${body}\n` };
  const parsed = parseDeck({ scenario: [{ path: "slides/scenario.yaml", text: scenario }], slides: [slide] });
  const { diagnostics } = checkDeck(parsed.deck, new Map(), lock);
  return diagnostics.filter(({ rule }) => rule === id).map(({ message }) => message);
}

const never = "“Never again will a letter be lost,” [@never-again]";
const row = (head: string, ...cells: string[]) =>
  said(`| Who | Words | More |\n|---|---|---|\n| ${[head, ...cells].join(" | ")} |`);
const wrong = ["These words are given to The clerk here, and they are The mayor's."];

describe("words in a row", () => {
  it.each(["The clerk", "The clerk, on the bridge", "**The clerk**", "Said by the clerk"])(
    "that begins with “%s” are not the mayor's",
    (head) => {
      expect(row(head, never, "It was said.")).toEqual(wrong);
    },
  );

  it("are compared in every cell", () => {
    expect(row("The clerk", "It was said. [@first-letter]", never)).toEqual(wrong);
  });

  it.each(["The mayor", "On the bridge", "The mayor to the clerk", ""])(
    "that begins with “%s” may be the mayor's",
    (head) => {
      expect(row(head, never, "It was said.")).toEqual([]);
    },
  );
});

describe("words of a claim that names who says them", () => {
  it.each([
    "The clerk said that “the mayor ordered” it. [@ordered]",
    "The clerk: “the mayor ordered” it. [@ordered]",
    "It went on, and the clerk told us “the mayor ordered” it. [@ordered]",
  ])("%s", (body) => {
    expect(said(body)).toEqual(wrong);
  });

  it("are not those of a person whom nothing that is cited names", () => {
    expect(said("The clerk said that “the mayor ordered” it. [@carried]")).toEqual([
      "These words are given to The clerk here, and nothing that is cited names The clerk.",
    ]);
  });

  it.each([
    "The mayor said that “the mayor ordered” it. [@ordered]",
    "The paper said that “the mayor ordered” it. [@ordered]",
    "The clerk said that “the mayor ordered” it. [@both]",
  ])("nothing is said against: %s", (body) => {
    expect(said(body)).toEqual([]);
  });
});

describe("words whose speaker follows them", () => {
  it.each([
    "“Never again will a letter be lost,” said the clerk. [@never-again]",
    "It was told: “Never again will a letter be lost.” said the clerk. [@never-again]",
    "“Never again will a letter be lost,” the clerk added on the bridge. [@never-again]",
    "It was over: “never again will a letter be lost”, declared the clerk, and the mayor left. [@never-again]",
  ])("%s", (body) => {
    expect(said(body)).toEqual(wrong);
  });

  it.each([
    "“Never again will a letter be lost,” said the mayor. [@never-again]",
    "“Never again will a letter be lost,” said the mayor, and the clerk wrote it. [@never-again]",
    "“Never again will a letter be lost.” The clerk said nothing. [@never-again]",
    "“Never again will a letter be lost,” she said. [@never-again]",
  ])("nothing is said against: %s", (body) => {
    expect(said(body)).toEqual([]);
  });
});

describe("words given to somebody whom nothing names", () => {
  const unknown = (body: string) => said(body, "speaker-unknown");

  it.each([
    ["“Never again will a letter be lost,” said Marsh. [@never-again]", "Marsh"],
    [
      "“Never again will a letter be lost,” said the harbour master, then “a letter”, and Ann Marsh left. [@never-again]",
      null,
    ],
    ["“Never again will a letter be lost,” the pilot Ann Marsh told us. [@never-again]", "Marsh"],
    ["Ann Marsh said “never again will a letter be lost”. [@never-again]", "Marsh"],
    ["On the bridge Marsh warned: “never again will a letter be lost”. [@never-again]", "Marsh"],
    ["“Never again will a letter be lost,” The Gazette wrote. [@never-again]", null],
    ["Witnesses said “never again will a letter be lost”. [@never-again]", null],
    ["Marsh wrote nothing. The mayor said “never again will a letter be lost”. [@never-again]", null],
    ["Marsh said “never again”. [@never-again]", null],
  ])("%s", (body, name) => {
    expect(unknown(body)).toEqual(
      name === null ? [] : [`These words are given to ${name}, and nothing in the scenario names ${name}.`],
    );
  });
});
