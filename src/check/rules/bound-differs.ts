// "At least 20" does not become "at most 20", "exactly 20" or "only 20", and "20" or "about 20" does not become "more than
// 20". Words are compared, so this is a warning.
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type Bounded, boundsIn, type Direction } from "../evidence/bounds.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const boundDiffers: RuleCheck = {
  id: "bound-differs",
  liftable: true,
  ...eachStatement(compare),
};

function compare(statement: Statement, tag: string): Diagnostic[] {
  const { text, theirs } = statement;
  const language = languageOf(tag);
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

/** What a number of the source may be called by us. A source's bare number is also meant by "only 20" and "exactly 20". */
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
