// briefing.json: the briefing as data, for people who build on it. Entities refer to each other by id;
// nothing private is in it.
import * as z from "zod";
import { likelihoods } from "../language/likelihoods.ts";
import { confidences, precisions } from "./kinds.ts";

/** Grows by one when a key that was there before means something else. */
export const dataFormat = 1;

const id = z.string();
const words = z.strictObject({
  source: id,
  paragraph: z.number().int().min(0),
  words: z.string().describe("the source's own"),
  checked: z.string().nullable().describe("YYYY-MM-DD, when they were found in the source's text"),
});
const report = z.strictObject({ source: id, says: z.string().describe("our paraphrase; unchecked") });
const support = { evidence: z.array(words), reported: z.array(report) };
const when = z.strictObject({
  as: z.string().describe("as the account gives it"),
  from: z.string().nullable().describe("ISO 8601, UTC, earliest"),
  to: z.string().nullable().describe("ISO 8601, UTC, latest"),
  precision: z.enum(precisions),
});
const range = { min: z.number(), max: z.number().nullable().describe("null: at least min") };

export const dataSchema = z
  .strictObject({
    version: z.literal(dataFormat),
    contentHash: z.string(),
    title: z.string(),
    dates: z.string(),
    language: z.string(),
    handling: z.string(),
    asOf: z.string(),
    sides: z.record(z.string(), z.string()).describe("mark → name; n for onlookers"),
    accounts: z.record(z.string(), z.string()).describe("id → name"),
    sources: z.array(
      z.strictObject({
        id,
        number: z.number().int().describe("as on the page"),
        publisher: z.string(),
        title: z.string(),
        date: z.string().nullable(),
        address: z.string().nullable(),
        seenIn: z.string().nullable(),
        language: z.string().nullable().describe("BCP 47, of its title and words; null: the briefing's"),
        kind: z.string(),
        reliability: z.string().describe("Admiralty A–F, this briefing's own"),
        why: z.string(),
        publicDomain: z.boolean(),
        access: z.string().nullable().describe("first-hand, relayed or derived; null: not said"),
        relays: z.array(id).describe("sources that it has this from"),
        party: z.string().nullable().describe("the side that it belongs to"),
        accessed: z.string().nullable().describe("when it was read, UTC"),
        archive: z.string().nullable().describe("address of an archived copy"),
        textHash: z.string().nullable().describe("SHA-256 of its words; null: no text at hand"),
        captureHash: z.string().nullable().describe("SHA-256 of the file as it was captured"),
        quotedShare: z.number().nullable().describe("0–1, of its text; null: no text at hand"),
      }),
    ),
    actors: z.array(
      z.strictObject({
        id,
        name: z.string(),
        role: z.string(),
        side: z.string(),
        kind: z.string(),
        onlooker: z.boolean(),
        ...support,
      }),
    ),
    relations: z.array(
      z.strictObject({ id, kind: z.string(), from: id, to: id, label: z.string(), ...support }),
    ),
    places: z.array(
      z.strictObject({
        id,
        name: z.string(),
        latitude: z.number(),
        longitude: z.number(),
        radius: z.number().describe("km"),
        ...support,
      }),
    ),
    events: z.array(
      z.strictObject({
        id,
        account: id,
        kind: z.string(),
        title: z.string(),
        what: z.string(),
        when,
        step: z.number().nullable(),
        tells: z.array(id),
        actor: id.nullable(),
        target: id.nullable(),
        places: z.array(id),
        means: z.string(),
        effects: z.array(z.strictObject({ what: z.string(), ...range })),
        respondsTo: z.array(z.strictObject({ event: id, basis: z.enum(["stated", "inferred"]) })),
        quotes: z.array(id),
        ...support,
      }),
    ),
    counts: z.array(
      z.strictObject({ id, event: id, what: z.string(), ...range, who: z.string(), when, ...support }),
    ),
    quotes: z.array(
      z.strictObject({
        id,
        by: id,
        occasion: z.string(),
        ...words.shape,
        record: words.nullable().describe("of several records the one that differs most"),
        records: z.array(words).describe("all records"),
        check: z.enum(["verbatim", "altered", "not-found"]),
      }),
    ),
    claims: z.array(
      z.strictObject({
        id,
        text: z.string(),
        whose: id,
        about: id.nullable(),
        verdict: z.string(),
        credibility: z.number().describe("Admiralty 1–6"),
        ...support,
      }),
    ),
    judgements: z.array(
      z.strictObject({
        id,
        text: z.string(),
        likelihood: z.enum(likelihoods),
        percent: z.strictObject({ from: z.number(), to: z.number() }),
        confidence: z.enum(confidences),
        because: z.string(),
        restsOn: z.array(z.string()).describe("with citations as they were written"),
        wouldChange: z.array(z.string()),
        alternatives: z.array(z.string()),
      }),
    ),
    slides: z.array(
      z.strictObject({
        id,
        folio: z.string(),
        layout: z.string(),
        section: z.string(),
        account: id.nullable(),
        headline: z.string(),
        steps: z.array(id),
        citations: z.array(z.strictObject({ kind: z.string(), id, paragraph: z.number().nullable() })),
        sources: z.array(id),
        allowed: z.record(z.string(), z.string()).describe("rules lifted on it, and why"),
      }),
    ),
  })
  .describe("A scenario briefing: its facts, what they rest on, and where they are shown.");

export type BriefingData = z.infer<typeof dataSchema>;
