// A claim regraded since an earlier version of the briefing must give a reason, which readers see among the
// corrections.
import type { Change } from "../model/changes.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Scenario } from "../model/scenario.ts";

export function findSilentRegrades(changes: readonly Change[], { claims }: Scenario): Diagnostic[] {
  return changes.flatMap((change): Diagnostic[] => {
    const claim = claims.find(({ id }) => id === change.id);
    if (change.kind !== "regraded" || change.why !== null || !claim) return [];
    return [
      {
        rule: "regraded-silently",
        severity: "warning",
        message: `The grade of ${claim.id} changed without a reason.`,
        subject: `claim ${claim.id}`,
        at: claim.at,
        why: "Readers of the corrections see that it changed and ask why.",
        fix: "Add to the claim:  revised: why it changed",
      },
    ];
  });
}
