// Map data from assets/map: countries, borders, provinces and rivers as GeoJSON. Read once a process; parts
// are decoded when a map asks for them.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { geoArea } from "d3-geo";
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

export interface Country {
  name: string;
  shape: Feature<Polygon | MultiPolygon>;
}

export interface River {
  name: string;
  minor: boolean; // true for a tributary
  line: MultiLineString;
}

export interface Extract {
  countries(): Country[];
  findCountry(name: string): Country | null;
  borders(): MultiLineString; // between countries, each once
  coast(): MultiLineString | null; // null: no sea in the data
  provinces(country: string): MultiLineString | null; // borders between provinces; null: none known
  rivers(): River[];
}

interface Properties {
  name?: string;
  country?: string;
}
type Collection = GeometryCollection<Properties>;
type Geometry = GeometryObject<Properties>;

/** The area of the detailed data, in degrees. */
export const detailed = { west: 36.2, south: 33.0, east: 44.8, north: 38.1 };

const great = ["Euphrates", "Tigris"];
const read = new Map<string, Promise<Extract>>();

/** `root` is the project's folder. */
export function readDetailed(root: string): Promise<Extract> {
  return readOnce(join(root, "assets/map/eastern-syria.topo.json"));
}

export function readWorld(root: string): Promise<Extract> {
  return readOnce(join(root, "assets/map/world.topo.json"));
}

function readOnce(path: string): Promise<Extract> {
  const known = read.get(path);
  if (known) return known;
  const extract = readFile(path, "utf8").then((text) => decodeExtract(JSON.parse(text) as Topology));
  read.set(path, extract);
  return extract;
}

/** Data without provinces covers the whole world and has coasts. */
export function decodeExtract(topology: Topology): Extract {
  const { countries, governorates, rivers } = topology.objects as Record<string, Collection | undefined>;
  if (!countries) throw new Error("An extract for maps holds no countries.");
  const shapes = makeOnce((name: string) => {
    const found = countries.geometries.find((one) => nameOf(one) === name);
    return found ? decodeCountry(topology, found, governorates !== undefined) : null;
  });
  const provinces = makeOnce((country: string) => {
    const own = governorates && selectWhere(governorates, "country", country);
    return own?.geometries.length ? mesh(topology, own, (a, b) => a !== b) : null;
  });
  const borders = makeOnce(() => mesh(topology, countries, (a, b) => a !== b));
  const coast = makeOnce(() => (governorates ? null : mesh(topology, countries, (a, b) => a === b)));
  const lines = makeOnce(() => (rivers ? decodeRivers(topology, rivers) : []));
  return {
    countries: () => countries.geometries.flatMap((one) => shapes(nameOf(one)) ?? []),
    findCountry: shapes,
    borders: () => borders(""),
    coast: () => coast(""),
    provinces,
    rivers: () => lines(""),
  };
}

/** Makes a value on first request and returns the same one afterwards. */
function makeOnce<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name) as Made;
  };
}

function decodeRivers(topology: Topology, rivers: Collection): River[] {
  const names = [...new Set(rivers.geometries.map(nameOf))];
  return names.map((name) => ({
    name,
    minor: !great.includes(name),
    line: mesh(topology, selectWhere(rivers, "name", name)),
  }));
}

const selectWhere = (from: Collection, key: keyof Properties, value: string): Collection => ({
  ...from,
  geometries: from.geometries.filter(
    ({ properties }: { properties?: Properties | undefined }) => properties?.[key] === value,
  ),
});

function nameOf({ id, properties }: Geometry): string {
  return String(id ?? (properties && "name" in properties ? properties.name : ""));
}

/** @param clipped true for data whose rings may have either direction */
function decodeCountry(topology: Topology, country: Geometry, clipped: boolean): Country {
  const found = feature(topology, country) as Feature<Polygon | MultiPolygon>;
  const geometry = (clipped ? wind : turnLarge)(found.geometry);
  return { name: nameOf(country), shape: { ...found, geometry } };
}

/**
 * Turns polygons of more than half the globe: islands so small that their points, once rounded, go round the other
 * way.
 */
function turnLarge(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const turn = (rings: Position[][]): Position[][] =>
    geoArea({ type: "Polygon", coordinates: rings.slice(0, 1) }) < 2 * Math.PI
      ? rings
      : rings.map((ring) => [...ring].reverse());
  if (shape.type === "Polygon") return { ...shape, coordinates: turn(shape.coordinates) };
  return { ...shape, coordinates: shape.coordinates.map(turn) };
}

/** Turns rings as d3-geo expects them: a ring in the other direction would cover the rest of the globe. */
function wind(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const turn = (rings: Position[][]): Position[][] =>
    isClockwise(rings[0] ?? []) ? rings : rings.map((ring) => [...ring].reverse());
  if (shape.type === "Polygon") return { ...shape, coordinates: turn(shape.coordinates) };
  return { ...shape, coordinates: shape.coordinates.map(turn) };
}

/** On a plane with north up. Correct for a country that neither contains a pole nor crosses 180 degrees. */
function isClockwise(ring: readonly Position[]): boolean {
  let sum = 0;
  for (let i = 1; i < ring.length; i++)
    sum += (ring[i]![0]! - ring[i - 1]![0]!) * (ring[i]![1]! + ring[i - 1]![1]!);
  return sum >= 0;
}
