// What cannot be cited is answered with what can be: the event of a count, the paragraph that an actor's words stand
// in.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import { parseDeck } from "../../src/parse/deck.ts";

it("a citation of a count, a relation or an actor says what to cite instead", async () => {
  const path = "slides/scenario.yaml";
  const minimal = await readFile(join(import.meta.dirname, "../fixtures/minimal/scenario.yaml"), "utf8");
  const text =
    `${minimal}\ncounts:\n  letters: { event: first-letter, what: letters, min: 1, who: The post, evidence: { gazette ¶2: one letter } }\n`.replace(
      /^counts:\n([\s\S]*)^counts:\n/m,
      "counts:\n$1",
    );
  const slide = {
    path: "slides/01-a.md",
    text: "# A\n\nOne. [@letters]\n\nTwo. [@order]\n\nThree. [@mayor]\n",
  };
  const parsed = parseDeck({ scenario: [{ path, text }], slides: [slide] });
  const { diagnostics } = checkDeck(parsed.deck, new Map(), null);
  const fixes = [...parsed.diagnostics, ...diagnostics]
    .filter(({ rule }) => rule === "citation-unknown")
    .map(({ fix }) => fix);
  expect(fixes).toEqual([
    "Cite [@first-letter], the event that it counts, or [@gazette ¶2], where its words stand.",
    "Cite [@gazette ¶2], where its words stand.",
    "Cite a claim, an event, a quote, a judgement or a source's paragraph.",
  ]);
});
