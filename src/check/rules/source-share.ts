// At most half of a source's text may be quoted, unless the source is in the public domain.
import type { RuleCheck } from "../rule.ts";

export const sourceShare: RuleCheck = {
  id: "source-share",
  liftable: false,
  checkScenario: ({ shares }) =>
    shares
      .filter(({ source, quoted, characters }) => !source.publicDomain && quoted * 2 > characters)
      .map(({ source, quoted, characters }) => ({
        rule: "source-share",
        severity: "error",
        message: `${Math.round((100 * quoted) / characters)} % of the text of ${source.publisher} stands in this briefing, and it is not in the public domain.`,
        at: source.at,
        fix: "Quote less: short phrases, one phrase for several claims. At most half, better a third. If it is in the public domain, write `publicDomain: true`.",
      })),
};
