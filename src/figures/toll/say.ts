// What a toll says of a group and of a count: its title, and what the count rests on.
import { traceLineage } from "../../model/lineage.ts";
import type { Support, Verdict } from "../../model/scenario.ts";
import { fillWords } from "../words.ts";
import type { TollGroup } from "./plan.ts";

/** "US strikes: killed" */
export const titleOf = ({ event, what }: TollGroup, words: Record<string, string>): string =>
  fillWords(words, "figure.toll-title", { event: event.title, what });

export type Worth = Extract<
  Verdict,
  "unchecked" | "single-source" | "single-origin" | "corroborated" | "corroborated-by-a-party"
>;

/** As for claims: only words count, and texts of one origin, or of unknown ones, do not corroborate each other. */
export function worthOf({ evidence }: Support): Worth {
  const { texts, origins } = traceLineage(evidence.map(({ source }) => source));
  if (texts.length === 0) return "unchecked";
  if (texts.length === 1) return "single-source";
  if (origins.length < 2) return "single-origin";
  return origins.every(({ party }) => party) ? "corroborated-by-a-party" : "corroborated";
}
