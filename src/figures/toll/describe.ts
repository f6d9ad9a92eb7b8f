// A toll in words: its title, what a count rests on, and for those who do not see it every count as a sentence.
import { traceLineage } from "../../model/lineage.ts";
import type { Support, Verdict } from "../../model/scenario.ts";
import { fillWords, sayRange } from "../words.ts";
import type { TollGroup, TollPlan } from "./plan.ts";

export function describeToll({ groups, words }: TollPlan): string {
  return groups
    .flatMap((group) => [
      fillWords(words, "figure.tell-toll", { title: titleOf(group, words) }),
      ...group.counts.map((count) => {
        const worth = words[`verdict.${worthOf(count)}`] ?? "";
        const values = { when: count.when.as, who: count.who, range: sayRange(count, words), worth };
        return fillWords(words, "figure.tell-count", values);
      }),
    ])
    .join(" ");
}

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
