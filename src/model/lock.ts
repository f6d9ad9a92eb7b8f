// quotations.lock: which words were found where, in which text, and when that was checked. Written by the tool only.
import { z } from "zod";

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
        from: z.number().int().min(0).describe("UTF-16 offset in the paragraph"),
        to: z.number().int().positive(),
        checked: z.string().regex(/^\d{4}-\d\d-\d\d$/),
        words: z.string(),
      }),
    )
    .default({}),
});

export type Lock = z.infer<typeof lockSchema>;
export type LockedWords = Lock["words"][string];
