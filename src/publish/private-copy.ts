// A copy with everything its authors keep to themselves says what it is: on every slide and page, in titles and names.
import type { Deck } from "../model/deck.ts";
import type { OutputFile } from "../model/output.ts";

/** `mark` is said where the briefing's handling is said: in the foot of every slide and the head of every page. */
export function markPrivateCopy(deck: Deck, mark: string): Deck {
  const { scenario } = deck;
  const handling = scenario.handling ? `${mark} · ${scenario.handling}` : mark;
  return { ...deck, scenario: { ...scenario, handling } };
}

/** "briefing.pdf" → "briefing-private.pdf". */
export function namePrivateCopies(outputs: readonly OutputFile[]): OutputFile[] {
  return outputs.map((output) => ({ ...output, path: output.path.replace(/(?=\.[a-z]+$)|$/, "-private") }));
}
