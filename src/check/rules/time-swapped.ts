// A time must stand with what happened then: "the letter came on 2 May" does not follow from "a letter came on 1 May,
// an answer on 2 May". Words are compared instead of meanings, so this is a warning.
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Event, Scenario } from "../../model/scenario.ts";
import { wordsIn } from "../../text/words.ts";
import { isContentWord } from "../evidence/statements/negations.ts";
import { meets } from "../evidence/statements/said.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements/statements.ts";
import { verbStemOf } from "../evidence/statements/verb-forms.ts";
import { findTimed, nameDay, type Timed } from "../evidence/times/timed-words.ts";
import { daysOfWhen } from "../evidence/times/times.ts";
import type { RuleCheck } from "../rule.ts";

export const timeSwapped: RuleCheck = {
  id: "time-swapped",
  liftable: true,
  ...eachStatement(compare),
};

function compare(statement: Statement, _: Language, scenario: Scenario): Diagnostic[] {
  const tag = scenario.language;
  const ours = findTimed(statement.text, tag);
  if (ours.length === 0) return [];
  const theirs = [
    ...statement.theirs.flatMap((text) => findTimed(text, tag)),
    ...statement.events.flatMap((event) => timesOfEvent(event, scenario)),
  ];
  return ours.flatMap((own) => {
    const other = findOther(own, theirs, ours);
    if (!other || own.from === null) return [];
    const message = `"${own.written}" stands here; what is cited gives "${other.written}" for the same, and "${own.written}" for something else.`;
    const why = "A right time beside another event is a wrong statement.";
    return [
      warnOf(statement, { rule: "time-swapped", from: own.from, length: own.written.length, message, why }),
    ];
  });
}

/** The days of an event with the words that say what it is. */
function timesOfEvent(event: Event, scenario: Scenario): Timed[] {
  const means = daysOfWhen(event.when, scenario).map(({ day, month }) => nameDay(day, month));
  if (means.length === 0) return [];
  const language = languageOf(scenario.language);
  const { title, what, actor, target } = event;
  const words = wordsIn([title, what, actor?.name, target?.name].join(". "));
  const stems = words
    .filter((word) => isContentWord(word, language))
    .map(({ text }) => verbStemOf(text, language));
  return [{ from: null, written: event.when.as, unit: "day", means, stems }];
}

/**
 * Another time that theirs give for what stands with ours; null if there is none. Of the words that stand with our time
 * and in theirs with only one of the two times, none may stand with ours there. At least half of them stand with the
 * other one, or the two times have changed places.
 */
function findOther(own: Timed, theirs: readonly Timed[], ours: readonly Timed[]): Timed | null {
  const alike = theirs.filter(({ unit }) => unit === own.unit);
  const same = alike.filter((one) => meets(one.means, own.means));
  if (same.length === 0) return null; // and reported as a number that is not there
  const known = new Set(same.flatMap(({ stems }) => stems));
  const others = alike.filter((one) => !meets(one.means, own.means));
  return (
    others.find((other) => {
      const moved = own.stems.filter((stem) => other.stems.includes(stem) && !known.has(stem));
      const kept = own.stems.filter((stem) => known.has(stem) && !other.stems.includes(stem));
      const common = own.stems.filter((stem) => known.has(stem) && other.stems.includes(stem));
      if (moved.length === 0 || kept.length > 0) return false;
      return moved.length * 2 >= own.stems.length - common.length || hasTaken(ours, other, known);
    }) ?? null
  );
}

/** Whether ours give the other time for what theirs give our own for. */
const hasTaken = (ours: readonly Timed[], other: Timed, known: ReadonlySet<string>): boolean =>
  ours.some(
    ({ means, stems }) =>
      meets(means, other.means) &&
      stems.some((stem) => known.has(stem) && !other.stems.includes(stem)) &&
      !stems.some((stem) => other.stems.includes(stem) && !known.has(stem)),
  );
