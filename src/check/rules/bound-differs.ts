// "At least 20" does not become "at most 20", "exactly 20" or "only 20", and "20" or "about 20" does not become "more
// than 20". A count is at least its `min` where it has no `max`. Words are compared, so this is a warning.
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Count } from "../../model/scenario.ts";
import { type Bounded, boundsIn, type Direction } from "../evidence/numbers/bounds.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements/statements.ts";
import { textsOfSupport } from "../evidence/support-texts.ts";
import type { RuleCheck } from "../rule.ts";

const ofStatements = eachStatement(compare);

export const boundDiffers: RuleCheck = {
  id: "bound-differs",
  liftable: true,
  ...ofStatements,
  checkScenario: (briefing) => [
    ...(ofStatements.checkScenario?.(briefing) ?? []),
    ...briefing.scenario.counts.flatMap((one) => compareCount(one, briefing.scenario.language)),
  ],
};

/** A count that is drawn as "at least" of a bare number, or as a bare number of "at least". */
function compareCount(count: Count, tag: string): Diagnostic[] {
  const { id, min, max, at } = count;
  if (max !== null && max !== min) return [];
  const language = languageOf(tag);
  const found = textsOfSupport(count).flatMap((text) => boundsIn(text, language));
  const same = found.filter(({ key }) => key.split(" ")[0] === String(min));
  const [other] = same;
  const isOpen = max === null;
  if (!other || same.some(({ direction }) => (direction === "up") === isOpen)) return [];
  return [
    {
      rule: "bound-differs",
      severity: "warning",
      message: `The count "${id}" is shown as ${isOpen ? "at least" : "exactly"} ${min}, and what it rests on says "${other.written}".`,
      at,
      why: "The number is the same, and what it says is not.",
      fix: isOpen ? `Add \`max: ${min}\`.` : "Leave `max` out: without it the number is at least `min`.",
      entity: id,
    },
  ];
}

function compare(statement: Statement, language: Language): Diagnostic[] {
  const { text, theirs } = statement;
  const ours = boundsIn(text, language).filter(({ direction }) => direction !== "none");
  if (!ours.length) return [];
  const cited = theirs.flatMap((one) => boundsIn(one, language));
  return ours.flatMap((own): Diagnostic[] => {
    const other = findOther(own, cited);
    if (!other) return [];
    const found = warnOf(statement, {
      rule: "bound-differs",
      from: own.from,
      length: own.written.length,
      message: `"${own.written}" stands here, and what is cited says "${other.written}".`,
      why: "The number is the same, and what it says is not.",
    });
    return [found];
  });
}

/**
 * What a number of the source may be called by us. A source's bare number is also meant by "only 20" and "exactly
 * 20".
 */
const mayBecome: Readonly<Record<Direction, readonly Direction[]>> = {
  up: ["up", "about"],
  down: ["down", "about"],
  exactly: ["exactly", "about"],
  about: ["about"],
  none: ["exactly", "about", "none"],
};

/** The same number of what is cited if nothing that is cited may be said as we say it; null otherwise. */
function findOther(own: Bounded, cited: readonly Bounded[]): Bounded | null {
  const same = cited.filter(({ key }) => key === own.key);
  const bounded = same.filter(({ direction }) => direction !== "none");
  const [other] = bounded.length > 0 ? bounded : same;
  if (!other || same.some(({ direction }) => mayBecome[direction].includes(own.direction))) return null;
  return own.isPlace && bounded.length === 0 ? null : other;
}
