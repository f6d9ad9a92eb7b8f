// The parts of a slide's notes that only the speaker sees. The server sends them to the speaker view on
// request; they are never part of a page.
import { type Context, makeSay } from "../markup/context.ts";
import { renderFlow } from "../markup/flow.ts";
import { gatherOpenings } from "../markup/open-words.ts";
import { gatherSayings } from "../markup/speech.ts";
import { gatherChanged } from "../model/changes.ts";
import type { Deck, Flow } from "../model/deck.ts";
import type { DrawnFigure } from "../model/figure.ts";

/** HTML of the parts; null if a part is empty. */
export interface PrivateNotes {
  holdBack: string | null;
  private: string | null;
}

/** By slide id, for slides that have such parts. */
export function renderPrivateNotes(
  { scenario, slides, ledger, checked, changes, since }: Deck,
  figures: ReadonlyMap<string, DrawnFigure>,
  strings: Readonly<Record<string, string>>,
): Record<string, PrivateNotes> {
  const context: Context = {
    scenario,
    figures,
    contentHash: "",
    lastFolio: "",
    say: makeSay(strings),
    changed: gatherChanged(changes, since),
    openings: gatherOpenings(ledger, checked),
    sayings: gatherSayings(scenario, ledger),
    place: "notes",
    badges: "words",
    longHead: false,
    last: false,
    items: { shown: 0 },
  };
  const render = (flow: Flow) => (flow.length > 0 ? renderFlow(flow, context).value : null);
  return Object.fromEntries(
    slides
      .filter(({ notes }) => notes.holdBack.length + notes.private.length > 0)
      .map(({ id, notes }) => [id, { holdBack: render(notes.holdBack), private: render(notes.private) }]),
  );
}
