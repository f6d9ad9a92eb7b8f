// Takes out of a deck what its authors keep to themselves. The deck was checked with these parts before.
import { Memory } from "../model/memory.ts";
import type { ParsedDeck, ParsedScenario, ParsedSlide } from "../model/parsed.ts";

/** Drops `Hold back:` and `Private:` of the notes, and every `private:` of the scenario. */
export function dropHeldBack({ scenario, slides }: ParsedDeck, memory = new Memory()): ParsedDeck {
  return {
    scenario: scenario && memory.keep("open scenario", [scenario], () => dropPrivateKeys(scenario)),
    slides: slides.map((slide) => memory.keep(["open", slide.file], [slide], () => dropHeldBackNotes(slide))),
  };
}

/** The slide itself if it holds nothing back. */
function dropHeldBackNotes(slide: ParsedSlide): ParsedSlide {
  const { holdBack, private: own } = slide.notes;
  if (holdBack.length + own.length + slide.privateLines.length === 0) return slide;
  return { ...slide, notes: { ...slide.notes, holdBack: [], private: [] }, privateLines: [] };
}

/** Only sources have that key. The scenario itself if none of them has. */
function dropPrivateKeys(scenario: ParsedScenario): ParsedScenario {
  if (Object.values(scenario.spec.sources).every((source) => source.private === null)) return scenario;
  const sources = Object.entries(scenario.spec.sources).map(([id, source]) => [
    id,
    { ...source, private: null },
  ]);
  return { ...scenario, spec: { ...scenario.spec, sources: Object.fromEntries(sources) } };
}
