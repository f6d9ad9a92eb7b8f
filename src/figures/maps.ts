// The maps among a deck's figures. What draws them is loaded only where there is one.
import type { Deck } from "../model/deck.ts";
import type { PlacedFigure } from "./collect.ts";
import type { DrawnMaps } from "./map/run.ts";
import { chooseWords } from "./words.ts";

export interface MapOptions {
  root?: string; // the project's folder, for assets/map
  cache: string | null; // a folder of the code that runs, or null
  strings: Readonly<Record<string, string>>;
}

export const isNoMap = ({ spec }: PlacedFigure): boolean => spec.kind !== "map";

export async function drawMapsOf(
  figures: readonly PlacedFigure[],
  deck: Deck,
  options: MapOptions,
): Promise<DrawnMaps> {
  const maps = figures.filter((placed) => !isNoMap(placed));
  if (maps.length === 0) return { figures: [], diagnostics: [] };
  const { drawMaps } = await import("./map/run.ts");
  const words = chooseWords(options.strings);
  return drawMaps(maps, deck, { root: options.root ?? process.cwd(), cache: options.cache, words });
}
