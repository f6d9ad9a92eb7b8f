// Marks a copy that holds what its authors keep to themselves: on every slide and page.
import type { Deck } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";

/** `mark` is added to the handling, which stands in the foot of every slide and the head of every page. */
export function markPrivateCopy(deck: Deck, mark: string): Deck {
  const { scenario } = deck;
  const handling = scenario.handling ? `${mark} · ${scenario.handling}` : mark;
  return { ...deck, scenario: { ...scenario, handling } };
}

/** Reports an earlier version that is a private copy: it would bring private claims into the corrections. */
export function refusePrivateCopy(
  file: SourceFile | null,
  { handling }: { handling: string },
  mark = "",
): Diagnostic[] {
  if (!file || !mark || !handling.startsWith(mark)) return [];
  return [
    {
      rule: "value-wrong",
      severity: "error",
      message: "This is the briefing.json of a private copy.",
      at: { file: file.path, line: 1, column: 0, length: 0 },
      why: "The list of corrections would show the private claims that it holds.",
      fix: "Copy the briefing.json here that was built without --private, or build with it.",
    },
  ];
}
