// The one scale of likelihood: seven steps with their percentages, as US analytic practice has them.
// Source: ICD 203, Analytic Standards (2015), D.6.e.(2)(a).
import { likelihoods } from "../language/likelihoods.ts";
import type { Likelihood } from "./scenario.ts";

/** Per cent; each step begins where the one before it ends. */
const bounds = [1, 5, 20, 45, 55, 80, 95, 99] as const;

interface LikelihoodStep {
  likelihood: Likelihood;
  from: number; // per cent
  to: number;
}

export const likelihoodScale: readonly LikelihoodStep[] = likelihoods.map((likelihood, i) => ({
  likelihood,
  from: bounds[i] ?? 0,
  to: bounds[i + 1] ?? 0,
}));

/** @returns the step, and its place among the seven from 1 */
export function stepOf(likelihood: Likelihood): LikelihoodStep & { place: number } {
  const place = likelihoods.indexOf(likelihood) + 1;
  const [from = 0, to = 0] = bounds.slice(place - 1, place + 1);
  return { likelihood, from, to, place };
}

/** Where a percentage stands on a linear axis from 1 to 99, as a share of its length. */
export const shareOfScale = (percent: number): number => (percent - 1) / 98;
