// Heading of a group of counts: "US strikes: killed".
import { fillWords } from "../words.ts";
import type { TollGroup } from "./plan.ts";

export const titleOf = ({ event, what }: TollGroup, words: Record<string, string>): string =>
  fillWords(words, "figure.toll-title", { event: event.title, what });
