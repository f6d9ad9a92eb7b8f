// Rules about what stands behind the things of a scenario: support at all, its length, and what a verdict needs.
import type { Diagnostic, Rule } from "../../model/diagnostic.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Location } from "../../model/location.ts";
import type { Claim, Scenario } from "../../model/scenario.ts";

const mostWords = 40;

export function checkSupport(scenario: Scenario, ledger: readonly LedgerEntry[]): Diagnostic[] {
  const asserting = [...scenario.relations, ...scenario.events, ...scenario.counts, ...scenario.claims];
  return [
    ...asserting
      .filter((one) => !one.evidence.length && !one.reported.length)
      .map((one) => unsupported(one.id, one.at)),
    ...scenario.claims
      .filter((claim) => claim.verdict === "corroborated" && !hasOtherSource(claim))
      .map(notCorroborated),
    ...ledger.filter(({ words }) => words.split(/\s+/).length > mostWords).map(tooLong),
  ];
}

/** A report corroborates nothing: only another source's own words do. */
const hasOtherSource = (claim: Claim): boolean => claim.evidence.some((one) => one.source !== claim.whose);

function unsupported(id: string, at: Location): Diagnostic {
  return problem(
    "support-missing",
    `"${id}" asserts something, and nothing supports it.`,
    at,
    "Give it `evidence` in a source's own words, or `reported` in ours.",
  );
}

function notCorroborated(claim: Claim): Diagnostic {
  const message = `"${claim.id}" is called corroborated without words of a source other than ${claim.whose.publisher}.`;
  return problem(
    "verdict-unsupported",
    message,
    claim.at,
    "Add evidence of another source, or change the verdict.",
  );
}

function tooLong({ words, at }: LedgerEntry): Diagnostic {
  const message = `${words.split(/\s+/).length} words of a source in one piece; ${mostWords} are the most.`;
  return problem(
    "evidence-long",
    message,
    at,
    "Keep the shortest phrase that carries the claim; mark a cut with […].",
  );
}

function problem(rule: Rule, message: string, at: Location, fix: string): Diagnostic {
  return { rule, severity: "error", message, at, fix };
}
