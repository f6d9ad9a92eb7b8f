// The options of a lineage figure: `claims`, one or two ids. Each becomes a thread of groups, one for each origin.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Claim, Scenario } from "../../model/scenario.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure } from "../figure-kind.ts";
import { explainLimits } from "../limits.ts";
import { stepsOfClaim } from "../steps.ts";
import type { Thread } from "./groups.ts";
import { traceGroups } from "./groups.ts";

const lineageLimits = { claims: 2, later: 4 };

export interface LineagePlan {
  threads: (Thread & { steps: number[] })[];
  scenario: Scenario;
  height: number; // px that the slide leaves
  words: Record<string, string>;
}

export function planLineage({ spec, room, slide, scenario, words }: AskedFigure): {
  plan: LineagePlan | null;
  diagnostics: Diagnostic[];
} {
  const claims = entitiesNamed(scenario.claims, spec.options, "claims") ?? [];
  const threads = claims.map((claim) => ({
    ...traceGroups(claim, scenario),
    steps: stepsOfClaim(claim, slide),
  }));
  const later = threads.flatMap(({ groups }) =>
    groups.map((group) => group.later.length + group.beside.length),
  );
  const diagnostics = explainLimits({
    spec,
    figure: "lineage",
    fix: "Give the second claim a slide of its own, or cite fewer texts.",
    counts: [
      { what: "claims", here: claims.length, fits: lineageLimits.claims },
      { what: "later texts of one origin", here: Math.max(0, ...later), fits: lineageLimits.later },
    ],
  });
  if (claims.length === 0)
    diagnostics.push(
      wrongOption(
        "A lineage shows who had a claim from whom, and names none.",
        "Write `claims:` with one or two ids.",
        spec.at,
      ),
    );
  diagnostics.push(...claims.filter(isAlone).map((claim) => reportAlone(claim, spec.at)));
  const plan = { threads, scenario, height: room.height, words };
  return { plan: diagnostics.length > 0 ? null : plan, diagnostics };
}

const isAlone = ({ evidence, reported }: Claim): boolean =>
  new Set([...evidence, ...reported].map(({ source }) => source)).size < 2;

const reportAlone = ({ id }: Claim, at: Diagnostic["at"]): Diagnostic =>
  wrongOption(
    `The claim ${id} rests on one text: there is nobody it could have gone to.`,
    "Show a claim that several texts have.",
    at,
  );
