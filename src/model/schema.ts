// The formats that an author writes, as schemas: check, types and documentation in one. Unknown keys are
// errors.
import * as z from "zod";
import { carriers, evidence, paragraph, reported, revised } from "./evidence-schema.ts";
import { judgementKeys } from "./judgement-schema.ts";
import { actorKinds, relationKinds } from "./kinds.ts";
import { allow, example, id, language, name, phrase, text } from "./schema-parts.ts";
import { source } from "./source-schema.ts";
import { verdicts } from "./verdicts.ts";
import { shownTime, when, zone, zoneForm } from "./when-schema.ts";

const support = { evidence, reported, allow };

const range = {
  min: z.number().min(0).max(1e15).describe("the number, or the least of a range").meta(example(4)),
  max: z.number().min(0).max(1e15).optional().describe("if left out, the number is at least `min`"),
};

const isRange = ({ min, max }: { min: number; max?: number | undefined }): boolean =>
  max === undefined || max >= min;
const noRange = { message: "a number that is not below `min`", path: ["max"] };

const quote = z.strictObject({
  by: id.describe("the actor who said it").meta(example("kurilla")),
  occasion: phrase.describe("where or when it was said: testimony in Congress"),
  source: id.describe("the source that quotes it").meta(example("report")),
  paragraph: paragraph.optional(),
  words: text.describe("as the source gives them, without quotation marks").meta(example("We will answer")),
  record: carriers.describe(
    "the record's wording of the same words, or several; none: no record was found; left out: the source is itself the record",
  ),
  revised,
  ...support,
});

const actor = z.strictObject({
  name: name.describe("in figures and beside quotations").meta(example("General Kurilla")),
  role: phrase.describe("under the name in figures: commander, maker"),
  side: id.optional().describe("one of `sides`; an onlooker if left out"),
  kind: z.enum(actorKinds).describe("gives the shape of its box").meta(example("person")),
  onlooker: z.boolean().default(false).describe("takes no part: grey and dashed"),
  ...support,
});

const relation = z.strictObject({
  kind: z.enum(relationKinds).default("own").describe("own, whose words are `verb`, if left out"),
  from: id.describe("the actor from whom the line goes").meta(example("navy")),
  to: id.describe("the actor to whom it goes").meta(example("maddox")),
  verb: phrase.describe("a verb for a sentence, `flies`: Wang Wei flies the F-8"),
  label: phrase.describe("along the line"),
  ...support,
});

const place = z.strictObject({
  name: name.describe("on the map").meta(example("Green Village")),
  latitude: z.number().min(-90).max(90).describe("degrees, WGS84").meta(example(35.1)),
  longitude: z.number().min(-180).max(180).describe("degrees, WGS84; west is negative").meta(example(40.4)),
  radius: z
    .number()
    .positive()
    .max(20_000)
    .describe("km within which the place surely lies")
    .meta(example(5)),
  ...support,
});

const event = z.strictObject({
  account: id.optional().describe("one of `accounts`; may be left out if there is only one"),
  kind: z
    .enum(["strike", "statement", "order", "other"])
    .default("other")
    .describe("a strike is a heavy line; other if left out"),
  title: name.describe("a few words, for the rail").meta(example("First letter")),
  what: phrase.describe("a phrase, for the event's slide; the title if left out"),
  label: phrase.describe("on the arrow of a sequence; the title if left out"),
  tells: z.array(id).default([]).describe("the same event as other accounts tell it"),
  when: when.optional().describe("2023-03-23T13:38, or with keys; left out where no time is known"),
  places: z.array(id).default([]).describe("where it happened; several for several targets"),
  where: phrase.describe("in the account's words"),
  actor: id.optional().describe("who did it"),
  by: phrase.describe("to whom the account attributes it, in the account's words"),
  target: id.optional().describe("to whom it was done or said"),
  means: phrase.describe("with what: one drone, a letter"),
  effects: z
    .array(
      z
        .strictObject({
          what: name.describe("what is counted").meta(example("killed")),
          ...range,
          show: z.boolean().default(false).describe("in figures too"),
        })
        .refine(isRange, noRange),
    )
    .default([])
    .describe("what came of it, in numbers"),
  responds_to: z
    .array(
      z.strictObject({
        event: id.describe("the earlier event").meta(example("first-letter")),
        basis: z
          .enum(["stated", "inferred"])
          .describe("stated in the account, or inferred by us")
          .meta(example("stated")),
      }),
    )
    .default([])
    .describe("the events that it answers"),
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
  .strictObject({
    event: id.describe("what is counted is of this event").meta(example("first-letter")),
    what: name.describe("what is counted").meta(example("killed")),
    ...range,
    who: name.describe("who counted").meta(example("Ministry of Health")),
    when: when.optional().describe("when the count was given"),
    ...support,
  })
  .refine(isRange, noRange);

const claim = z.strictObject({
  text: text.describe("the statement, in one sentence of yours").meta(example("A letter was delivered")),
  whose: id.optional().describe("the source that makes the claim; that of its first evidence if left out"),
  about: id.optional().describe("an event"),
  verdict: z.enum(verdicts).default("unchecked").describe("what the sources make of it; its badge on slides"),
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
  name: name.describe("in keys and on lanes").meta(example("Northern")),
  onlookers: z
    .boolean()
    .default(false)
    .describe("they take no part, and are drawn with a ring, dashes and grey"),
});

const account = z.strictObject({
  name: name.describe("who tells").meta(example("The Navy")),
  sources: z
    .array(id)
    .default([])
    .describe("the sources that tell it; a slide of this account may show nothing else"),
});

const map = <Entity extends z.ZodType>(entity: Entity, meaning: string) =>
  z.record(z.string(), entity).default({}).describe(`id → ${meaning}`);

/** scenario.yaml. Every section is a map from id to entity, kept in the order written. */
export const scenarioSchema = z.strictObject({
  title: name.describe("of the whole briefing").meta(example("What the Navy wrote")),
  shortTitle: phrase.describe("in the head of every slide; the title if left out"),
  subtitle: phrase.describe("under the title, on the first slide"),
  dates: z
    .union([z.literal(""), shownTime])
    .default("")
    .describe("as shown: 23–24 March 2023"),
  language: language.default("en").describe("of the briefing, a BCP 47 tag such as en or de-AT"),
  dir: z
    .enum(["ltr", "rtl"])
    .optional()
    .describe("direction of the writing; that of the language if left out"),
  timezone: z
    .union(
      [
        zone,
        z
          .strictObject({
            zone: zone.optional().describe("a name of the IANA list such as Asia/Damascus"),
            offset: zone.optional().describe("a fixed difference to UTC such as +03:00, instead of `zone`"),
            name: name.optional().describe("as it is shown beside hours: Syria"),
          })
          .refine((given) => (given.zone === undefined) !== (given.offset === undefined), {
            message: "either `zone` or `offset`, and a name if it is to have one",
          }),
      ],
      { error: zoneForm },
    )
    .optional()
    .describe(
      "for hours without a zone of their own: Asia/Damascus, +03:00, or with a name to show; needed if there is such an hour",
    ),
  handling: phrase.describe("who may see it; stands on every slide and page"),
  asOf: z
    .union([z.literal(""), shownTime])
    .default("")
    .describe("as shown; the day of the last check if left out"),
  author: phrase.describe("who made the briefing"),
  sides: z
    .record(z.string(), z.union([name, side]))
    .default({})
    .describe("who stands against whom, up to five and onlookers: a name, or {name, onlookers: true}"),
  accounts: z
    .record(z.string(), z.union([name, account]))
    .default({})
    .describe("who tells what happened: a name, or {name, sources: [ids]}"),
  rail: id.optional().describe("the account whose steps the rail shows; the first if left out"),
  sources: map(source, "a text whose words the briefing rests on"),
  quotes: map(quote, "words that somebody said"),
  actors: map(actor, "who takes part: a person, a body, a state, a thing"),
  relations: map(relation, "how one actor stands to another"),
  places: map(place, "a point on the map"),
  events: map(event, "what happened"),
  counts: map(count, "who counted what"),
  claims: map(claim, "a statement with a verdict"),
  judgements: map(judgement, "what cannot be looked up: how likely, with what confidence"),
  withdrawn: map(
    text,
    "why what an earlier version of the briefing held is gone; shown among the corrections",
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
