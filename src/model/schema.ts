// The formats that an author writes, as schemas: check, types and documentation in one. Unknown keys are
// errors.
import * as z from "zod";
import { isLanguageTag } from "../text/calendar.ts";
import { carriers, evidence, paragraph, reported, revised } from "./evidence-schema.ts";
import { judgementKeys } from "./judgement-schema.ts";
import { actorKinds, relationKinds } from "./kinds.ts";
import { verdicts } from "./verdicts.ts";
import { shownTime, when, zone } from "./when-schema.ts";

const id = z.string();
const text = z.string().trim().min(1);
const longest = 300; // characters of what stands in figures, in the rail and in tables
const name = text.max(longest);
export const phrase = z.string().max(longest).default("");
const language = text.refine(isLanguageTag, "a language tag such as en or de-CH");
const allow = z
  .record(z.string(), z.string())
  .default({})
  .describe("rule → reason why it is lifted here; printed with the sources");
const support = { evidence, reported, allow };

const range = {
  min: z.number().min(0).max(1e15),
  max: z.number().min(0).max(1e15).optional().describe("if left out, the number is at least `min`"),
};

const isRange = ({ min, max }: { min: number; max?: number | undefined }): boolean =>
  max === undefined || max >= min;
const noRange = { message: "a number that is not below `min`", path: ["max"] };

const source = z.strictObject({
  publisher: name,
  title: text,
  date: shownTime
    .nullable()
    .default(null)
    .describe("as shown; null or left out: unknown, which readers are told"),
  address: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe("of the original"),
  seenIn: text.nullable().default(null).describe("where it was read, if not at the original"),
  language: language
    .nullable()
    .default(null)
    .describe("BCP 47, of its title and words, if it is not the briefing's"),
  kind: z.enum(["article", "official", "press", "monitor", "party", "think-tank", "reference"]),
  reliability: z
    .enum(["A", "B", "C", "D", "E", "F"])
    .default("F")
    .describe("Admiralty code, graded by this briefing; F, cannot be judged, if left out"),
  why: z.string().default("").describe("reason for the grade"),
  text: text.nullable().default(null).describe("file name of its text in the folder of the sources' texts"),
  publicDomain: z.boolean().default(false),
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
  author: text.nullable().default(null),
  accessed: text
    .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/, "a day or a time in UTC such as 2026-11-22T10:00Z")
    .nullable()
    .default(null)
    .describe("when it was read, UTC, 2026-11-22T10:00Z"),
  archive: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe("of an archived copy"),
  private: text.nullable().default(null).describe("a note for those who prepare; in private copies only"),
  allow,
});

const quote = z.strictObject({
  by: id,
  occasion: phrase,
  source: id,
  paragraph: paragraph.optional(),
  words: text.describe("as the source gives them, without quotation marks"),
  record: carriers.describe(
    "the record's wording of the same words, or several; none: no record was found; left out: the source is itself the record",
  ),
  revised,
  ...support,
});

const actor = z.strictObject({
  name,
  role: phrase,
  side: id.optional().describe("one of `sides`; an onlooker if left out"),
  kind: z.enum(actorKinds),
  onlooker: z.boolean().default(false),
  ...support,
});

const relation = z.strictObject({
  kind: z.enum(relationKinds).default("own").describe("own, whose words are `verb`, if left out"),
  from: id,
  to: id,
  verb: phrase.describe("a verb for a sentence, `flies`: Wang Wei flies the F-8"),
  label: phrase.describe("along the line"),
  ...support,
});

const place = z.strictObject({
  name,
  latitude: z.number().min(-90).max(90).describe("degrees, WGS84"),
  longitude: z.number().min(-180).max(180),
  radius: z.number().positive().describe("km within which the place surely lies"),
  ...support,
});

const event = z.strictObject({
  account: id.optional().describe("one of `accounts`; may be left out if there is only one"),
  kind: z.enum(["strike", "statement", "order", "other"]).default("other"),
  title: name.describe("a few words, for the rail"),
  what: phrase.describe("a phrase, for the event's slide; the title if left out"),
  label: phrase.describe("on the arrow of a sequence; the title if left out"),
  tells: z.array(id).default([]).describe("the same event as other accounts tell it"),
  when: when.optional(),
  places: z.array(id).default([]).describe("where it happened; several for several targets"),
  where: phrase.describe("in the account's words"),
  actor: id.optional(),
  by: phrase.describe("to whom the account attributes it, in the account's words"),
  target: id.optional(),
  means: phrase,
  effects: z
    .array(
      z.strictObject({ what: name, ...range, show: z.boolean().default(false) }).refine(isRange, noRange),
    )
    .default([]),
  responds_to: z.array(z.strictObject({ event: id, basis: z.enum(["stated", "inferred"]) })).default([]),
  step: z
    .number()
    .int()
    .positive()
    .optional()
    .describe("number of the move of its account that it belongs to"),
  quotes: z.array(id).default([]).describe("quotes said in it"),
  revised,
  ...support,
});

const count = z
  .strictObject({ event: id, what: name, ...range, who: name, when: when.optional(), ...support })
  .refine(isRange, noRange);

const claim = z.strictObject({
  text,
  whose: id.optional().describe("the source that makes the claim; that of its first evidence if left out"),
  about: id.optional().describe("an event"),
  verdict: z.enum(verdicts).default("unchecked"),
  revised,
  credibility: z
    .number()
    .int()
    .min(1)
    .max(6)
    .default(6)
    .describe("Admiralty code, 1 confirmed to 5 improbable; 6 cannot be judged"),
  ...support,
});

const judgement = z.strictObject({ ...judgementKeys, allow });

const side = z.strictObject({
  name,
  onlookers: z
    .boolean()
    .default(false)
    .describe("they take no part, and are drawn with a ring, dashes and grey"),
});

const account = z.strictObject({
  name,
  sources: z
    .array(id)
    .default([])
    .describe("the sources that tell it; a slide of this account may show nothing else"),
});

const map = <Entity extends z.ZodType>(entity: Entity) => z.record(z.string(), entity).default({});

/** scenario.yaml. Every section is a map from id to entity, kept in the order written. */
export const scenarioSchema = z.strictObject({
  title: name,
  shortTitle: phrase.describe("in the head of every slide; the title if left out"),
  subtitle: phrase,
  dates: z
    .union([z.literal(""), shownTime])
    .default("")
    .describe("as shown: 23–24 March 2023"),
  language: language.default("en").describe("BCP 47"),
  dir: z.enum(["ltr", "rtl"]).default("ltr"),
  timezone: z
    .union([zone, z.strictObject({ zone: zone.optional(), offset: zone.optional(), name: name.optional() })])
    .optional()
    .describe(
      "for hours without a zone of their own: Asia/Damascus, +03:00, or with a name to show; needed if there is such an hour",
    ),
  handling: phrase,
  asOf: z
    .union([z.literal(""), shownTime])
    .default("")
    .describe("as shown; the day of the last check if left out"),
  author: phrase,
  sides: z
    .record(z.string(), z.union([name, side]))
    .default({})
    .describe("who stands against whom, up to five and onlookers: a name, or {name, onlookers: true}"),
  accounts: z
    .record(z.string(), z.union([name, account]))
    .default({})
    .describe("who tells what happened: a name, or {name, sources: [ids]}"),
  rail: id.optional().describe("the account whose steps the rail shows; the first if left out"),
  sources: map(source),
  quotes: map(quote),
  actors: map(actor),
  relations: map(relation),
  places: map(place),
  events: map(event),
  counts: map(count),
  claims: map(claim),
  judgements: map(judgement),
  withdrawn: map(text).describe(
    "id of what an earlier version held → why it is gone; shown among the corrections",
  ),
});

export type ScenarioSpec = z.infer<typeof scenarioSchema>;
export const sections = [
  "sources",
  "quotes",
  "actors",
  "relations",
  "places",
  "events",
  "counts",
  "claims",
  "judgements",
] as const;
