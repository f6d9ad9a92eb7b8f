// Marks a copy that holds what its authors keep to themselves: on every slide and page, in titles and in file
// names.
import type { Deck } from "../model/deck.ts";
import type { OutputFile } from "../model/files.ts";

/** `mark` is added to the handling, which stands in the foot of every slide and the head of every page. */
export function markPrivateCopy(deck: Deck, mark: string): Deck {
  const { scenario } = deck;
  const handling = scenario.handling ? `${mark} · ${scenario.handling}` : mark;
  return { ...deck, scenario: { ...scenario, handling } };
}

/** "briefing.pdf" → "briefing-private.pdf". */
export function namePrivateCopies(outputs: readonly OutputFile[]): OutputFile[] {
  return outputs.map((output) => ({ ...output, path: output.path.replace(/(?=\.[a-z]+$)|$/, "-private") }));
}
