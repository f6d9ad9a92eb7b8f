// "At least 20" does not become "at most 20", "exactly 20" or "only 20". Words are compared, so this is a warning.
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { boundsIn } from "../evidence/bounds.ts";
import { eachStatement, type Statement } from "../evidence/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const boundDiffers: RuleCheck = {
  id: "bound-differs",
  liftable: true,
  ...eachStatement(compare),
};

function compare({ text, theirs, at, entity }: Statement, tag: string): Diagnostic[] {
  const language = languageOf(tag);
  const ours = boundsIn(text, language);
  if (!ours.length) return [];
  const cited = theirs.flatMap((one) => boundsIn(one, language));
  return ours.flatMap(({ written, from, key, direction }) => {
    const same = cited.filter((one) => one.key === key);
    const [other] = same;
    if (!other || same.some((one) => one.direction === direction)) return [];
    return [
      {
        rule: "bound-differs" as const,
        severity: "warning" as const,
        message: `"${written}" stands here, and what is cited says "${other.written}".`,
        at: at(from, written.length),
        why: "The number is the same, and what it says is not.",
        fix: "Say it as the source does, or lift this with `allow:` and the reason.",
        ...(entity === null ? {} : { entity }),
      },
    ];
  });
}
