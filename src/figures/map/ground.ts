// The ground of a map in px: countries, borders, provinces and rivers in view, and their drawing.
import { geoContains } from "d3-geo";
import { type Html, html } from "../../markup/html.ts";
import type { Box, Point } from "../geometry.ts";
import { isInside } from "./boxes.ts";
import type { Country, Extract, River } from "./extract.ts";
import { formatLines, soften, traceShape } from "./lines.ts";
import type { Site } from "./model.ts";
import type { View } from "./view.ts";

export type Floor = "home" | "other" | "sea";

export interface Ground {
  home: Country | null; // the country with most of the places
  countries: { name: string; rings: Point[][] }[]; // in view
  borders: Point[][];
  coast: Point[][];
  provinces: Point[][]; // of the home country
  rivers: { name: string; minor: boolean; lines: Point[][] }[];
}

/** With `detail` also the borders of provinces in the country with most of the sites. */
export function traceGround(extract: Extract, view: View, sites: readonly Site[], detail: boolean): Ground {
  const home = findHome(extract.countries(), sites);
  const provinces = detail && home ? extract.provinces(home.name) : null;
  const countries = extract.countries().map(({ name, shape }) => ({ name, rings: traceShape(shape, view) }));
  const coast = extract.coast();
  return {
    home,
    countries: countries.filter(({ rings }) => rings.length > 0),
    borders: traceShape(extract.borders(), view),
    coast: coast ? traceShape(coast, view) : [],
    provinces: provinces ? traceShape(provinces, view) : [],
    rivers: extract
      .rivers()
      .map(({ name, minor, line }) => ({ name, minor, lines: traceRiver(line, view) }))
      .filter(({ lines }) => lines.length > 0),
  };
}

/** Smoothed before rounding to the view's grid. */
function traceRiver(line: River["line"], { projection, grid }: View): Point[][] {
  return traceShape(line, { projection, grid: 0.1 }).map((dots) => soften(dots, grid));
}

/**
 * The country of most places; on a tie, that of the first place. Sites with marks count before reference
 * sites.
 */
function findHome(countries: readonly Country[], sites: readonly Site[]): Country | null {
  const marked = sites.filter(({ marks }) => marks.length > 0);
  const owners = (marked.length > 0 ? marked : sites).flatMap(({ longitude, latitude }) => {
    const owner = countries.find(({ shape }) => geoContains(shape, [longitude, latitude]));
    return owner ? [owner] : [];
  });
  const count = (owner: Country) => owners.filter((one) => one === owner).length;
  return owners.reduce<Country | null>(
    (best, owner) => (best && count(best) >= count(owner) ? best : owner),
    null,
  );
}

/** The ground under the middle of a box, whose colour the label's halo takes. */
export function groundAt({ x, y, width, height }: Box, { countries, home, coast }: Ground): Floor {
  const middle: Point = [x + width / 2, y + height / 2];
  const owner = countries.find(({ rings }) => isInside(middle, rings));
  if (owner) return owner.name === home?.name ? "home" : "other";
  return coast.length > 0 ? "sea" : "home";
}

/** Draws neighbouring countries and sea; the home country is the colour of the paper. */
export function drawLand({ home, countries, coast, provinces }: Ground, { width, height }: View): Html {
  const others = countries.filter(({ name }) => name !== home?.name).flatMap(({ rings }) => rings);
  const own = countries.filter(({ name }) => name === home?.name).flatMap(({ rings }) => rings);
  const atSea = coast.length > 0;
  return html`${atSea && html`<path class="m-sea" d="M0 0h${width}v${height}h${-width}z"/>`}${path("m-other", others, true)}${
    atSea && path("m-home", own, true)
  }${path("m-province", provinces)}`;
}

/** Coasts and rivers are drawn over discs of uncertainty, borders over rivers. */
export function drawLines({ borders, coast, rivers }: Ground): Html {
  const water = rivers.map(({ minor, lines }) => path(minor ? "m-river minor" : "m-river", lines));
  return html`${path("m-coast", coast)}${water}${path("m-border", borders)}`;
}

function path(name: string, lines: readonly Point[][], closed = false): Html | null {
  return lines.length === 0 ? null : html`<path class="${name}" d="${formatLines(lines, closed)}"/>`;
}
