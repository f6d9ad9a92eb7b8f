// A place of the scenario that a sentence names has to be in what is cited, where that names another place: "a base
// near Mayadeen" does not follow from "a base near Hasakah". Names are compared, so this is a warning.
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Place } from "../../model/scenario.ts";
import { wordsIn } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Passage } from "../evidence/passages.ts";
import { isFunction } from "../evidence/statements/negations.ts";
import { type Statement, statementOf, warnOf } from "../evidence/statements/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const placeDiffers: RuleCheck = {
  id: "place-differs",
  liftable: true,
  checkSlide: ({ sentences, parsed }, { index, scenario }) => {
    const formulas = new Set(Object.values(parsed.options.numbers).flatMap((formula) => formula.split(" ")));
    const places = scenario.places.filter(({ id }) => !formulas.has(id)); // a distance is computed from two places
    return places.length < 2 ? [] : sentences.flatMap((one) => checkSentence(one, places, index));
  },
};

function checkSentence(sentence: Passage, places: readonly Place[], index: EvidenceIndex): Diagnostic[] {
  if (!sentence.citations.length || sentence.place === "headline") return [];
  const statement = statementOf(sentence, index);
  const { text, theirs, facts } = statement;
  const named = places.filter(({ name }) => findName(name, text) >= 0);
  if (!named.length) return [];
  const cited = wordsOf([...theirs, ...facts].join("\n"));
  const language = languageOf(index.scenario.language);
  const other = places.find(
    (one) => !named.includes(one) && namesOf(one.name, language).every((word) => cited.has(word)),
  );
  if (!other) return [];
  return named
    .filter(({ name }) => !namesOf(name, language).some((word) => cited.has(word)))
    .map(({ name }) => differs(name, other.name, findName(name, text), statement));
}

/** Where a name stands first as a whole in a text: not the "Alma" of "Almaty"; -1 if it does not. */
function findName(name: string, text: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length))) return at;
  return -1;
}

/**
 * The words of a name that identify a place: those with a capital or a digit; if there are none, all that carry a
 * meaning.
 */
function namesOf(name: string, language: Language): readonly string[] {
  const words = wordsIn(name)
    .map(({ text }) => text)
    .filter((word) => !isFunction(word.toLowerCase(), language));
  const proper = words.filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
  return (proper.length > 0 ? proper : words).map((word) => word.toLowerCase());
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(wordsIn(text).map((word) => word.text.toLowerCase()));

/** `from`: where the name stands, a UTF-16 offset in the statement's text. */
const differs = (name: string, other: string, from: number, statement: Statement): Diagnostic =>
  warnOf(statement, {
    rule: "place-differs",
    from,
    length: name.length,
    message: `"${name}" stands here, and what is cited names "${other}".`,
    why: "What happened at one place did not happen at another.",
    fix: "Name the place that is there, cite what names this one, or lift this with `allow:` and the reason.",
  });
