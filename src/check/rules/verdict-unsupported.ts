// A verdict must have the support that it states. Corroborated: words of two independent origins, one of them
// no party to the events. By a party: the other origin is a party. Single origin: several texts from one
// origin. Reports corroborate nothing, and an unknown origin is not independent.
import { type Lineage, traceLineage, traceSupport } from "../../model/lineage.ts";
import type { Claim } from "../../model/scenario.ts";
import type { RuleCheck } from "../rule.ts";

export const verdictUnsupported: RuleCheck = {
  id: "verdict-unsupported",
  liftable: true,
  checkScenario: ({ scenario }) =>
    scenario.claims.flatMap((claim) => {
      const problem = findProblem(claim);
      return problem
        ? [{ rule: "verdict-unsupported", severity: "error", entity: claim.id, at: claim.at, ...problem }]
        : [];
    }),
};

interface Problem {
  message: string;
  fix: string;
}

function findProblem(claim: Claim): Problem | null {
  const { id, whose, verdict } = claim;
  const read = traceLineage(claim.evidence.map((one) => one.source));
  if (verdict === "corroborated" || verdict === "corroborated-by-a-party") {
    if (!read.texts.some((source) => source !== whose))
      return {
        message: `"${id}" is called corroborated without words of a source other than ${whose.publisher}.`,
        fix: "Add evidence of another source, or change the verdict.",
      };
    const nonParty = read.origins.some(({ party }) => !party);
    if (verdict === "corroborated" && (read.origins.length < 2 || !nonParty)) return notIndependent(id, read);
  }
  if (verdict === "single-origin" && !isSingleOrigin(traceSupport(claim)))
    return {
      message: `"${id}" is called single origin, and has ${describe(traceSupport(claim))}.`,
      fix: "Single origin is several texts of one origin; one text is a single source.",
    };
  return null;
}

const isSingleOrigin = ({ texts, origins }: Lineage): boolean => texts.length > 1 && origins.length === 1;

function notIndependent(id: string, read: Lineage): Problem {
  const party = read.origins.some((one) => one.party);
  return {
    message: `"${id}" is called corroborated, and its evidence has ${describe(read)}.`,
    fix: party
      ? "Call it corroborated-by-a-party: the other known origin is a party to the events."
      : "Add evidence of an independent origin, or call it single-origin.",
  };
}

/** "3 texts, 1 origin, 1 not said" */
const describe = ({ texts, origins, notSaid }: Lineage): string =>
  [
    `${texts.length} ${texts.length === 1 ? "text" : "texts"}`,
    `${origins.length} ${origins.length === 1 ? "origin" : "origins"}`,
    ...(notSaid.length ? [`${notSaid.length} not said`] : []),
    ...(origins.length && origins.every((one) => one.party) ? ["all of a party"] : []),
  ].join(", ");
