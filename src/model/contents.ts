// What a briefing consists of, in numbers.
import type { Lock } from "./lock.ts";
import type { ParsedDeck } from "./parsed.ts";

export interface Contents {
  slides: number;
  sources: number;
  quotations: number; // number of wordings found in their sources
  checked: string | null; // latest day on which a wording was checked, YYYY-MM-DD
}

export function countContents({ scenario, slides }: ParsedDeck, lock: Lock | null): Contents {
  const words = Object.values(lock?.words ?? {});
  return {
    slides: slides.length,
    sources: Object.keys(scenario?.spec.sources ?? {}).length,
    quotations: words.length,
    checked:
      words
        .map((one) => one.checked)
        .sort()
        .at(-1) ?? null,
  };
}
