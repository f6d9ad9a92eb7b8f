// The maps among a deck's figures. What draws them is loaded only where there is one.
import type { Diagnostic } from "../diagnostic.ts";
import type { Deck } from "../model/deck.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { PlacedFigure } from "./collect.ts";
import { chooseWords } from "./words.ts";

export interface DrawnMaps {
  figures: DrawnFigure[];
  diagnostics: Diagnostic[];
}

export const isNoMap = ({ spec }: PlacedFigure): boolean => spec.kind !== "map";

export async function drawMapsOf(
  figures: readonly PlacedFigure[],
  deck: Deck,
  options: { root?: string; strings?: Readonly<Record<string, string>> },
): Promise<DrawnMaps> {
  const maps = figures.filter((placed) => !isNoMap(placed));
  if (maps.length === 0) return { figures: [], diagnostics: [] };
  const { drawMaps } = await import("./map/run.ts");
  return drawMaps(maps, deck, options.root ?? process.cwd(), chooseWords(options.strings));
}
