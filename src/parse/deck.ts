// Files → ParsedDeck: as written, every node with its location, no id resolved.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import { Memory } from "../model/memory.ts";
import type { ParsedDeck } from "../model/parsed.ts";
import { parseScenario } from "./scenario.ts";
import { parseSlide } from "./slide.ts";

export interface ParsedFiles {
  scenario: SourceFile[];
  slides: SourceFile[];
}

export function parseDeck(
  files: ParsedFiles,
  memory = new Memory(),
): { deck: ParsedDeck; diagnostics: Diagnostic[] } {
  const written = files.scenario.flatMap(({ path, text }) => [path, text]);
  const { scenario, diagnostics } = memory.keep("scenario", written, () =>
    parseScenario(files.scenario, memory),
  );
  const language = scenario?.spec.language ?? "en";
  const parsed = files.slides.map((file) =>
    memory.keep(["parsed", file.path], [file.text, language], () => parseSlide(file, language)),
  );
  return {
    deck: { scenario, slides: parsed.map((one) => one.slide) },
    diagnostics: [...diagnostics, ...parsed.flatMap((one) => one.diagnostics)],
  };
}
