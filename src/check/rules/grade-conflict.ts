// Verdict and credibility must agree: what is contradicted is not probable, what is corroborated is not
// improbable.
import type { Claim, Credibility, Verdict } from "../../model/scenario.ts";
import type { RuleCheck } from "../rule.ts";

/** The Admiralty grades of credibility that a verdict allows. A claim without one has 6, cannot be judged. */
const allowed: Readonly<Record<Verdict, readonly Credibility[]>> = {
  corroborated: [1, 2, 3],
  "corroborated-by-a-party": [2, 3],
  partly: [2, 3, 4],
  contradicted: [3, 4, 5, 6],
  "single-origin": [2, 3, 4, 5, 6],
  "single-source": [2, 3, 4, 5, 6],
  opinion: [6],
  unchecked: [2, 3, 4, 5, 6],
};

export const gradeConflict: RuleCheck = {
  id: "grade-conflict",
  liftable: true,
  checkScenario: ({ scenario, parsed }) =>
    scenario.claims
      .filter(({ verdict, credibility }) => !allowed[verdict].includes(credibility))
      .map((claim) => ({
        rule: "grade-conflict",
        severity: "error",
        message: `"${claim.id}" is called ${nameOf(claim)} and graded ${sayGrade(claim)}.`,
        entity: claim.id,
        at: parsed.at(["claims", claim.id, "credibility"]),
        why: "Readers of the verdict and readers of the grade would come to different conclusions.",
        fix: `Change one of them. This verdict allows the grades ${allowed[claim.verdict].join(", ")}.`,
      })),
};

const sayGrade = ({ credibility }: Claim): string =>
  credibility === 6
    ? "6, cannot be judged, which is also the grade of a claim without one"
    : String(credibility);

const nameOf = ({ verdict }: Claim): string => verdict.replace(/-/g, " ");
