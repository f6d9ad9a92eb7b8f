// A judgement as data: its step of the scale with the percentages, and its lines as they were written.
import type { BriefingData } from "../../model/data.ts";
import { stepOf } from "../../model/likelihood.ts";
import type { CitedText, Judgement } from "../../model/scenario.ts";

export function exportJudgement(judgement: Judgement): BriefingData["judgements"][number] {
  const { id, text, likelihood, confidence, because, restsOn, wouldChange, alternatives } = judgement;
  const { from, to } = stepOf(likelihood);
  return {
    id,
    text,
    likelihood,
    percent: { from, to },
    confidence,
    because,
    restsOn: restsOn.map(write),
    wouldChange: wouldChange.map(write),
    alternatives: alternatives.map(write),
  };
}

/** "The release says so. [@release ¶2]" */
const write = ({ parts }: CitedText): string =>
  parts
    .map((part) => {
      if (part.kind === "words") return part.text;
      const ids = part.cited.map(({ id, paragraph }) =>
        paragraph === undefined ? `@${id}` : `@${id} ¶${paragraph}`,
      );
      return `[${ids.join("; ")}]`;
    })
    .join("");
