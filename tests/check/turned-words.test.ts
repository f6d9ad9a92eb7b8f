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
    "doubt-dropped",
    "superlative-added",
    "bound-differs",
    "share-differs",
    "ordinal-differs",
    "frequency-differs",
    "outcome-differs",
    "hour-differs",
    "number-noun",
    "number-unsupported",
    "negation-differs",
  ];
  return found
    .filter(({ at, rule }) => at.file.endsWith("case.md") && rules.includes(rule))
    .map(({ rule }) => rule);
}

const warned = "He was warned twice and wrote of it once";
const toll = "173 people were rescued, 139 died and 12 were wounded";
const ferry = "312 passengers and 41 crew were aboard; helicopters lifted 118 people and lifeboats took 96.";
const board = "The union blamed the Harbour Board for cutting the night crew";
const lights = "A fisherman claimed that the ship had no lights";
const turned: [language: string, theirs: string, ours: string, rule: string][] = [
  [
    "en",
    "They lost a third of their trade in the first week",
    "Trade fell in the first month.",
    "opposite-differs",
  ],
  [
    "en",
    "9,000 cars cross it on a working day",
    "9,000 cars cross it in a working week.",
    "opposite-differs",
  ],
  ["en", "The bridge is 214 metres long", "The bridge is 214 metres high.", "opposite-differs"],
  ["en", "They met on Tuesday morning", "They met on Tuesday evening.", "opposite-differs"],
  ["en", "Two people had light injuries", "Two people had severe injuries.", "opposite-differs"],
  ["en", "The mate took this for consent", "The mate took this for refusal.", "opposite-differs"],
  ["de", "Das dauerte die ersten Wochen", "Das dauerte die ersten Monate.", "opposite-differs"],
  ["de", "Die Brücke ist 214 Meter lang", "Die Brücke ist 214 Meter hoch.", "opposite-differs"],
  ["fr", "Il partit mardi matin", "Il partit mardi soir.", "opposite-differs"],
  ["en", "The bridge is 214 metres long", "The bridge, 214 metres, is the longest.", "superlative-added"],
  ["en", "It was a large fire", "It was the largest fire.", "superlative-added"],
  ["de", "Es war ein großer Brand", "Es war der größte Brand.", "superlative-added"],
  ["en", board, "The Board cut the night crew.", "doubt-dropped"],
  ["en", lights, "The ship was without lights.", "doubt-dropped"],
  ["en", "The dredger allegedly struck the fender", "The dredger struck the fender.", "doubt-dropped"],
  ["en", "A suspected Iranian drone hit the base", "An Iranian drone hit the base.", "doubt-dropped"],
  ["de", "Das Schiff fuhr angeblich ohne Lichter", "Das Schiff fuhr ohne Lichter.", "doubt-dropped"],
  ["fr", "Le navire aurait heurté le pont", "Le navire a heurté le pont.", "doubt-dropped"],
  ["en", "Insurance premiums rose by a third", "The premiums fell by a third.", "opposite-differs"],
  ["en", "It listed 12 degrees to starboard", "It listed 12 degrees to port.", "opposite-differs"],
  ["en", "It entered the northbound lane", "It entered the southbound lane.", "opposite-differs"],
  ["en", "Two passengers were seriously hurt", "Two passengers were slightly hurt.", "opposite-differs"],
  ["de", "Zwei wurden schwer verletzt", "Zwei wurden leicht verletzt.", "opposite-differs"],
  ["en", "Seven were injured, two of them badly", "Seven died.", "outcome-differs"],
  ["en", "It sailed at 04:10", "It sailed at 16:10.", "number-unsupported"],
  ["en", "He heard it at half past four", "He heard it at half past five.", "number-unsupported"],
  ["en", "He heard it at half past four", "He heard it four times.", "number-unsupported"],
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
  ["en", "312 people were aboard", "More than 312 people were aboard.", "bound-differs"],
  ["en", "About 300 people were aboard", "At least 300 people were aboard.", "bound-differs"],
  ["en", "Some 300 people were aboard", "Exactly 300 people were aboard.", "bound-differs"],
  ["en", "It cost about £18,000", "It cost more than £18,000.", "bound-differs"],
  ["en", "Most of the passengers were asleep", "All passengers were asleep.", "share-differs"],
  ["en", "All passengers were rescued", "Several of the passengers were rescued.", "share-differs"],
  ["en", "Not all boats were found", "All the boats were found.", "share-differs"],
  ["en", "None of the letters arrived", "Some letters arrived.", "share-differs"],
  ["en", "Some died", "Most died.", "share-differs"],
  ["en", "It was the second letter of the mayor", "It was the third letter.", "ordinal-differs"],
  ["en", "The 2nd battalion moved", "The third battalion moved.", "ordinal-differs"],
  ["en", "The first shot missed", "The second shot missed.", "ordinal-differs"],
  ["en", warned, "He was warned three times.", "number-unsupported"],
  ["en", warned, "He was warned once.", "frequency-differs"],
  ["en", "The alarm sounded three times", "The alarm sounded twice.", "frequency-differs"],
  ["en", toll, "139 were saved.", "outcome-differs"],
  ["en", toll, "It killed 12.", "outcome-differs"],
  ["en", "It killed five and wounded 34", "Five were wounded.", "outcome-differs"],
  ["en", "Nineteen dead", "Nineteen survived.", "outcome-differs"],
  [
    "en",
    "The attack killed one American contractor",
    "An American contractor was wounded.",
    "outcome-differs",
  ],
  ["en", "The pilot was hurt when the jet crashed", "The pilot died.", "outcome-differs"],
  [
    "en",
    "A drone hit the base and a contractor was wounded",
    "A drone killed a contractor.",
    "outcome-differs",
  ],
  ["en", "The editor was detained on Sunday", "The editor is missing.", "outcome-differs"],
  ["en", "There were no U.S. losses", "There were US losses.", "negation-differs"],
  [
    "en",
    "He met no one at 4:30 p.m. on Friday, and no U.S. troops came",
    "U.S. troops came.",
    "negation-differs",
  ],
  ["en", "The company admits its fault", "It does not accept the blame.", "negation-differs"],
  ["en", "A rocket hit the depot", "The store wasn’t struck.", "negation-differs"],
  ["en", "A missile was fired during the ceasefire", "The rocket wasn’t launched.", "negation-differs"],
  ["en", "Talks went on in Vienna", "They cannot have met there.", "negation-differs"],
  ["en", "They met at 10.30", "They met at noon.", "hour-differs"],
  ["en", "They met at 12:15 p.m.", "They met at midnight.", "hour-differs"],
  ["en", "They met in the morning", "They met at noon.", "hour-differs"],
  ["de", "Die Brücke hielt dem Sturm stand", "Der Bau ist nicht eingestürzt.", "negation-differs"],
  ["fr", "Le pont a tenu", "L’ouvrage n’est pas tombé.", "negation-differs"],
  ["fr", "Le peuple peut voter", "L’élection n’est pas permise.", "negation-differs"],
  ["de", "Man hörte die Sirene", "Der Alarm wurde nicht gegeben.", "negation-differs"],
  ["de", "Ein Matrose wurde getötet", "Der Matrose wurde verletzt.", "outcome-differs"],
  ["de", "Die Preise stiegen um die Hälfte", "Die Preise sanken um die Hälfte.", "opposite-differs"],
  ["de", "Er ging vor dem Bericht", "Er ging nach dem Bericht.", "opposite-differs"],
  ["de", "Mindestens 20 Wagen waren lose", "Höchstens 20 Wagen waren lose.", "bound-differs"],
  ["de", "Es kostete 2,4 Millionen", "Es kostete 2,4 Milliarden.", "number-unsupported"],
  ["de", "312 Menschen waren an Bord", "Mehr als 312 Menschen waren an Bord.", "bound-differs"],
  ["de", "Die meisten Reisenden schliefen", "Alle Reisenden schliefen.", "share-differs"],
  ["de", "Es war der zweite Brief", "Es war der dritte Brief.", "ordinal-differs"],
  ["de", "Er wurde zweimal gewarnt", "Er wurde einmal gewarnt.", "frequency-differs"],
  ["de", "139 Menschen starben", "139 Menschen wurden gerettet.", "outcome-differs"],
  ["de", "Sie kamen um 15 Uhr an", "Sie kamen am Mittag an.", "hour-differs"],
  ["fr", "312 personnes étaient à bord", "Plus de 312 personnes étaient à bord.", "bound-differs"],
  ["fr", "La plupart des passagers dormaient", "Tous les passagers dormaient.", "share-differs"],
  ["fr", "La deuxième lettre arriva", "La troisième lettre arriva.", "ordinal-differs"],
  ["fr", "Il fut averti deux fois", "Il fut averti une fois.", "frequency-differs"],
  ["fr", "139 personnes sont mortes", "139 personnes ont été sauvées.", "outcome-differs"],
  ["fr", "Ils arrivèrent à 15 h 30", "Ils arrivèrent à midi.", "hour-differs"],
  ["fr", "Le ministre partit avant la publication", "Il partit après la publication.", "opposite-differs"],
  ["fr", "Au moins 20 camions étaient libres", "Au plus 20 camions étaient libres.", "bound-differs"],
  ["he", "לפחות 20 משאיות נפגעו", "לכל היותר 20 משאיות נפגעו.", "bound-differs"],
  ["he", "רוב הנוסעים ישנו", "כל הנוסעים ישנו.", "share-differs"],
  ["he", "המכתב השני הגיע", "המכתב השלישי הגיע.", "ordinal-differs"],
  ["he", "הוא הוזהר פעמיים", "הוא הוזהר פעם אחת.", "frequency-differs"],
  ["he", "139 אנשים נהרגו", "139 אנשים ניצלו.", "outcome-differs"],
  ["he", "השר התפטר לפני הדוח", "השר התפטר אחרי הדוח.", "opposite-differs"],
];
const same: [language: string, theirs: string, ours: string][] = [
  [
    "en",
    "They lost a third of their trade in the first week",
    "They lost it in the first week, a week of a month.",
  ],
  ["en", "The bridge is 214 metres long and 12 metres wide", "It is 12 metres wide, 214 metres long."],
  ["en", "Two people had light injuries", "Light traffic passed, with two injured."],
  ["en", board, "The Board cut the night crew, says the union."],
  ["en", board, "The union accuses the Board of cutting the crew."],
  ["en", lights, "The ship allegedly had no lights."],
  ["en", `${lights}. The Office found that the ship had no lights.`, "The ship had no lights."],
  ["en", "The destroyers fired at what they believed to be ships", "The destroyers fired at ships."],
  ["en", "It was the biggest fire in years", "It was the largest fire in years."],
  ["en", "Rebels claimed a victory", "The ship had no lights."],
  ["de", "Das Schiff fuhr angeblich ohne Lichter", "Das Schiff soll ohne Lichter gefahren sein."],
  ["fr", "Le navire aurait heurté le pont", "Selon eux, le navire a heurté le pont."],
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
  ["en", "No distress call was sent before 7.31", "The call came late."],
  ["en", "More than 430 people were pulled from the water", "More than 430 were saved."],
  ["en", "430 people or more were saved", "At least 430 were saved."],
  ["en", "They were held for 3 days", "It went on over 3 days."],
  ["en", "They held 20 men", "They held only 20 men, about 20."],
  [
    "en",
    "All passengers slept, and most of the crew did",
    "All of the passengers and most of the crew slept.",
  ],
  ["en", "Some 300 people slept", "All slept, some 300."],
  ["en", "The most dangerous place was full", "All dangerous places were full."],
  ["en", "It was the second letter in a week", "A second letter came, and a third ship."],
  ["en", "A third of the cargo was lost", "The first cargo was lost."],
  ["en", warned, "Once he was home he wrote of it, twice warned."],
  ["en", "They came in at once", "They came in twice."],
  ["en", toll, "Of those, 139 drowned and 173 survived; 12 were hurt."],
  ["en", "There were five casualties", "Five were wounded."],
  [
    "en",
    "One contractor was killed and five soldiers were wounded",
    "A contractor died; the soldiers were hurt.",
  ],
  ["en", "The attacker was wounded and arrested", "The attacker was arrested."],
  ["en", "The captain was wounded", "The captain survived."],
  ["en", "A U.S. drone hit the base and wounded a contractor", "A U.S. contractor was wounded by the drone."],
  ["en", "Seven were injured, two of them badly", "Seven were injured."],
  ["en", "It sailed at 4:10", "It sailed at 16:10."],
  ["en", "It sailed at 04:10 p.m.", "It sailed at 16:10."],
  ["en", "He heard it at half past four", "He heard it at 16:30."],
  ["en", "He heard it at 4:45 a.m.", "He heard it at a quarter to five."],
  ["en", "They lost ten to fifteen boats", "They lost 10 to 15 boats."],
  ["de", "Sie kam um halb fünf", "Sie kam um 16:30 Uhr."],
  ["fr", "Il vint à cinq heures moins le quart", "Il vint à 16:45."],
  ["en", "Nobody was killed, and the captain was hurt", "The captain was hurt."],
  ["en", "They met at 12:15 p.m.", "They met about noon."],
  ["en", "They met in the afternoon", "They met after that, in the afternoon."],
  ["en", "Both sides failed to reach an agreement", "They did not agree."],
  ["en", "The list is incomplete and unmanageable", "It could not be managed."],
  ["en", "They met in Vienna and in Geneva", "It was not only in Vienna that they met."],
  ["en", "The mayor refused an answer", "He did not reply."],
  ["de", "Die Lieferung unterblieb", "Die Ware wurde nicht gebracht."],
  ["fr", "Ils arrivèrent l’après-midi", "Ils arrivèrent l’après-midi."],
  ["de", "Er wurde nicht einmal gewarnt", "Er wurde nicht gewarnt, zweimal nicht."],
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
