// A judgement has to name what else was considered and why it was set aside. Otherwise readers cannot know that
// anything was.
import type { RuleCheck } from "../rule.ts";

export const judgementAlone: RuleCheck = {
  id: "judgement-alone",
  liftable: true,
  checkScenario: ({ scenario }) =>
    scenario.judgements
      .filter(({ alternatives }) => !alternatives.length)
      .map(({ id, at }) => ({
        rule: "judgement-alone",
        severity: "warning",
        message: `The judgement "${id}" names no alternative that was considered.`,
        at,
        why: "A reader cannot tell a conclusion from the first idea.",
        fix: "Add `alternatives:`, each with why it was set aside, or lift this with `allow:` and the reason.",
        entity: id,
      })),
};
