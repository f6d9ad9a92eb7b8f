// Front matter that a slide of any layout takes; src/layouts/registry.ts adds the layouts and their own keys.
import * as z from "zod";
import { id, phrase } from "./schema-parts.ts";

export const slideKeys = {
  id: id.optional().describe("the file name without number and ending if left out"),
  section: phrase.describe("in the head of the slide"),
  account: id.nullable().default(null).describe("the account that the slide tells"),
  duration: z.number().positive().max(86_400).default(60).describe("seconds planned"),
  steps: z.array(id).default([]).describe("events, claims, actors, relations that light up in order"),
  begin: z
    .literal("dimmed")
    .optional()
    .describe("with steps: everything is dimmed before the first step, instead of shown in its own colours"),
  below: z.literal("previous").optional().describe("this slide stands below the one before"),
  numbers: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      "a number with the words beside it, and the formula that computes it: `four moves: count moves`; a number alone, `13: hours one-event another-event`, needs its unit beside it, or citations of all that it counts",
    ),
  allow: z
    .record(z.string(), z.string())
    .default({})
    .describe("rule → reason why it is lifted for this slide; printed with the sources"),
};

/** Keys that a layout adds are present at run time and typed by that layout only. */
export type SlideOptions = z.infer<z.ZodObject<typeof slideKeys>> & { layout: string };
