// A source whose text is at hand is quoted. A report is for a source without text, or gives a reason.
import type { RuleCheck } from "../rule.ts";

export const reportAtHand: RuleCheck = {
  id: "report-at-hand",
  liftable: true,
  checkScenario: ({ scenario: { quotes, actors, relations, places, events, counts, claims } }) =>
    [quotes, actors, relations, places, events, counts, claims].flat().flatMap(({ id, reported }) =>
      reported
        .filter(({ source, why }) => source.text !== null && !why)
        .map(({ source, at }) => ({
          rule: "report-at-hand",
          severity: "error",
          message: `The text of ${source.publisher} is at hand, and this is our paraphrase of it.`,
          entity: id,
          at,
          why: "A paraphrase cannot be compared with the text; the source's own words can.",
          fix: `Quote it under \`evidence\`, or say in \`why:\` beside \`says:\` why not.`,
        })),
    ),
};
