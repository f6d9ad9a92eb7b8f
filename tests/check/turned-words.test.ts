// A statement that turns what it rests on into its opposite, by a word, a bound or a number's place, is seen in every
// language; one that says the same in other words is not.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import { parseDeck } from "../../src/parse/deck.ts";

let scenario = "";
beforeAll(async () => {
  scenario = await readFile(join(import.meta.dirname, "../fixtures/minimal/scenario.yaml"), "utf8");
});

/** Rules that a statement of ours breaks which cites a report of these words. */
function check(theirs: string, ours: string, language: string): string[] {
  const support = `whose: gazette, reported: { source: gazette, says: ${JSON.stringify(theirs)}, why: x }`;
  const text = `${scenario.replace("language: en", `language: ${language}`)}  said: { text: X, ${support} }\n`;
  const parsed = parseDeck({
    scenario: [{ path: "slides/scenario.yaml", text }],
    slides: [{ path: "slides/02-case.md", text: `# X\n\n${ours} [@said]\n` }],
  });
  const found = [...parsed.diagnostics, ...checkDeck(parsed.deck, new Map(), null).diagnostics];
  const rules = [
    "opposite-differs",
    "bound-differs",
    "number-noun",
    "number-unsupported",
    "negation-differs",
  ];
  return found
    .filter(({ at, rule }) => at.file.endsWith("case.md") && rules.includes(rule))
    .map(({ rule }) => rule);
}

const ferry = "312 passengers and 41 crew were aboard; helicopters lifted 118 people and lifeboats took 96.";
const turned: [language: string, theirs: string, ours: string, rule: string][] = [
  ["en", "Insurance premiums rose by a third", "The premiums fell by a third.", "opposite-differs"],
  ["en", "It listed 12 degrees to starboard", "It listed 12 degrees to port.", "opposite-differs"],
  ["en", "He resigned before the report", "He resigned after the report.", "opposite-differs"],
  ["en", "It went from 8 to 11 per cent", "It went from 11 to 8 per cent.", "opposite-differs"],
  ["en", "The jury acquitted the teller", "The jury convicted the teller.", "opposite-differs"],
  ["en", "It was built without a permit", "It was built with a permit.", "opposite-differs"],
  ["en", "At least 20 lorries were loose", "No more than 20 lorries were loose.", "bound-differs"],
  ["en", "20 or more lorries were loose", "Only 20 lorries were loose.", "bound-differs"],
  ["en", "It took less than half an hour", "It took more than half an hour.", "bound-differs"],
  ["en", "Up to 5,000 votes were lost", "At least 5,000 votes were lost.", "bound-differs"],
  ["en", ferry, "It had 312 crew and 41 passengers.", "number-noun"],
  ["en", ferry, "Helicopters lifted 96 and lifeboats took 118.", "number-noun"],
  ["en", "The water had 6 degrees Celsius", "The water had 6 °F.", "number-unsupported"],
  ["de", "Die Preise stiegen um die Hälfte", "Die Preise sanken um die Hälfte.", "opposite-differs"],
  ["de", "Er ging vor dem Bericht", "Er ging nach dem Bericht.", "opposite-differs"],
  ["de", "Mindestens 20 Wagen waren lose", "Höchstens 20 Wagen waren lose.", "bound-differs"],
  ["de", "Es kostete 2,4 Millionen", "Es kostete 2,4 Milliarden.", "number-unsupported"],
  ["fr", "Le ministre partit avant la publication", "Il partit après la publication.", "opposite-differs"],
  ["fr", "Au moins 20 camions étaient libres", "Au plus 20 camions étaient libres.", "bound-differs"],
  ["he", "לפחות 20 משאיות נפגעו", "לכל היותר 20 משאיות נפגעו.", "bound-differs"],
  ["he", "השר התפטר לפני הדוח", "השר התפטר אחרי הדוח.", "opposite-differs"],
];
const same: [language: string, theirs: string, ours: string][] = [
  ["en", "Insurance premiums rose by a third", "Premiums grew by a third."],
  ["en", "He resigned before the report", "The report came after he resigned."],
  ["en", "It went from 8 to 11 per cent", "It went to 11 per cent from 8 per cent."],
  ["en", "Prices did not rise that year", "Prices did not fall and did not rise that year."],
  ["en", "At least 20 lorries were loose", "Twenty lorries or more were loose."],
  ["en", "Fewer than half of the jackets were in reach", "More than half of the jackets were out of reach."],
  ["en", ferry, "Of 312 passengers and a crew of 41, helicopters saved 118 and lifeboats 96."],
  ["en", "The water had 6 degrees Celsius", "The water had 6 °C, 6 degrees."],
  ["en", "It cost 2.4 million euros", "It cost €2.4m, or EUR 2,400,000."],
  ["en", "It rose by 3.5 per cent in 1998, and again", "In 1998 it rose by 3.5%."],
  ["en", "With a swell of up to two metres", "The swell was never above two metres."],
  ["en", "The call came at 7.31", "The call did not come before 7.31, not until 7.31."],
  ["de", "Der Notruf kam um 7.31 Uhr", "Der Notruf kam nicht vor 7.31 Uhr."],
  ["de", "2.400.000 Kronen bei 6 Grad Celsius", "2,4 Millionen Kronen bei 6 °C."],
  ["fr", "2 400 000 couronnes", "2,4 millions de couronnes, soit 2\u202f400\u202f000."],
  ["de", "Er ging vor dem Bericht", "Der Bericht kam nach seinem Abgang."],
];

describe("what is said the other way round", () => {
  for (const [language, theirs, ours, rule] of turned)
    it(`${language}: ${ours}`, () => expect(check(theirs, ours, language)).toContain(rule));
});

describe("what is said in other words", () => {
  for (const [language, theirs, ours] of same)
    it(`${language}: ${ours}`, () => expect(check(theirs, ours, language)).toEqual([]));
});
