// The part of the globe that a map shows: places and a size → a projection with all of them in view.
import { type GeoProjection, geoCentroid, geoConicConformal, geoMercator, geoStereographic } from "d3-geo";
import type { MultiPoint } from "geojson";
import type { Point } from "../../model/geography.ts";
import type { Frame } from "./frames.ts";
import type { Around } from "./model.ts";

export interface View {
  width: number; // px
  height: number;
  grid: number; // px, to which coordinates are rounded
  projection: GeoProjection; // clipped a little outside the figure
  project(point: Point): [x: number, y: number];
  // px for a km at that point, in all directions since the projection is conformal
  scale(point: Point): number;
  shows(point: Point, margin?: number): boolean; // whether the point is in view; margin in px from the edge
}

const kmOfDegree = 111.195;
const polar = 66; // degrees of latitude
const tropical = 12;
const bleed = 12; // px beyond the figure's edge, so that ends of lines are out of view

export function makeView(around: readonly Around[], { width, height, room, grid }: Frame): View {
  const seen = outlineReach(around);
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
    width,
    height,
    grid,
    projection,
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

/**
 * A conformal projection with the map's centre as its own: a plane near a pole, a cone in between, a cylinder
 * at the equator.
 */
function chooseProjection(lon: number, lat: number): GeoProjection {
  if (Math.abs(lat) > polar) return geoStereographic().rotate([-lon, -lat]);
  if (Math.abs(lat) < tropical) return geoMercator().rotate([-lon, 0]);
  const cone = geoConicConformal().parallels([limit(lat - 1.2), limit(lat + 1.2)]);
  return cone.rotate([-lon, 0]);
}

/** Whether everything in view lies between these degrees. */
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

/** Points north, south, east and west of each place, at the distance that must be in view. */
function outlineReach(around: readonly Around[]): MultiPoint {
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
