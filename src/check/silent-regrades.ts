// A claim or judgement regraded since an earlier version of the briefing must give a reason, which readers see among
// the corrections.
import type { Change } from "../model/changes.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Scenario } from "../model/scenario.ts";

export function findSilentRegrades(
  changes: readonly Change[],
  { claims, judgements }: Scenario,
): Diagnostic[] {
  return changes.flatMap((change): Diagnostic[] => {
    if (change.kind !== "regraded" || change.why !== null) return [];
    const claim = claims.find(({ id }) => id === change.id);
    const regraded = claim ?? judgements.find(({ id }) => id === change.id);
    if (!regraded) return [];
    const kind = claim ? "claim" : "judgement";
    return [
      {
        rule: "regraded-silently",
        severity: "warning",
        message: `The grade of ${regraded.id} changed without a reason.`,
        subject: `${kind} ${regraded.id}`,
        at: regraded.at,
        why: "Readers of the corrections see that it changed and ask why.",
        fix: `Add to the ${kind}:  revised: why it changed`,
      },
    ];
  });
}
