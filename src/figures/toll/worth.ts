// What a count rests on: words of one source, of several, or only reports of texts that were not at hand.
import type { Support, Verdict } from "../../model/scenario.ts";

export function worthOf({
  evidence,
}: Support): Extract<Verdict, "unchecked" | "single-source" | "corroborated"> {
  const sources = new Set(evidence.map(({ source }) => source.id)).size;
  if (sources === 0) return "unchecked";
  return sources === 1 ? "single-source" : "corroborated";
}
