// Outlines of an author's own for maps: what a GeoJSON file of the briefing's folder holds.
import type { Position } from "geojson";

export interface Layer {
  path: string; // as printed, slides/zones.geojson
  credit: string; // who drew it; "" if the file does not say
  outlines: Outline[];
}

/** A line, or the rings of an area. */
export interface Outline {
  name: string; // "" for none
  closed: boolean;
  lines: Position[][]; // degrees, WGS84: longitude, latitude
}

/** The one that a fence names: its path in the folder. */
export const findLayer = (layers: readonly Layer[], name: string): Layer | undefined =>
  layers.find(({ path }) => path === name || path.endsWith(`/${name}`));
