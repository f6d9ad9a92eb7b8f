// A plan and the ground it lies on in; the map as SVG out, with what does not fit. Nothing moves between steps.
import { type Html, html } from "../../html.ts";
import type { Drawing, Problem } from "../request.ts";
import { round } from "../shapes/round.ts";
import { fillWords } from "../words.ts";
import type { Box } from "./boxes.ts";
import { drawCallouts, placeTowns } from "./callouts.ts";
import { describeMap } from "./describe.ts";
import { drawDistance, measuredLine } from "./distance.ts";
import { detailed, type Extract } from "./extract.ts";
import { drawInset, drawScale } from "./furniture.ts";
import { drawLand, drawLines, type Ground, traceGround } from "./ground.ts";
import { type Group, groupSites } from "./group.ts";
import { drawMark, drawTown, spread } from "./marks.ts";
import type { MapPlan, MapSize } from "./model.ts";
import { placeCountryName, placeRiverName } from "./names.ts";
import { drawOffMap } from "./off-map.ts";
import type { Disc, Taken } from "./placing.ts";
import { type Around, liesWithin, makeView, type View } from "./view.ts";

export interface Extracts {
  detailed: Extract;
  world(): Promise<Extract>;
}

interface Frame {
  width: number; // px, as are all
  height: number;
  room: Box; // the places are fitted into it
  bounds: Box; // labels stand within
  core: Box; // what a narrow screen shows
}

const frames: Record<Exclude<MapSize, "event">, Frame> = {
  slide: {
    ...{ width: 816, height: 528, room: { x: 150, y: 44, width: 440, height: 462 } },
    ...{ bounds: { x: 10, y: 8, width: 742, height: 512 }, core: { x: 90, y: 0, width: 670, height: 528 } },
  },
  ground: {
    ...{ width: 620, height: 528, room: { x: 110, y: 70, width: 300, height: 420 } },
    ...{ bounds: { x: 4, y: 8, width: 552, height: 512 }, core: { x: 60, y: 0, width: 500, height: 528 } },
  },
};

function eventFrame(height: number): Frame {
  const width = 544;
  return {
    ...{ width, height, room: { x: 120, y: 26, width: 304, height: height - 52 } },
    ...{ bounds: { x: 8, y: 4, width: 528, height: height - 8 }, core: { x: 54, y: 0, width: 436, height } },
  };
}

export interface DrawnMap {
  drawing: Drawing;
  problems: Problem[];
}

export async function drawMap(plan: MapPlan, extracts: Extracts): Promise<DrawnMap> {
  const problems: Problem[] = [];
  const frame = plan.size === "event" ? eventFrame(plan.height) : frames[plan.size];
  const close = makeView(plan.frame, frame, frame.room);
  const known = liesWithin(close, detailed);
  const view = known ? close : makeView(farther(plan.frame), frame, frame.room);
  const extract = known ? extracts.detailed : await extracts.world();
  const shown = plan.sites.filter((site) => view.shows(site, site.chosen ? 16 : 0));
  const off = plan.sites.filter((site) => !view.shows(site) && !site.chosen);
  const ground = traceGround(extract, view, shown, plan.size === "slide");
  const taken: Taken = {
    ...{ bounds: frame.bounds, core: frame.core, boxes: [], leaders: [], discs: [] },
    borders: [...ground.borders, ...ground.coast],
    rivers: ground.rivers.flatMap(({ lines }) => lines),
  };
  const groups = groupSites(shown, view, taken, problems);
  const world = plan.size === "slide" ? await extracts.world() : null;
  const whole = ground.home && world?.findCountry(ground.home.name);
  const isSlide = plan.size === "slide";
  const inset = whole ? drawInset(whole, extract, view, taken) : null;
  taken.discs.push(...groups.flatMap((group) => discOf(group, view) ?? []));
  if (plan.distance) taken.leaders.push(measuredLine(plan.distance, view));
  const towns = placeTowns(groups, plan.size, ground, taken, problems);
  const callouts = drawCallouts(groups, plan.size, ground, taken, problems);
  const scale = isSlide ? drawScale(view, taken, plan.words) : null;
  const distance = plan.distance ? drawDistance(plan, view, ground, taken, problems) : null;
  const pointers = isSlide ? off.map((site) => drawOffMap(site, plan, view, ground, taken, problems)) : [];
  const names = drawNames(ground, taken);
  const marks = groups.map(({ at, marks }) => {
    const places = spread(at, marks.length);
    return marks.map((mark, i) => drawMark(mark, places[i]!));
  });
  const rings = towns.shown.map(({ at }) => drawTown(at));
  const markup = html`${drawLand(ground, view)}${groups.map((group) => drawDisc(group, view))}${drawLines(
    ground,
  )}${names}${scale}${inset}${distance}${rings}${towns.labels}${callouts.leaders}${marks}${callouts.labels}${pointers}`;
  const bare = !known;
  const tell = {
    country: ground.home?.name ?? null,
    rivers: ground.rivers.map(({ name }) => name),
    off,
    bare,
  };
  const drawing: Drawing = {
    ...{ markup: markup.value, width: frame.width, height: frame.height, title: null },
    ...{ classes: ["dg-map", `is-${plan.size}`] },
    description: describeMap({ ...plan, sites: shown }, tell),
    note: noteOf(plan, taken.discs, bare),
  };
  return { drawing, problems };
}

/** Where only countries are known, enough of them to tell where it is. */
function farther(frame: readonly Around[]): Around[] {
  const least = frame.length === 1 ? 150 : 60;
  return frame.map((one) => ({ ...one, reach: Math.max(one.reach, least) }));
}

/** As large as the place is uncertain, where that is more than its marks cover. */
function discOf({ at, sites, marks }: Group, view: View): Disc | null {
  const radius = Math.max(...sites.map((site) => site.radius * view.scale(site)));
  return marks.length > 0 && radius > 22 ? { at, radius } : null;
}

function drawDisc(group: Group, view: View): Html | null {
  const disc = discOf(group, view);
  if (!disc) return null;
  const [x, y] = disc.at;
  const attributes = { class: `m-near side-${group.marks[0]!.side}`, cx: round(x), cy: round(y) };
  return html`<circle${html.attributes({ ...attributes, r: round(disc.radius), "data-step": group.steps })}/>`;
}

function drawNames(ground: Ground, taken: Taken): Html {
  const rivers = ground.rivers.flatMap((river) => placeRiverName(river, taken) ?? []);
  const home = (name: string) => (name === ground.home?.name ? 0 : 1);
  const countries = [...ground.countries]
    .sort((a, b) => home(a.name) - home(b.name))
    .flatMap((country) => placeCountryName(country, taken) ?? []);
  return html`${rivers.map(
    ({ name, at, angle }) =>
      html`<text class="m-water" text-anchor="middle" transform="translate(${round(at[0])} ${round(at[1])}) rotate(${round(angle)})">${name}</text>`,
  )}${countries.map(
    ({ name, box }) =>
      html`<text class="m-country" x="${round(box.x)}" y="${round(box.y + 17)}">${name}</text>`,
  )}`;
}

/** What the foot says of the map. */
function noteOf({ size, words }: MapPlan, discs: readonly Disc[], bare: boolean): string {
  const credit = fillWords(words, bare ? "figure.map-credit-bare" : "figure.map-credit", {});
  return size === "slide" && discs.length > 0
    ? `${credit} ${fillWords(words, "figure.map-ring", {})}`
    : credit;
}
