// Shows a map's scale and where it lies: a scale bar, and a small map of the country with a box around the
// view.
import { geoConicConformal } from "d3-geo";
import { type Html, html } from "../../markup/html.ts";
import { type Box, grow, overlap, type Point, round } from "../geometry.ts";
import { fillWords } from "../words.ts";
import { runsThrough } from "./boxes.ts";
import type { Country, Extract } from "./extract.ts";
import { widthOf } from "./label.ts";
import { formatLines, traceShape } from "./lines.ts";
import type { Taken } from "./placing.ts";
import type { View } from "./view.ts";

const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]; // km, lengths of the bar
const longest = 0.152; // part of the map's width, at most

/** In a free corner; null if there is none. */
export function drawScale(view: View, taken: Taken, words: Readonly<Record<string, string>>): Html | null {
  const middle = view.projection.invert?.([view.width / 2, view.height / 2]) ?? [0, 0];
  const scale = view.scale({ longitude: middle[0], latitude: middle[1] });
  const km = lengths.findLast((length) => length * scale <= longest * view.width) ?? lengths[0]!;
  const width = km * scale;
  const text = fillWords(words, "figure.map-km", { km });
  const size = { width: Math.max(width, widthOf(text, "small")), height: 32 };
  const [left, right] = view.width > 500 ? [96, 64] : [14, 14];
  const free = findCorner(size, taken, [
    [left, view.height - 60],
    [left + 80, view.height - 60],
    [view.width - right - size.width, view.height - 60],
    [left, 16],
    [view.width - right - size.width, 16],
  ]);
  if (!free) return null;
  const { x, y } = free;
  return html`<g class="m-bar"><path class="m-scale" d="M${round(x)} ${round(y + 22)}v8h${round(width)}v-8"/><text class="m-small" x="${round(x)}" y="${round(y + 15)}">${text}</text></g>`;
}

const inset = { width: 124, height: 108 };

/** @param home the whole country, for the small map */
export function drawInset(home: Country, extract: Extract, view: View, taken: Taken): Html | null {
  const free = findCorner(inset, taken, [
    [view.width - 64 - inset.width, Math.round(view.height * 0.54)],
    [view.width - 64 - inset.width, view.height - 24 - inset.height],
    [view.width - 64 - inset.width, 20],
    [24, 20],
    [24, view.height - 80 - inset.height],
  ]);
  if (!free) return null;
  const { x, y } = free;
  const small = fitCountry(home);
  const corners = [
    [0, 0],
    [view.width, 0],
    [0, view.height],
    [view.width, view.height],
  ].map((dot) => small.project(toPoint(view.projection.invert?.(dot as [number, number]))));
  const xs = corners.map(([left]) => left);
  const ys = corners.map(([, top]) => top);
  const shown = {
    x: Math.max(2, Math.min(...xs)),
    y: Math.max(2, Math.min(...ys)),
    right: Math.min(inset.width - 2, Math.max(...xs)),
    bottom: Math.min(inset.height - 2, Math.max(...ys)),
  };
  const { rings, rivers } = small.trace(extract);
  const box = `M${round(shown.x)} ${round(shown.y)}H${round(shown.right)}V${round(shown.bottom)}H${round(shown.x)}z`;
  return html`<g class="m-inset" transform="translate(${round(x)} ${round(y)})"><path class="m-card" d="M0 0h${inset.width}v${inset.height}H0z"/><path class="m-land" d="${formatLines(rings, true)}"/>${
    rivers.length > 0 && html`<path class="m-river minor" d="${formatLines(rivers)}"/>`
  }<path class="m-here" d="${box}"/></g>`;
}

function fitCountry({ shape }: Country) {
  const [lon, lat] = middleOf(shape.geometry.coordinates.flat(2).flat() as number[]);
  const projection = geoConicConformal()
    .parallels([lat - 1.2, lat + 1.2])
    .rotate([-lon, 0])
    .precision(0);
  projection.fitExtent(
    [
      [9, 9],
      [inset.width - 9, inset.height - 9],
    ],
    shape,
  );
  projection.clipExtent([
    [0, 0],
    [inset.width, inset.height],
  ]);
  return {
    project: ({ longitude, latitude }: { longitude: number; latitude: number }): Point =>
      projection([longitude, latitude]) ?? [0, 0],
    trace: (extract: Extract) => ({
      rings: traceShape(shape, { projection, grid: 0.1 }),
      rivers: extract
        .rivers()
        .slice(0, 1) // the largest part of the country
        .flatMap(({ line }) => traceShape(line, { projection, grid: 0.1 })),
    }),
  };
}

/** Centre of longitudes and latitudes, which alternate in `numbers`. */
function middleOf(numbers: readonly number[]): [number, number] {
  const longitudes = numbers.filter((_, i) => i % 2 === 0);
  const latitudes = numbers.filter((_, i) => i % 2 === 1);
  const crosses180 = longitudes.some((one) => one > 179) && longitudes.some((one) => one < -179);
  const unrolled = crosses180 ? longitudes.map((one) => (one < 0 ? one + 360 : one)) : longitudes;
  return [middleOfRange(unrolled), middleOfRange(latitudes)];
}

/** Without spreading them over arguments, of which a country has too many. */
function middleOfRange(numbers: readonly number[]): number {
  const least = numbers.reduce((one, other) => Math.min(one, other));
  const most = numbers.reduce((one, other) => Math.max(one, other));
  return (least + most) / 2;
}

const toPoint = (at: [number, number] | null | undefined) => ({
  longitude: at?.[0] ?? 0,
  latitude: at?.[1] ?? 0,
});

/** The first free corner, preferably one that no border crosses. It is added to `taken`. */
function findCorner(
  size: { width: number; height: number },
  taken: Taken,
  spots: [number, number][],
): Box | null {
  const boxes = spots.map(([x, y]) => ({ x, y, ...size }));
  const free = boxes
    .filter((box) => !taken.boxes.some((other) => overlap(grow(box, 12), other)))
    .sort((a, b) => bordersIn(a, taken) - bordersIn(b, taken))[0];
  if (free) taken.boxes.push(free);
  return free ?? null;
}

const bordersIn = (box: Box, { borders }: Taken): number =>
  borders.filter((line) => runsThrough(line, box)).length;
