// What part of the globe a map shows: places to be seen, and a size in; a projection that holds them out.
import { type GeoProjection, geoCentroid, geoConicConformal, geoMercator, geoStereographic } from "d3-geo";
import type { MultiPoint } from "geojson";
import type { Point } from "../../model/geography.ts";
import type { Frame } from "./frames.ts";
import type { Around } from "./model.ts";

export interface View {
  width: number; // px
  height: number;
  grid: number; // px: what is traced lies on it
  projection: GeoProjection; // clipped to a little more than the figure
  project(point: Point): [x: number, y: number];
  scale(point: Point): number; // px a km, there: the projection is conformal
  shows(point: Point, margin?: number): boolean; // px from the edge
}

const kmOfDegree = 111.195;
const polar = 66; // degrees
const tropical = 12;
const bleed = 12; // px beyond the figure's edge, so that no end of a line is seen

export function makeView(around: readonly Around[], { width, height, room, grid }: Frame): View {
  const seen = outline(around);
  const [lon, lat] = geoCentroid(seen);
  const projection = chooseProjection(lon, lat).precision(0);
  projection.fitExtent(
    [
      [room.x, room.y],
      [room.x + room.width, room.y + room.height],
    ],
    seen,
  );
  projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  const project = ({ longitude, latitude }: Point): [number, number] =>
    projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  return {
    ...{ width, height, grid, projection },
    project,
    scale: (point) => {
      const [x, y] = project(point);
      const step = point.latitude > 89 ? -0.05 : 0.05;
      const [northX, northY] = project({ ...point, latitude: point.latitude + step });
      return Math.hypot(northX - x, northY - y) / (0.05 * kmOfDegree);
    },
    shows: (point, margin = 0) => {
      const [x, y] = project(point);
      return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
    },
  };
}

/** Conformal, with the middle of the map in its own: a plane at a pole, a cone between, a cylinder at the equator. */
function chooseProjection(lon: number, lat: number): GeoProjection {
  if (Math.abs(lat) > polar) return geoStereographic().rotate([-lon, -lat]);
  if (Math.abs(lat) < tropical) return geoMercator().rotate([-lon, 0]);
  const cone = geoConicConformal().parallels([limit(lat - 1.2), limit(lat + 1.2)]);
  return cone.rotate([-lon, 0]);
}

/** Whether all that is seen lies between these degrees. */
export function liesWithin(
  { projection, width, height }: View,
  { west, south, east, north }: { west: number; south: number; east: number; north: number },
): boolean {
  const edge = [0, 0.25, 0.5, 0.75, 1].flatMap((part): [number, number][] => [
    [part * width, 0],
    [part * width, height],
    [0, part * height],
    [width, part * height],
  ]);
  return edge.every((point) => {
    const [lon, lat] = projection.invert?.(point) ?? [Number.NaN, Number.NaN];
    return lon >= west && lon <= east && lat >= south && lat <= north;
  });
}

/** Points north, south, east and west of each place, at its reach. */
function outline(around: readonly Around[]): MultiPoint {
  const coordinates = around.flatMap(({ latitude, longitude, reach }) => {
    const up = reach / kmOfDegree;
    const across = up / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
    return [
      [longitude, limit(latitude + up)],
      [longitude, limit(latitude - up)],
      [longitude + across, latitude],
      [longitude - across, latitude],
    ];
  });
  return { type: "MultiPoint", coordinates };
}

const limit = (latitude: number): number => Math.max(-89.9, Math.min(89.9, latitude));
