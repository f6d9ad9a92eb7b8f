// A deck as written in; the same without what its authors keep to themselves out. It is checked with these parts before.
import type { ParsedDeck, ParsedScenario, ParsedSlide } from "../model/parsed.ts";

/** Without `Hold back:` and `Private:` in the notes, and without every `private:` in the scenario. */
export function dropHeldBack({ scenario, slides }: ParsedDeck): ParsedDeck {
  return { scenario: scenario && dropPrivateKeys(scenario), slides: slides.map(dropHeldBackNotes) };
}

function dropHeldBackNotes(slide: ParsedSlide): ParsedSlide {
  return { ...slide, notes: { ...slide.notes, holdBack: [], private: [] } };
}

/** Only sources have the key; the schema knows no other. */
function dropPrivateKeys(scenario: ParsedScenario): ParsedScenario {
  const sources = Object.entries(scenario.spec.sources).map(([id, source]) => [
    id,
    { ...source, private: null },
  ]);
  return { ...scenario, spec: { ...scenario.spec, sources: Object.fromEntries(sources) } };
}
