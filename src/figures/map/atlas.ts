// Coasts and borders of the world, from Natural Earth in the package world-atlas: at 1:10 million, and for large
// parts of the globe at 1:50 million. Read once a process and cut to the part that a map shows.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { MultiLineString, Position } from "geojson";
import type { Topology } from "topojson-specification";
import { cutTopology, type Degrees, openTopology, type Uncut } from "./cut.ts";
import { decodeExtract, type Extract } from "./extract.ts";
import type { View } from "./view.ts";

/**
 * Degrees from south to north beyond which details at 1:10 million are finer than a pixel, and take seconds to draw.
 */
const large = 20;

const reading = new Map<string, Promise<Uncut>>();
let last: { frame: Degrees; extract: Extract } | undefined; // both forms of a map show nearly the same part

export async function cutAtlas(view: View): Promise<Extract> {
  const frame = frameOf(view);
  if (last && holds(last.frame, frame)) return last.extract;
  const uncut = await readAtlas(frame.north - frame.south > large ? "50m" : "10m");
  const found = decodeExtract(cutTopology(uncut, frame));
  const borders = openSeams(found.borders());
  const coast = openSeams(found.coast() ?? none);
  const extract = { ...found, borders: () => borders, coast: () => coast };
  last = { frame, extract };
  return extract;
}

function readAtlas(detail: "10m" | "50m"): Promise<Uncut> {
  const known = reading.get(detail);
  if (known) return known;
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`);
  const read = readFile(path, "utf8").then((text) => openTopology(JSON.parse(text) as Topology));
  reading.set(detail, read);
  return read;
}

/** Whether a frame lies in another that is not much larger. */
function holds(outer: Degrees, inner: Degrees): boolean {
  const isIn =
    outer.west <= inner.west &&
    outer.east >= inner.east &&
    outer.south <= inner.south &&
    outer.north >= inner.north;
  return isIn && inner.north - inner.south > (outer.north - outer.south) / 3;
}

const none: MultiLineString = { type: "MultiLineString", coordinates: [] };
const parts = Array.from({ length: 13 }, (_, i) => i / 12);

/** The frame in degrees that a view shows; all longitudes if it contains a pole. */
export function frameOf({ projection, width, height, shows }: View): Degrees {
  const [centre = 0] = projection.invert?.([width / 2, height / 2]) ?? [];
  const points = parts.flatMap((across) =>
    parts.flatMap((down) => {
      const [lon, lat] = projection.invert?.([across * width, down * height]) ?? [];
      if (lon === undefined || lat === undefined || Number.isNaN(lon + lat)) return [];
      return [{ lon: ((((lon - centre + 180) % 360) + 360) % 360) - 180 + centre, lat }];
    }),
  );
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  const box = {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
  const margin = Math.max(0.2, (box.north - box.south) / 4);
  const poles = [90, -90].filter((latitude) => shows({ latitude: latitude * 0.999, longitude: centre }));
  const allRound = poles.length > 0 || box.east - box.west > 300;
  return {
    west: allRound ? -180 : box.west - margin,
    east: allRound ? 180 : box.east + margin,
    south: poles.includes(-90) ? -90 : box.south - margin,
    north: poles.includes(90) ? 90 : box.north + margin,
  };
}

/** Drops lines along 180 degrees and around a pole, which are cuts in the data and not in nature. */
function openSeams({ coordinates }: MultiLineString): MultiLineString {
  const isSeam = ([lon = 0, lat = 0]: Position) => Math.abs(lon) > 179.99 || lat < -89.9;
  const lines = coordinates.flatMap((line) => {
    const pieces: Position[][] = [[]];
    line.forEach((point, i) => {
      const before = line[i - 1];
      if (before && isSeam(before) && isSeam(point)) pieces.push([]);
      pieces.at(-1)!.push(point);
    });
    return pieces.filter((piece) => piece.length > 1);
  });
  return { type: "MultiLineString", coordinates: lines };
}
