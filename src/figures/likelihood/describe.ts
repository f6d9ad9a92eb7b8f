// Judgements in sentences, likelihood and confidence each in its own.
import { stepOf } from "../../model/likelihood.ts";
import { fillWords } from "../words.ts";
import { sourceNumbers } from "./cites.ts";
import type { LikelihoodPlan } from "./plan.ts";

export function describeLikelihood({ judgements, words }: LikelihoodPlan): string {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const said = judgements.map((judgement, i) => {
    const { text, likelihood, confidence } = judgement;
    const { from, to } = stepOf(likelihood);
    return fillWords(words, "figure.tell-judgement", {
      place: i + 1,
      of: judgements.length,
      text,
      from,
      to,
      sources: sourceNumbers(judgement),
      word: capital(words[`figure.likelihood.${likelihood}`] ?? ""),
      confidence: capital(words[`figure.confidence.${confidence}`] ?? ""),
    });
  });
  return [fillWords(words, "figure.tell-likelihood", { count: judgements.length }), ...said].join(" ");
}
