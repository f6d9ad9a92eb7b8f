// Quoted words must be given to somebody: a name beside a verb of saying that nothing in the scenario holds was made
// up, or never looked up. Names are found by their capital letters, so this is a warning, and Hebrew, which has none,
// is not read.
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { textsIn } from "../../text/split-text.ts";
import { findWordsIn, type Word, wordsIn } from "../../text/words.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { quotationsIn } from "../evidence/statements/speakers.ts";
import type { Briefing, RuleCheck } from "../rule.ts";

const reach = 3; // words between a verb of saying and a name

export const speakerUnknown: RuleCheck = {
  id: "speaker-unknown",
  liftable: true,
  checkSlide: ({ sentences }, briefing) =>
    sentences.flatMap(({ text, at }) => {
      const tag = briefing.scenario.language;
      const flat = flattenText(text, at, { quoted: true, links: true });
      return quotationsIn(flat.text, tag).flatMap(({ words, offset, before, after }): Diagnostic[] => {
        const name = findUnknown(before, after, briefing);
        if (name === null) return [];
        return [
          {
            rule: "speaker-unknown",
            severity: "warning",
            message: `These words are given to ${name}, and nothing in the scenario names ${name}.`,
            at: flat.at(offset, words.length + 2),
            why: "A reader takes a name beside quoted words for the person who said them.",
            fix: "Name who said them, cite what names this person, or lift this with `allow:` and the reason.",
          },
        ];
      });
    }),
};

/** The last word of the name beside a verb of saying if it is the only one, and the scenario holds it nowhere. */
function findUnknown(before: string, after: string, briefing: Briefing): string | null {
  const { scenario } = briefing;
  for (const [ours, isBefore] of [
    [before, true],
    [after, false],
  ] as const) {
    const names = namesBesideVerb(ours, isBefore, scenario.language);
    const [name] = names;
    if (name !== undefined && !names.some((one) => holdsWord(one.toLowerCase(), briefing))) return name;
  }
  return null;
}

/** The last words of runs of capitalised words near a verb of saying. */
function namesBesideVerb(ours: string, isBefore: boolean, tag: string): string[] {
  const { speakingVerbs, capitalNouns } = languageOf(tag);
  const words = findWordsIn(ours);
  const verbs = words.flatMap(({ text }, i) => (speakingVerbs.includes(text.toLowerCase()) ? [i] : []));
  if (!verbs.length) return [];
  return runsOfCapitals(words, isBefore).flatMap(({ first, last }) => {
    const isNear = verbs.some(
      (verb) =>
        first - verb - 1 <= (capitalNouns ? 0 : reach) && verb - last - 1 <= (capitalNouns ? 0 : reach),
    );
    const name = words[last]?.text.replace(/['’]s$/, "");
    return isNear && name !== undefined ? [name] : [];
  });
}

/** A single capital at the start of a sentence shows no name: "Witnesses said". */
function runsOfCapitals(words: readonly Word[], isBefore: boolean): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const [i, { text }] of words.entries()) {
    if (!/^\p{Lu}\p{L}/u.test(text)) continue;
    const run = runs.at(-1);
    if (run?.last === i - 1) run.last = i;
    else runs.push({ first: i, last: i });
  }
  return runs.filter(({ first, last }) => !(isBefore && first === 0 && last === 0));
}

/**
 * Whether the scenario holds a word. A slide is checked again only if this answer changes, and not after every change
 * of the scenario.
 */
const holdsWord = (word: string, briefing: Briefing): boolean =>
  briefing.index.derive(`holds ${word}`, () => wordsOfScenario(briefing).has(word));

const wordsOfScenario = ({ parsed, scenario, index }: Briefing): ReadonlySet<string> =>
  index.keep("words of the scenario", () => {
    const sources = scenario.sources.map(({ publisher, title, author }) => [publisher, title, author]);
    const words = textsIn([parsed.spec, sources]).flatMap((text) => wordsIn(text));
    return new Set(words.map(({ text }) => text.toLowerCase().replace(/['’]s$/, "")));
  });
