// A map in sentences, for those who do not see it: where it is, what happened at each place, how exactly
// places are known, how far apart they are.
import { measureDistance, type Point, roundDistance } from "../../model/geography.ts";
import { fillWords } from "../words.ts";
import type { MapPlan, Site } from "./model.ts";

export interface Shown {
  country: string | null;
  rivers: string[];
  off: readonly Site[]; // sites outside the map
  outlines: readonly string[]; // names of the author's outlines
  bare: boolean; // no rivers and provinces are known there
}

export function describeMap(plan: MapPlan, { country, rivers, off, outlines, bare }: Shown): string {
  const { sites, words, distance } = plan;
  const say = (key: string, values: Record<string, string | number> = {}) =>
    fillWords(words, `figure.map-${key}`, values);
  const first = sites[0];
  const where = [
    country ? say("tell-in", { country }) : say("tell"),
    rivers.length > 0 && say("tell-rivers", { rivers: rivers.join(", ") }),
  ];
  const places = sites.flatMap((site) => [
    ...sayMarks(site, say),
    site.line && site.marks.length === 0 && say("tell-line", { place: site.name, line: site.line }),
    site.marks.length > 0 && site.radius > 0 && say("tell-radius", { place: site.name, km: site.radius }),
    first && site !== first && sayWay(first, site, say),
  ]);
  const rest = [
    distance && say("tell-distance", { from: distance.from.name, to: distance.to.name, km: distance.km }),
    ...off.map((site) => first && sayWay(nearestOf(sites, site) ?? first, site, say, "tell-off")),
    outlines.length > 0 && say("tell-outlines", { names: outlines.join(", ") }),
    bare && say("tell-bare"),
  ];
  return [...where, ...places, ...rest].filter(Boolean).join(" ");
}

type Say = (key: string, values?: Record<string, string | number>) => string;

function sayMarks({ name, marks }: Site, say: Say): string[] {
  return marks.map(({ title, step, by }) =>
    step === null
      ? say("tell-mark", { title, by, place: name })
      : say("tell-step", { step, title, by, place: name }),
  );
}

/** Null for places that may be at the same point. */
function sayWay(from: Site, to: Site, say: Say, key = "tell-way"): string | null {
  const km = roundDistance(measureDistance(from, to), from.radius + to.radius);
  if (km === 0) return null;
  const direction = say(directionOf(from, to));
  return say(key, { from: from.name, to: to.name, place: to.name, km, direction });
}

/** The site nearest to another, by distance on the globe; undefined if there are none. */
export function nearestOf(sites: readonly Site[], to: Site): Site | undefined {
  return [...sites].sort((a, b) => measureDistance(a, to) - measureDistance(b, to))[0];
}

const directions = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

/** The direction from one point to another, of eight, as a key of the map's words. */
export function directionOf(from: Point, to: Point): string {
  const rad = Math.PI / 180;
  const across = (to.longitude - from.longitude) * rad;
  const y = Math.sin(across) * Math.cos(to.latitude * rad);
  const x =
    Math.cos(from.latitude * rad) * Math.sin(to.latitude * rad) -
    Math.sin(from.latitude * rad) * Math.cos(to.latitude * rad) * Math.cos(across);
  const turn = Math.atan2(y, x) / (Math.PI / 4);
  return directions[(Math.round(turn) + 8) % 8]!;
}
