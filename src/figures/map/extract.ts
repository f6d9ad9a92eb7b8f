// The ground of a map from assets/map: countries, borders, provinces and rivers as GeoJSON, read once a process.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { geoArea } from "d3-geo";
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export interface Country {
  name: string;
  shape: Feature<Polygon | MultiPolygon>;
}

export interface River {
  name: string;
  minor: boolean; // a tributary
  line: MultiLineString;
}

export interface Extract {
  countries: Country[];
  borders: MultiLineString; // between countries, each once
  coast: MultiLineString | null; // null: the extract shows no sea
  provinces: ReadonlyMap<string, MultiLineString>; // borders between them, by country
  rivers: River[];
}

interface Properties {
  name?: string;
  country?: string;
}
type Collection = GeometryCollection<Properties>;

/** Where the detailed extract may be seen to its edges, in degrees. */
export const detailed = { west: 36.2, south: 33.0, east: 44.8, north: 38.1 };

const great = ["Euphrates", "Tigris"];
const read = new Map<string, Promise<Extract>>();

/** `root` is the project's folder. */
export function readDetailed(root: string): Promise<Extract> {
  return readOnce(join(root, "assets/map/eastern-syria.topo.json"), decodeDetailed);
}

export function readWorld(root: string): Promise<Extract> {
  return readOnce(join(root, "assets/map/world.topo.json"), decodeWorld);
}

function readOnce(path: string, decode: (topology: Topology) => Extract): Promise<Extract> {
  const known = read.get(path);
  if (known) return known;
  const extract = readFile(path, "utf8").then((text) => decode(JSON.parse(text) as Topology));
  read.set(path, extract);
  return extract;
}

function decodeDetailed(topology: Topology): Extract {
  const { countries, governorates, rivers } = topology.objects as Record<string, Collection>;
  const only = (from: Collection, key: keyof Properties, value: string): Collection => ({
    ...from,
    geometries: from.geometries.filter((one) => propertiesOf(one)[key] === value),
  });
  const valuesOf = (from: Collection, key: keyof Properties) => [
    ...new Set(from.geometries.flatMap((one) => propertiesOf(one)[key] ?? [])),
  ];
  const owners = valuesOf(governorates!, "country");
  return {
    countries: decodeCountries(topology, countries!),
    borders: mesh(topology, countries!, (a, b) => a !== b),
    coast: null,
    provinces: new Map(
      owners.map((owner) => {
        const own = only(governorates!, "country", owner);
        return [owner, mesh(topology, own, (a, b) => a !== b)];
      }),
    ),
    rivers: valuesOf(rivers!, "name").map((name) => ({
      ...{ name, minor: !great.includes(name) },
      line: mesh(topology, only(rivers!, "name", name)),
    })),
  };
}

const propertiesOf = ({ properties }: { properties?: Properties | undefined }): Properties =>
  properties ?? {};

function decodeWorld(topology: Topology): Extract {
  const countries = topology.objects.countries as Collection;
  return {
    countries: decodeCountries(topology, countries),
    borders: mesh(topology, countries, (a, b) => a !== b),
    coast: mesh(topology, countries, (a, b) => a === b),
    provinces: new Map(),
    rivers: [],
  };
}

function decodeCountries(topology: Topology, countries: Collection): Country[] {
  return feature(topology, countries).features.map((one) => {
    const geometry = one.geometry as Polygon | MultiPolygon;
    return { name: String(one.id ?? one.properties.name), shape: { ...one, geometry: wind(geometry) } };
  });
}

/** A ring that runs the other way round would be the whole globe without it. */
function wind<Shape extends Polygon | MultiPolygon>(shape: Shape): Shape {
  const turn = (rings: Position[][]): Position[][] => {
    const isInside = geoArea({ type: "Polygon", coordinates: rings.slice(0, 1) }) > 2 * Math.PI;
    return isInside ? rings.map((ring) => [...ring].reverse()) : rings;
  };
  if (shape.type === "Polygon") return { ...shape, coordinates: turn(shape.coordinates) };
  return { ...shape, coordinates: shape.coordinates.map(turn) };
}
