// What a toll says of a group and of a count: its title, and what the count rests on.
import type { Support, Verdict } from "../../model/scenario.ts";
import { fillWords } from "../words.ts";
import type { TollGroup } from "./plan.ts";

/** "US strikes: killed" */
export const titleOf = ({ event, what }: TollGroup, words: Record<string, string>): string =>
  fillWords(words, "figure.toll-title", { event: event.title, what });

export type Worth = Extract<Verdict, "unchecked" | "single-source" | "corroborated">;

/** Words of one source, of several, or only reports of texts that were not at hand. */
export function worthOf({ evidence }: Support): Worth {
  const sources = new Set(evidence.map(({ source }) => source.id)).size;
  if (sources === 0) return "unchecked";
  return sources === 1 ? "single-source" : "corroborated";
}
