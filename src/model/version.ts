// A version of a briefing, as far as two versions are compared: its claims, judgements, quotations and events.
import * as z from "zod";
import type { Scenario } from "./scenario.ts";

const words = z.object({ source: z.string(), paragraph: z.number(), words: z.string() });
const report = z.object({ source: z.string(), says: z.string() });
const claim = z.object({
  id: z.string(),
  text: z.string(),
  verdict: z.string(),
  credibility: z.number(),
  evidence: z.array(words),
  reported: z.array(report).default([]),
});
const judgement = z.object({
  id: z.string(),
  text: z.string(),
  likelihood: z.string(),
  confidence: z.string(),
});
const quote = z.object({ id: z.string(), by: z.string().default(""), words: z.string() });
const event = z.object({ id: z.string(), title: z.string(), when: z.object({ as: z.string() }) });

/**
 * The part of briefing.json that is compared. Versions of any age can be read, so unknown keys are left
 * alone, and what was not written then is empty.
 */
export const versionSchema = z.object({
  asOf: z.string(),
  language: z.string().default("en"),
  handling: z.string().default(""),
  claims: z.array(claim),
  judgements: z.array(judgement).default([]),
  quotes: z.array(quote),
  events: z.array(event),
});

export type BriefingVersion = z.infer<typeof versionSchema>;

/** Everything that is compared, without the head of the version. */
export type VersionFacts = Pick<BriefingVersion, "claims" | "judgements" | "quotes" | "events">;

/** The name of a list of records in a version. */
export type RecordList = keyof VersionFacts;

export type VersionRecord<List extends RecordList = RecordList> = VersionFacts[List][number];

export function versionOf(scenario: Scenario): BriefingVersion {
  const { asOf, language, handling, claims, judgements, quotes, events } = scenario;
  return {
    asOf,
    language,
    handling,
    claims: claims.map(({ id, text, verdict, credibility, evidence, reported }) => ({
      id,
      text,
      verdict,
      credibility,
      evidence: evidence.map(({ source, paragraph, words }) => ({ source: source.id, paragraph, words })),
      reported: reported.map(({ source, says }) => ({ source: source.id, says })),
    })),
    judgements: judgements.map(({ id, text, likelihood, confidence }) => ({
      id,
      text,
      likelihood,
      confidence,
    })),
    quotes: quotes.map(({ id, by, words }) => ({ id, by: by.id, words })),
    events: events.map(({ id, title, when }) => ({ id, title, when: { as: when.as } })),
  };
}
