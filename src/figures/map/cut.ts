// Cuts a world map to a frame: arcs in it keep all points; other arcs keep only enough for their countries to
// close; countries elsewhere are dropped.
import type { Position } from "geojson";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

/** A part of the globe in degrees. `east` may exceed 180 and `west` be under -180. */
export interface Degrees {
  west: number;
  south: number;
  east: number;
  north: number;
}

interface Named {
  name?: string;
}

const coarse = 1; // degrees between points that are out of view

/** A topology prepared for cutting: its arcs in degrees, with their bounding boxes. */
export interface Uncut {
  arcs: Position[][];
  bounds: Degrees[];
  countries: GeometryCollection<Named>["geometries"];
}

export function openTopology(topology: Topology): Uncut {
  const arcs = topology.arcs.map((arc) => decodeArc(arc as number[][], topology));
  const { geometries } = topology.objects.countries as GeometryCollection<Named>;
  return { arcs, bounds: arcs.map(boundsOf), countries: geometries };
}

/**
 * A topology with `countries` only: those in the frame, and of their islands and lakes those in the frame.
 */
export function cutTopology({ arcs, bounds, countries }: Uncut, frame: Degrees): Topology {
  const isSeen = bounds.map((box) => meets(box, frame));
  const meetsFrame = (ring: readonly number[]) =>
    ring.length > 0 && meets(ring.map((arc) => bounds[number(arc)]!).reduce(unite), frame);
  const cutPolygon = (rings: number[][]) => (meetsFrame(rings[0] ?? []) ? [rings.filter(meetsFrame)] : []);
  const inFrame = countries.flatMap((country): GeometryObject<Named>[] => {
    const kept = polygonsOf(country).flatMap(cutPolygon);
    const properties = country.properties ?? {};
    return kept.length > 0 ? [{ type: "MultiPolygon", arcs: kept, properties }] : [];
  });
  const used = new Set(inFrame.flatMap(arcsOf));
  const kept = arcs.map((arc, i) => {
    if (!used.has(i)) return ends(arc);
    return isSeen[i] ? arc : thin(arc);
  });
  return {
    type: "Topology",
    arcs: kept,
    objects: { countries: { type: "GeometryCollection", geometries: inFrame } },
  };
}

/** The rings of each polygon, as numbers of arcs; none of a country without an area. */
function polygonsOf(country: Uncut["countries"][number]): number[][][] {
  if (country.type === "Polygon") return [country.arcs];
  return country.type === "MultiPolygon" ? country.arcs : [];
}

/** Index of an arc. TopoJSON writes an arc in reverse as its complement. */
const number = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Quantized arcs hold integers, each the difference from the point before. */
function decodeArc(arc: number[][], { transform }: Topology): Position[] {
  if (!transform) return arc;
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  let x = 0;
  let y = 0;
  return arc.map(([stepX = 0, stepY = 0]) => {
    x += stepX;
    y += stepY;
    return [x * kx + dx, y * ky + dy];
  });
}

function boundsOf(arc: readonly Position[]): Degrees {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lon = 0, lat = 0] of arc) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

const unite = (a: Degrees, b: Degrees): Degrees => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
});

/** Compares also with the box shifted by 360 degrees. */
function meets(box: Degrees, frame: Degrees): boolean {
  if (box.south > frame.north || box.north < frame.south) return false;
  return [-360, 0, 360].some((turn) => box.west + turn <= frame.east && box.east + turn >= frame.west);
}

/** Indexes of a country's arcs, without direction. */
function arcsOf(country: GeometryObject): number[] {
  if (!("arcs" in country)) return [];
  const flat = (country.arcs as unknown[]).flat(3) as number[];
  return flat.map(number);
}

const ends = (arc: Position[]): Position[] => [arc[0]!, arc.at(-1)!];

/** The ends of an arc, and between them points that are `coarse` degrees apart. */
function thin(arc: readonly Position[]): Position[] {
  const kept = [arc[0]!];
  for (const point of arc.slice(1, -1)) {
    const [lon = 0, lat = 0] = kept.at(-1)!;
    if (Math.hypot(point[0]! - lon, point[1]! - lat) >= coarse) kept.push(point);
  }
  const middle = arc[Math.floor(arc.length / 2)]!;
  if (kept.length === 1 && arc.length > 2) kept.push(middle); // so that an island keeps an area
  return [...kept, arc.at(-1)!];
}
