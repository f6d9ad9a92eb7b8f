import { expect, it } from "vitest";
import { findTerm } from "../../../src/layouts/judgement/find-term.ts";
import type { Judgement, Likelihood } from "../../../src/model/scenario.ts";
import { splitCited } from "../../../src/text/cited-text.ts";

const find = (likelihood: Likelihood, headline: string, language = "en") =>
  findTerm({ likelihood } as Judgement, headline, { language });

it("finds the word of a likelihood as the headline writes it, and not within another step's", () => {
  expect(find("very-likely", "It very likely hit a base")).toBe("very likely");
  expect(find("likely", "It very likely hit a base")).toBeNull();
  expect(find("likely", "It is unlikely")).toBeNull();
  expect(find("unlikely", "It is very unlikely")).toBeNull();
  expect(find("almost-certain", "It almost certainly fell")).toBe("almost certainly");
  expect(find("likely", "Likely it fell")).toBe("Likely");
  expect(find("very-unlikely", "Es ist sehr unwahrscheinlich", "de")).toBe("sehr unwahrscheinlich");
});

it("splits a line at its citations and leaves what is none in the words", () => {
  expect(splitCited("It fell. [@a; @b ¶3] [sic] so")).toEqual([
    { kind: "words", text: "It fell. ", offset: 0 },
    { kind: "cited", cited: [{ id: "a" }, { id: "b", paragraph: 3 }], offset: 9, length: 11 },
    { kind: "words", text: " [sic] so", offset: 20 },
  ]);
});
