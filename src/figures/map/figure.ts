// A map: where things happened, as exactly as it is known.
import type { FigureKind } from "../figure-kind.ts";
import type { MapPlan } from "./model.ts";
import { planMap } from "./plan.ts";

export const mapFigure: FigureKind<MapPlan> = {
  kind: "map",
  fence: { word: "map" },
  layout: "map",
  options: {
    events: { takes: "ids", of: "events", says: "ids of events, at their places" },
    places: { takes: "ids", of: "places", says: "ids of places" },
    distance: { takes: "ids", of: "places", says: "ids of two places" },
    frame: { takes: "ids", of: "places", says: "ids of places that have to fit in" },
    geo: { takes: "words", says: "GeoJSON files of outlines" },
  },
  quotes: false,
  runs: "thread",
  reads: ["assets/map/eastern-syria.topo.json", "assets/map/world.topo.json"],
  plan: planMap,
  shows: ({ sites }) => sites.flatMap(({ id, marks }) => [id, ...marks.map(({ event }) => event)]),
  texts: ({ sites, layers }) => [
    ...sites.map(({ id, name, line }) => ({ at: { entity: id }, text: `${name} ${line}` })),
    ...layers.flatMap(({ outlines }) => outlines.map(({ name }) => ({ at: { entity: "" }, text: name }))),
  ],
  draw: async (plan, { root }) => {
    const { drawMap } = await import("./draw.ts");
    return drawMap(plan, await openGround(root));
  },
  narrow: async (plan, { root }) => {
    const { drawNarrowMap } = await import("./narrow.ts");
    return drawNarrowMap(plan, await openGround(root));
  },
  describe: (_, { inSentences: told }) => told ?? "",
};

/** Projections and map data are loaded only if a map has to be drawn. */
async function openGround(root: string) {
  const { readDetailed, readWorld } = await import("./extract.ts");
  const { cutAtlas } = await import("./atlas.ts");
  return { detailed: await readDetailed(root), world: () => readWorld(root), atlas: cutAtlas };
}
