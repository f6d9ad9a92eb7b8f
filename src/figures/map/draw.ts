// Draws a plan on its ground as SVG and reports what does not fit. Nothing moves between steps.
import { type Html, html } from "../../markup/html.ts";
import type { Picture, Problem } from "../drawing.ts";
import { round } from "../geometry.ts";
import { fillWords } from "../words.ts";
import { drawCallouts, placeTowns } from "./callouts.ts";
import { nameCountry } from "./country-names.ts";
import { describeMap } from "./describe.ts";
import { drawDistance, measuredLine } from "./distance.ts";
import { detailed, type Extract } from "./extract.ts";
import { type Frame, framesOf } from "./frames.ts";
import { drawInset, drawScale } from "./furniture.ts";
import { drawLand, drawLines, type Ground, traceGround } from "./ground.ts";
import { type Group, groupSites } from "./group.ts";
import {
  creditLayers,
  drawOutlineNames,
  drawOutlines,
  notInView,
  type Traced,
  traceLayers,
} from "./layers.ts";
import { drawMark, drawTown, leastDisc, roomForMarks, spreadMarks } from "./marks.ts";
import type { Around, MapPlan, Site } from "./model.ts";
import { type CountryName, placeCountryName, placeRiverName } from "./names.ts";
import { drawOffMap } from "./off-map.ts";
import type { Disc, Taken } from "./placing.ts";
import type { Sheet } from "./sheet.ts";
import { liesWithin, makeView, type View } from "./view.ts";

export interface Extracts {
  detailed: Extract;
  world(): Promise<Extract>;
  atlas(view: View): Promise<Extract>; // data for anywhere, cut to the view
}

interface DrawnMap {
  drawing: Picture;
  problems: Problem[];
}

/**
 * Tries the plan's frames in order; on a phone, where little room is, the last of them also with labels over borders.
 * Takes the first with room for everything, uncertainty included; else the best.
 */
export async function drawMap(plan: MapPlan, extracts: Extracts): Promise<DrawnMap> {
  let best: DrawnMap | null = null;
  const frames = framesOf(plan);
  const tries = frames.map((frame) => ({ frame, overBorders: false }));
  if (plan.form === "narrow") tries.push({ frame: frames.at(-1)!, overBorders: true });
  for (const { frame, overBorders } of tries) {
    const drawn = await drawIn(frame, overBorders, plan, extracts);
    if (!best || drawn.problems.length < best.problems.length) best = drawn;
    if (drawn.problems.length === 0 && drawn.hasDiscs) return drawn;
  }
  return best!;
}

async function drawIn(
  frame: Frame,
  overBorders: boolean,
  plan: MapPlan,
  extracts: Extracts,
): Promise<DrawnMap & { hasDiscs: boolean }> {
  const { view, extract, isBare } = await chooseGround(frame, plan, extracts);
  const shown = plan.sites.filter((site) => view.shows(site, site.chosen ? 16 : 0));
  const off = plan.sites.filter((site) => !view.shows(site) && !site.chosen);
  const isFull = plan.size === "slide" && plan.form === "wide";
  const ground = traceGround(extract, view, shown, isFull);
  const world = isFull && ground.home ? await extracts.world() : null;
  const outlines = traceLayers(plan.layers, view);
  const taken = startTaken(frame, ground, outlines);
  const unseen = plan.form === "wide" ? notInView(plan.layers, view) : [];
  const sheet: Sheet = { plan, view, ground, taken, overBorders };
  const onSheet: OnSheet = { shown, off, outlines, extract, world };
  const { markup, discs, problems } = drawSheet(sheet, onSheet);
  const drawing: Picture = {
    markup: markup.value,
    width: frame.width,
    height: frame.height,
    title: null,
    classes: ["dg-map", `is-${plan.size}`, plan.form],
    inSentences: describeSheet(sheet, onSheet, isBare),
    ids: [...shown, ...off].flatMap(({ id, marks }) => [id, ...marks.map(({ event }) => event)]),
    note: noteOf(sheet, discs, isBare),
  };
  const uncertain = shown.some(({ marks, radius }) => marks.length > 0 && radius > 0);
  return { drawing, problems: [...unseen, ...problems], hasDiscs: !uncertain || discs.length > 0 };
}

const describeSheet = ({ plan, ground }: Sheet, { shown, off, outlines }: OnSheet, bare: boolean): string =>
  describeMap(
    { ...plan, sites: shown },
    {
      country: ground.home && nameCountry(ground.home.name, plan.language),
      rivers: ground.rivers.map(({ name }) => name),
      off,
      bare,
      outlines: outlines.map(({ name }) => name).filter(Boolean),
    },
  );

/** The detailed data where the frame lies within it, else borders of countries, with more around. */
async function chooseGround(
  frame: Frame,
  plan: MapPlan,
  extracts: Extracts,
): Promise<{ view: View; extract: Extract; isBare: boolean }> {
  const close = makeView(plan.frame, frame);
  if (liesWithin(close, detailed)) return { view: close, extract: extracts.detailed, isBare: false };
  const view = makeView(moveBack(plan.frame), frame);
  return { view, extract: await extracts.atlas(view), isBare: true };
}

/** Room that lines of the ground take, before anything is placed. */
const startTaken = ({ bounds }: Frame, ground: Ground, outlines: readonly Traced[]): Taken => ({
  bounds,
  boxes: [],
  leaders: [],
  discs: [],
  borders: [...ground.borders, ...ground.coast, ...outlines.flatMap(({ lines }) => lines)],
  rivers: ground.rivers.flatMap(({ lines }) => lines),
});

interface OnSheet {
  shown: Site[];
  off: Site[]; // outside the view; an arrow points to each
  outlines: readonly Traced[];
  extract: Extract;
  world: Extract | null; // for a small map of the whole country; null: none is drawn
}

/** Each part takes room, which the parts after it keep clear of; so their order is that of their importance. */
function drawSheet(
  sheet: Sheet,
  { shown, off, outlines, extract, world }: OnSheet,
): {
  markup: Html;
  discs: readonly Disc[];
  problems: Problem[];
} {
  const { plan, view, ground, taken } = sheet;
  const isSlide = plan.size === "slide";
  const room = roomForMarks(shown.filter(({ marks }) => marks.length > 0).map((site) => reachOf(site, view)));
  const grouped = groupSites(shown, view, room, taken);
  const { groups } = grouped;
  const whole = world && ground.home && world.findCountry(ground.home.name);
  const inset = whole ? drawInset(whole, extract, view, taken) : null;
  taken.discs.push(...groups.flatMap((group) => discOf(group, view) ?? []));
  if (plan.distance) taken.leaders.push(measuredLine(plan.distance, view));
  const towns = placeTowns(groups, sheet);
  const callouts = drawCallouts(groups, sheet);
  const scale = isSlide
    ? drawScale(view, { ...taken, borders: [...taken.borders, ...ground.provinces] }, plan.words)
    : null;
  const distance = plan.distance ? drawDistance(plan.distance, sheet) : null;
  const pointers = isSlide ? off.map((site) => drawOffMap(site, sheet)) : [];
  const named = drawOutlineNames(outlines, sheet);
  const names = drawNames(sheet);
  const marks = groups.map(({ at, marks }) => {
    const places = spreadMarks(at, marks.length, room);
    return marks.map((mark, i) => drawMark(mark, places[i]!, room));
  });
  const spots = groups.flatMap((group) => drawSpots(group, view, room));
  const rings = towns.shown.map(({ at }) => drawTown(at));
  const markup = html`${drawLand(ground, view)}${groups.map((group) => drawDisc(group, view))}${drawLines(
    ground,
  )}${drawOutlines(outlines)}${names}${named.names}${scale}${inset}${distance?.markup}${rings}${towns.labels}${callouts.leaders}${spots}${marks}${callouts.labels}${pointers.map((one) => one.markup)}`;
  const parts = [grouped, towns, callouts, ...(distance ? [distance] : []), ...pointers, named];
  return { markup, discs: taken.discs, problems: parts.flatMap(({ problems }) => problems) };
}

/**
 * Where only country borders are known, the map shows more of them, so that a reader can tell where it is.
 */
function moveBack(frame: readonly Around[]): Around[] {
  const least = frame.length === 1 ? 150 : 60;
  return frame.map((one) => ({ ...one, reach: Math.max(one.reach, least) }));
}

const nearSpot = 6; // px; a mark closer than this to its place needs no line to it

/** Uncertainty of a site in px. */
const reachOf = (site: Site, view: View): number => site.radius * view.scale(site);

/** A disc as large as a place's uncertainty, if larger than its marks. */
function discOf({ at, sites, marks }: Group, view: View): Disc | null {
  const radius = Math.max(...sites.map((site) => reachOf(site, view)));
  return marks.length > 0 && radius >= leastDisc ? { at, radius } : null;
}

/**
 * A dot for each place whose mark is beside it, with a line to the mark. `room`: px that a mark may take on each
 * side.
 */
function drawSpots({ at, sites, marks }: Group, view: View, room: number): Html[] {
  const dots = spreadMarks(at, marks.length, room);
  return sites.flatMap((site) => {
    const [x, y] = view.project(site);
    if (marks.length === 0 || Math.hypot(x - at[0], y - at[1]) < nearSpot) return [];
    const own = dots.filter((_, i) => site.marks.includes(marks[i]!));
    const from = own[Math.floor((own.length - 1) / 2)] ?? at;
    return html`<path class="m-lead" d="M${round(from[0])} ${round(from[1])}L${round(x)} ${round(y)}"/><circle class="m-spot" cx="${round(x)}" cy="${round(y)}" r="3.5"/>`;
  });
}

function drawDisc(group: Group, view: View): Html | null {
  const disc = discOf(group, view);
  if (!disc) return null;
  const [x, y] = disc.at;
  const attributes = { class: `m-near side-${group.marks[0]!.side}`, cx: round(x), cy: round(y) };
  return html`<circle${html.attributes({ ...attributes, r: round(disc.radius), "data-step": group.steps })}/>`;
}

function drawNames({ ground, taken, plan: { language } }: Sheet): Html {
  const rivers = ground.rivers.flatMap((river) => placeRiverName(river, taken) ?? []);
  const home = (name: string) => (name === ground.home?.name ? 0 : 1);
  const countries: CountryName[] = [];
  for (const country of [...ground.countries].sort((a, b) => home(a.name) - home(b.name))) {
    const named = { ...country, name: nameCountry(country.name, language).toLocaleUpperCase(language) };
    const placed = placeCountryName(named, taken, countries[0]);
    if (placed) countries.push(placed);
  }
  return html`${rivers.map(
    ({ name, at, angle }) =>
      html`<text class="m-water" text-anchor="middle" transform="translate(${round(at[0])} ${round(at[1])}) rotate(${round(angle)})">${name}</text>`,
  )}${countries.map(
    ({ name, box }) =>
      html`<text class="m-country" x="${round(box.x)}" y="${round(box.y + 17)}">${name}</text>`,
  )}`;
}

/** The map's note in the foot. */
function noteOf({ plan, view }: Sheet, discs: readonly Disc[], bare: boolean): string {
  const { size, words } = plan;
  const ground = fillWords(words, bare ? "figure.map-credit-bare" : "figure.map-credit", {});
  const credit = [ground, creditLayers(plan, view)].filter(Boolean).join(" ");
  return size === "slide" && discs.length > 0
    ? `${credit} ${fillWords(words, "figure.map-ring", {})}`
    : credit;
}
