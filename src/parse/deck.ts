// Files → ParsedDeck: as written, every node with its location, no id resolved.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import { Memory } from "../model/memory.ts";
import type { ParsedDeck } from "../model/parsed.ts";
import { isLayer, parseLayer } from "./layer.ts";
import { parseScenario } from "./scenario.ts";
import { parseSlide } from "./slide.ts";

interface ParsedFiles {
  scenario: SourceFile[];
  slides: SourceFile[];
}

export function parseDeck(
  files: ParsedFiles,
  memory = new Memory(),
): { deck: ParsedDeck; diagnostics: Diagnostic[] } {
  const needed = files.scenario.filter((file) => isNeeded(file, files.slides, memory));
  const written = needed.flatMap(({ path, text }) => [path, text]);
  const { scenario, diagnostics } = memory.keep("scenario", written, () => parseScenario(needed, memory));
  const language = scenario?.spec.language ?? "en";
  const parsed = files.slides.map((file) =>
    memory.keep(["parsed", file.path], [file.text, language], () => parseSlide(file, language)),
  );
  return {
    deck: { scenario, slides: parsed.map((one) => one.slide) },
    diagnostics: [...diagnostics, ...parsed.flatMap((one) => one.diagnostics)],
  };
}

/** A file of outlines that cannot be read breaks nothing as long as no slide names it. */
function isNeeded(file: SourceFile, slides: readonly SourceFile[], memory: Memory): boolean {
  if (!isLayer(file.path)) return true;
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  if (slides.some(({ text }) => text.includes(name))) return true;
  const { diagnostics } = memory.keep(["layer", file.path], [file.text], () => parseLayer(file));
  return diagnostics.length === 0;
}
