// quotations.lock: which words were found where, in which text, and when. Only the tool writes it.
import * as z from "zod";
import { isDay } from "../text/calendar.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 hash in 64 hexadecimal digits");

export const lockSchema = z.strictObject({
  note: z.string().default("").describe("for whoever opens the file"),
  version: z.literal(2),
  texts: z
    .record(
      z.string(),
      z.strictObject({
        file: z.string(),
        sha256: hash.describe("of its words: UTF-8, LF line ends, a line a paragraph"),
        capture: hash.describe("of the file's bytes as they were captured"),
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
        checked: z.string().refine(isDay, "a day of the calendar such as 2026-11-22"),
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

export type Lock = Omit<z.infer<typeof lockSchema>, "note">;
export type LockedWords = Lock["words"][string];
