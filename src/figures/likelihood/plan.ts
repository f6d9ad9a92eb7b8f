// The options of a likelihood figure: `judgements`, ids; left out, all there are. Sorted from the most to the least
// likely.

import { likelihoods } from "../../language/likelihoods.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Judgement, Scenario } from "../../model/scenario.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure, FigureSlide } from "../figure-kind.ts";
import { explainLimits } from "../limits.ts";

const likelihoodLimits = { judgements: 7 };

export interface LikelihoodPlan {
  judgements: Judgement[]; // the most likely first; of equal ones as named
  slide: FigureSlide;
  scenario: Scenario;
  height: number; // px that the slide leaves
  words: Record<string, string>;
}

export function planLikelihood({ spec, room, slide, scenario, words }: AskedFigure): {
  plan: LikelihoodPlan | null;
  diagnostics: Diagnostic[];
} {
  const named = entitiesNamed(scenario.judgements, spec.options, "judgements") ?? scenario.judgements;
  const diagnostics = explainLimits({
    spec,
    figure: "likelihood",
    fix: "Name fewer with `judgements:`, or make it two slides.",
    counts: [{ what: "judgements", here: named.length, fits: likelihoodLimits.judgements }],
  });
  if (named.length === 0)
    diagnostics.push(
      wrongOption(
        "The scenario holds no judgement to show.",
        "Write one under `judgements:` in the scenario.",
        spec.at,
      ),
    );
  const place = ({ likelihood }: Judgement): number => likelihoods.indexOf(likelihood);
  const judgements = [...named].sort((a, b) => place(b) - place(a));
  const plan = { judgements, slide, scenario, height: room.height, words };
  return { plan: diagnostics.length > 0 ? null : plan, diagnostics };
}
