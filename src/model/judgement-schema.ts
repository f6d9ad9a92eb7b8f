// A judgement as its authors write it: how probable something is, and how good the evidence is. The two are kept apart.
import * as z from "zod";
import { likelihoods } from "../language/likelihoods.ts";
import { revised } from "./evidence-schema.ts";
import { confidences } from "./kinds.ts";
import { example } from "./schema-parts.ts";

const line = z.string().trim().min(1);

/** One line, or several as a list; with citations as on a slide: "The release says so. [@release ¶2]". */
const lines = z
  .union([line, z.array(line)])
  .default([])
  .transform((given): string[] => (typeof given === "string" ? [given] : given));

/** The keys of a judgement, without `allow`. */
export const judgementKeys = {
  text: line.describe("one sentence, without a word of likelihood").meta(example("It comes again")),
  likelihood: z.enum(likelihoods).describe("of the one scale: how probable it is").meta(example("likely")),
  confidence: z.enum(confidences).describe("how good the evidence is").meta(example("low")),
  because: line
    .describe("why the confidence is what it is, at most 120 characters")
    .meta(example("One text says so.")),
  rests_on: lines
    .describe("what it rests on, with citations: [@id]")
    .meta(example("One text says so. [@seen]")),
  would_change: lines.describe("what would change it").meta(example("A second text.")),
  revised,
  alternatives: lines
    .describe("considered, each with why it was set aside")
    .meta(example("It was once only: two days are named.")),
};
