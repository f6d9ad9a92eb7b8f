// Who said it: words in a row that begins with somebody else's name, and words of a claim that names who says them.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import type { Lock } from "../../src/model/lock.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLock } from "../../src/parse/lock.ts";

const minimal = join(import.meta.dirname, "../fixtures/minimal");
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
function said(body: string): string[] {
  const slide = { path: "slides/20-case.md", text: `# Who said it\n\n${body}\n` };
  const parsed = parseDeck({ scenario: [{ path: "slides/scenario.yaml", text: scenario }], slides: [slide] });
  const { diagnostics } = checkDeck(parsed.deck, new Map(), lock);
  return diagnostics.filter(({ rule }) => rule === "speaker-differs").map(({ message }) => message);
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

  it.each([
    "The mayor said that “the mayor ordered” it. [@ordered]",
    "The paper said that “the mayor ordered” it. [@ordered]",
    "The clerk said that “the mayor ordered” it. [@carried]",
    "The clerk said that “the mayor ordered” it. [@both]",
  ])("nothing is said against: %s", (body) => {
    expect(said(body)).toEqual([]);
  });
});
