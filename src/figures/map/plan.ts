// What a map shows: options, slide and scenario → a plan, or what is wrong with the options.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureOptions } from "../../model/figure-options.ts";
import { measureDistance, roundDistance } from "../../model/geography.ts";
import { findLayer, type Layer } from "../../model/layer.ts";
import type { Event, Place, Scenario } from "../../model/scenario.ts";
import { findNearest } from "../../text/did-you-mean.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure } from "../figure-kind.ts";
import type { Around, Distance, MapPlan, MapSize, Site } from "./model.ts";
import { makeSite, namedPlaces } from "./sites.ts";

export function planMap({ spec, slide, room, ownMap, scenario, words }: AskedFigure): {
  plan: MapPlan | null;
  diagnostics: Diagnostic[];
} {
  const { options } = spec;
  const size: MapSize = ownMap?.size ?? "slide";
  const account = slide.account ?? scenario.rail;
  const byDefault = size === "event" && ownMap ? ownMap.events : eventsOf(scenario, account);
  const events = entitiesNamed(scenario.events, options, "events") ?? byDefault;
  const ownPlaces = entitiesNamed(scenario.places, options, "places");
  const ends = entitiesNamed(scenario.places, options, "distance") ?? [];
  const frame = entitiesNamed(scenario.places, options, "frame");
  const placed = [...new Set(events.flatMap((event) => event.places))];
  const extra = ownPlaces ?? (size === "slide" ? [] : namedPlaces(scenario, account));
  const places = [...new Set([...placed, ...ends, ...extra])];
  const context = { events: size === "ground" ? [] : events, account, size, slide, scenario, words };
  const sites = places.map((place) =>
    makeSite(place, ownPlaces === null && !placed.includes(place) && !ends.includes(place), context),
  );
  const layers = layersNamed(options, scenario);
  const diagnostics = [...problemsOf(options, events, places, ends, spec.at), ...layers.diagnostics];
  if (diagnostics.some(({ severity }) => severity === "error")) return { plan: null, diagnostics };
  const seen = frame ?? (size === "event" ? placed : places);
  const reachOfOne = size === "event" ? 18 : 30;
  const reach = seen.length > 1 ? 4 : reachOfOne;
  const plan: MapPlan = {
    size,
    form: "wide",
    height: room.height,
    sites,
    words,
    language: scenario.language,
    frame: seen.map((place) => frameAround(place, reach)),
    distance: ends.length === 2 ? distanceOf(sites, ends) : null,
    layers: layers.found,
  };
  return { plan, diagnostics };
}

function layersNamed(options: FigureOptions, { layers }: Scenario) {
  const found: Layer[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { value, at } of options.geo ?? []) {
    const layer = findLayer(layers, value);
    if (layer) found.push(layer);
    else diagnostics.push(noLayer(value, layers, at));
  }
  return { found: [...new Set(found)], diagnostics };
}

function noLayer(value: string, layers: readonly Layer[], at: Diagnostic["at"]): Diagnostic {
  const names = layers.map(({ path }) => path.split("/").at(-1) ?? path);
  const nearest = findNearest(value, names);
  const others = names.length > 0 ? ` There is ${names.join(", ")}.` : "";
  const fix = nearest
    ? `Write \`${nearest}\`.`
    : "Put a GeoJSON file of this name beside scenario.yaml, or leave `geo` out.";
  const wrong = wrongOption(`There is no file “${value}” in this briefing's folder.${others}`, fix, at);
  return nearest ? { ...wrong, suggestion: nearest } : wrong;
}

/** Events of the account that have a place. Step numbers are those of the rail's account. */
function eventsOf({ events, rail }: Scenario, account: Event["account"]): Event[] {
  const placed = events.filter((event) => event.account === account && event.places.length > 0);
  return account === rail ? placed.filter(({ step }) => step !== null) : placed;
}

/** @param least km to show around a single place, so that its neighbourhood is visible */
const frameAround = ({ latitude, longitude, radius }: Place, least: number): Around => ({
  latitude,
  longitude,
  reach: Math.max(radius, least),
});

function distanceOf(sites: readonly Site[], ends: readonly Place[]): Distance | null {
  const [from, to] = ends.map(({ id }) => sites.find((site) => site.id === id));
  if (!from || !to) return null;
  return { from, to, km: roundDistance(measureDistance(from, to), from.radius + to.radius) };
}

function problemsOf(
  options: FigureOptions,
  events: readonly Event[],
  places: readonly Place[],
  ends: readonly Place[],
  at: Diagnostic["at"],
): Diagnostic[] {
  const wrong = (message: string, fix: string) => wrongOption(message, fix, at);
  const placeless = options.events ? events.filter((event) => event.places.length === 0) : [];
  const found = placeless.map(({ id, title }) =>
    wrong(
      `The event “${title}” (${id}) has no place, and a map cannot show it.`,
      "Leave it out, or give it `places`.",
    ),
  );
  if (options.distance && ends.length !== 2)
    found.push(
      wrong("`distance` takes two places.", "Write `distance: [one, other]` with the ids of two places."),
    );
  if (places.length === 0)
    found.push(
      wrong("This map has no place to show.", "Give events `places`, or name `places` in the fence."),
    );
  return found;
}
