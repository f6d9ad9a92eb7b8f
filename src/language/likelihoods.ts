// The steps of the scale of likelihood. Every language has words for each; the percentages are in model/likelihood.ts.

/** From least to most probable. */
export const likelihoods = [
  "almost-no-chance",
  "very-unlikely",
  "unlikely",
  "roughly-even-chance",
  "likely",
  "very-likely",
  "almost-certain",
] as const;
