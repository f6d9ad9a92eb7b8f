// Files → ParsedDeck: as written, every node with its location, no id resolved.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import type { ParsedDeck } from "../model/parsed.ts";
import { parseScenario } from "./scenario.ts";
import { parseSlide } from "./slide.ts";

export interface ParsedFiles {
  scenario: SourceFile[];
  slides: SourceFile[];
}

export function parseDeck(files: ParsedFiles): { deck: ParsedDeck; diagnostics: Diagnostic[] } {
  const { scenario, diagnostics } = parseScenario(files.scenario);
  const language = scenario?.spec.language ?? "en";
  const parsed = files.slides.map((file) => parseSlide(file, language));
  return {
    deck: { scenario, slides: parsed.map((one) => one.slide) },
    diagnostics: [...diagnostics, ...parsed.flatMap((one) => one.diagnostics)],
  };
}
