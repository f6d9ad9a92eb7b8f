// An actor that nothing cited names, where what is cited names one of another side. Roles of one word are names too.
import { describe, expect, it } from "vitest";
import { checkDeck } from "../../../src/check/deck.ts";
import { parseDeck } from "../../../src/parse/deck.ts";

const reported = (says: string) => `reported: { source: log, says: ${JSON.stringify(says)}, why: x }`;
const scenario = `title: A collision
sides: { f: The ferry line, t: The owner, n: Onlookers }
sources: { log: { publisher: The port, author: Ida Marsh, title: Log, kind: official } }
actors:
  alma: { name: Alma, role: ferry, side: f, kind: group }
  mary: { name: Mary Birch, role: master, side: f, kind: person }
  ida: { name: Ida Marsh, role: pilot, side: n, kind: person }
  borealis: { name: Borealis, role: tanker, side: t, kind: group }
claims:
  turned: { text: The Alma turned, ${reported("the Alma altered course")} }
  lane: { text: It kept its lane, ${reported("the tanker was in her lane")} }
  both: { text: They met, ${reported("the Alma and the Borealis met")} }
  late: { text: It was late, ${reported("it was late by then")} }
`;

const messagesOf = (sentence: string): string[] => {
  const parsed = parseDeck({
    scenario: [{ path: "slides/scenario.yaml", text: scenario }],
    slides: [{ path: "slides/02-a.md", text: `# A\n\n${sentence}\n` }],
  });
  const { diagnostics } = checkDeck(parsed.deck, new Map(), null);
  return diagnostics.filter(({ rule }) => rule === "actor-differs").map(({ message }) => message);
};

describe("an actor", () => {
  it.each([
    ["The Borealis altered course. [@turned]", "Borealis", "Alma"],
    ["The tanker altered course. [@turned]", "Borealis", "Alma"],
    ["The Alma was in her lane. [@lane]", "Alma", "Borealis"],
    ["The ferry was in her lane. [@lane]", "Alma", "Borealis"],
  ])("is another one: %s", (sentence, ours, theirs) => {
    expect(messagesOf(sentence)).toEqual([`"${ours}" stands here, and what is cited names "${theirs}".`]);
  });

  it.each([
    "The Alma altered course. [@turned]",
    "The ferry altered course. [@turned]",
    "Mary Birch turned. [@turned]", // of the same side
    "The Borealis was near. [@both]",
    "The Borealis came late. [@late]", // what is cited names nobody
    "The Borealis saw the Alma turn. [@turned]", // all who are cited are there
    "Ida Marsh writes so. [@turned]", // who wrote what is cited
    "It altered course. [@turned]",
    "A tanker’s crew saw it. The Alma altered course. [@turned; @lane]",
  ])("is the same, or may be: %s", (sentence) => expect(messagesOf(sentence)).toEqual([]));
});
