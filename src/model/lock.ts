// quotations.lock: which words were found where, in which text, and when that was checked. Written by the tool only.
import * as z from "zod";

export const lockSchema = z.strictObject({
  version: z.literal(1),
  texts: z
    .record(
      z.string(),
      z.strictObject({
        file: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        characters: z.number().int().positive().describe("of all its paragraphs, UTF-16"),
      }),
    )
    .default({}),
  words: z
    .record(
      z.string().describe("the key of a ledger entry"),
      z.strictObject({
        source: z.string(),
        paragraph: z.number().int().min(0),
        at: z
          .string()
          .regex(/^\d+-\d+(,\d+-\d+)*$/, "offsets such as 10-42")
          .describe("UTF-16 offsets in the paragraph, end exclusive; one pair for each stretch between cuts"),
        checked: z.string().regex(/^\d{4}-\d\d-\d\d$/),
        words: z.string(),
        omits: z
          .string()
          .default("")
          .describe("words that a cut leaves out, or that stand right before, and that turn the meaning"),
        names: z.string().default("").describe("who of the briefing's people is named where they stand"),
        fragment: z
          .string()
          .default("")
          .describe("text directive that leads a browser to them, percent-encoded; empty if none does"),
      }),
    )
    .default({}),
});

export type Lock = z.infer<typeof lockSchema>;
export type LockedWords = Lock["words"][string];
