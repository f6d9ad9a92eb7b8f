// How an author writes a source.
import * as z from "zod";
import { isDay } from "../text/calendar.ts";
import { allow, example, id, language, name, text, webAddress } from "./schema-parts.ts";
import { shownTime } from "./when-schema.ts";

const momentForm = "a day or a time in UTC such as 2026-11-22T10:00Z";

export const source = z.strictObject({
  publisher: name.describe("who published it, as readers know them").meta(example("US Navy")),
  title: text.describe("of the text, as its publisher gives it").meta(example("Report of Tonkin Gulf")),
  date: shownTime
    .nullable()
    .default(null)
    .describe("as shown; null or left out: unknown, which readers are told"),
  address: webAddress.nullable().default(null).describe("of the original"),
  seenIn: text.nullable().default(null).describe("where it was read, if not at the original"),
  language: language
    .nullable()
    .default(null)
    .describe("BCP 47, of its title and words, if it is not the briefing's"),
  kind: z
    .enum(["article", "official", "press", "monitor", "party", "think-tank", "reference"])
    .describe("what sort of text it is")
    .meta(example("official")),
  reliability: z
    .enum(["A", "B", "C", "D", "E", "F"])
    .default("F")
    .describe("Admiralty code, graded by this briefing; F, cannot be judged, if left out"),
  why: z.string().default("").describe("reason for the grade"),
  text: text.nullable().default(null).describe("file name of its text in the folder of the sources' texts"),
  publicDomain: z.boolean().default(false).describe("more than half of its text may be quoted"),
  relays: z.array(id).default([]).describe("the sources whose information it repeats"),
  origin: text
    .nullable()
    .default(null)
    .describe("who knew it first-hand, if their own text is not at hand: people at the site"),
  party: id.optional().describe("one of `sides`: it is a party to the events"),
  access: z
    .enum(["first-hand", "relayed", "derived"])
    .nullable()
    .default(null)
    .describe(
      "how it knows: saw it, was told, or concluded; relayed without `relays` means an unknown origin",
    ),
  author: text.nullable().default(null).describe("who wrote it, if that is known"),
  accessed: text
    .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/, { error: momentForm, abort: true })
    .refine((text) => !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10)), momentForm)
    .nullable()
    .default(null)
    .describe("when it was read, UTC, 2026-11-22T10:00Z"),
  archive: webAddress.nullable().default(null).describe("of an archived copy"),
  private: text.nullable().default(null).describe("a note for those who prepare; in private copies only"),
  allow,
});
