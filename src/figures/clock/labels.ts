// The texts of a clock: its rows, its accounts and zones, and the labels of its ticks.
import { isToTheMinute } from "../../model/kinds.ts";
import type { Event } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import { type Label, plainRun, quoteRuns, tooLarge, widthOf } from "../text/label.ts";
import { sayTick } from "../time/say.ts";
import type { Step } from "../time/ticks.ts";
import { sayOffsetIfTwice } from "../time/zone.ts";
import { fillWords } from "../words.ts";
import type { Axis } from "./axis.ts";
import { clockSize, type Form, facing, list } from "./grid.ts";
import type { ClockPlan } from "./plan.ts";

/** Mark, name and time; with several accounts also the account's name. */
export function labelRow({ accounts, scenario, beside, words }: ClockPlan, event: Event, y: number): Label[] {
  const shared = { entity: event.id, anchor: "start" as const, y: y + 6 };
  const whose = accounts.length > 1 ? (accounts.find(({ id }) => id === event.account)?.name ?? "") : "";
  const time =
    beside && isToTheMinute(event.when) ? alsoBeside(event, beside, scenario.language, words) : event.when.as;
  const name: Label = { ...shared, face: "pl-lead", line: quoteRuns(event.title, scenario.language), x: 36 };
  const end = 36 + widthOf(name.line, "pl-lead") + 18;
  // a long time begins further left than the others
  const limit = list.right - (whose ? widthOf(plainRun(whose), "pl-small") + 14 : 0);
  const x = Math.max(end, Math.min(whose ? 300 : 340, limit - widthOf(plainRun(time), "pl-small")));
  const said: Label = { ...shared, face: "pl-small", line: plainRun(time), x, look: "pl-2" };
  if (!whose) return [name, said];
  const account: Label = {
    ...shared,
    face: "pl-small",
    line: plainRun(whose),
    x: list.right - 6,
    anchor: "end",
  };
  return [name, said, account];
}

/** Name and time, with the time next to the axis. */
export function labelFacing({ scenario }: ClockPlan, event: Event, y: number, lane: number): Label[] {
  const anchor = lane === 0 ? ("end" as const) : ("start" as const);
  const sign = lane === 0 ? -1 : 1;
  const shared = { entity: event.id, anchor, y: y + 6 };
  const said: Label = {
    ...shared,
    face: "pl-small",
    line: plainRun(event.when.as),
    x: facing.texts[lane]!,
    look: "pl-2",
  };
  const x = facing.texts[lane]! + sign * (widthOf(said.line, "pl-small") + 14);
  return [{ ...shared, face: "pl-lead", line: quoteRuns(event.title, scenario.language), x }, said];
}

function alsoBeside(
  event: Event,
  beside: NonNullable<ClockPlan["beside"]>,
  language: string,
  words: Record<string, string>,
) {
  const time = event.when.from!;
  const tick = { time, wall: beside.toWall(time) };
  const said = sayTick(tick, tick, stepOf(event), language).main;
  const { as, offset } = event.when;
  const own = as.includes(` ${offset}`) ? "" : sayOffsetIfTwice(beside, time); // one offset gives the other
  return fillWords(words, "figure.also-zone", { as, name: beside.name, time: said + own });
}

const stepOf = ({ when }: Event): Step =>
  when.precision === "second"
    ? { unit: "second", count: 1, about: 1000 }
    : { unit: "minute", count: 1, about: 60_000 };

export function findWide(labels: readonly Label[], lane: number | null, limit: number): Problem[] {
  return labels.flatMap((label) => {
    const width = widthOf(label.line, label.face);
    const left = label.anchor === "end" ? label.x - width : label.x;
    const over = overOf({ left, right: left + width, isAtEnd: label.anchor === "end" }, lane, limit);
    const met = labels.find(
      (other) =>
        other !== label &&
        lane === null &&
        other.anchor === "end" &&
        label.anchor !== "end" &&
        left + width > other.x - widthOf(other.line, other.face) - 8,
    );
    if (over > 0) return [tooLarge(label, `is ${Math.ceil(over)} px too wide for its row`)];
    return met ? [tooLarge(label, "leaves no room for the name of its account")] : [];
  });
}

/** px that a label is too wide: for its lane, or, in a list (lane null), for what begins at `limit`. */
function overOf(
  { left, right, isAtEnd }: { left: number; right: number; isAtEnd: boolean },
  lane: number | null,
  limit: number,
): number {
  if (lane === 0) return 96 - left;
  if (lane === 1) return right - (clockSize.width - 96);
  return isAtEnd ? 0 : right - limit;
}

export function labelApparatus(plan: ClockPlan, axis: Axis, form: Form): Label[] {
  const { words, page, pages, beside } = plan;
  const said: Apparatus = {
    besideName: axis.ticks.some(({ other }) => other) ? (beside?.name ?? "") : "", // days have one zone
    part: pages > 1 ? fillWords(words, "figure.page-of", { page, pages }) : "",
    ticks: axis.ticks.map((tick) => ({
      ...tick,
      own: tick.own + (tick.note ? ` · ${words[`figure.clocks-${tick.note}`]}` : ""),
    })),
  };
  return form === facing ? labelFacingApparatus(plan, said) : labelListApparatus(plan, said);
}

/** What is said around the rows; empty where there is nothing to say. */
interface Apparatus {
  besideName: string; // of the second zone
  part: string; // which page of how many
  ticks: Axis["ticks"];
}

function labelFacingApparatus(
  { accounts, zone }: ClockPlan,
  { besideName, part, ticks }: Apparatus,
): Label[] {
  const right = clockSize.width - 8;
  return [
    labelAt("pl-lead", accounts[0]!.name, 516, 17, "end"),
    labelAt("pl-lead", accounts[1]!.name, 636, 17),
    ...(zone.name ? [labelAt("pl-small", zone.name, 8, 39)] : []),
    ...(besideName ? [labelAt("pl-small", besideName, right, 39, "end")] : []),
    ...(part ? [labelAt("pl-small", part, 8, 17)] : []),
    ...ticks.flatMap(({ own, other, y }) => [
      labelAt("pl-small", own, 8, y + 6, "start", "is-strong"),
      ...(other ? [labelAt("pl-small", other, right, y + 6, "end", "is-strong")] : []),
    ]),
  ];
}

function labelListApparatus(
  { accounts, zone, words }: ClockPlan,
  { besideName, part, ticks }: Apparatus,
): Label[] {
  const by = words["figure.clock-by"] ?? "";
  return [
    labelAt("pl-lead", accounts.length === 1 ? accounts[0]!.name : by, 0, 17),
    ...(part ? [labelAt("pl-small", part, 0, 39)] : []),
    ...(zone.name ? [labelAt("pl-small", zone.name, list.ticks, 39)] : []),
    ...(besideName ? [labelAt("pl-small", besideName, list.other, 39, "end")] : []),
    ...ticks.flatMap(({ own, other, y }) => [
      labelAt("pl-small", own, list.ticks, y + 6, "start", "is-strong"),
      ...(other ? [labelAt("pl-small", besideOf(own, other), list.other, y + 6, "end")] : []),
    ]),
  ];
}

const tickGap = 10; // px between the times of two zones

/** The time in the second zone, without its day where this would reach the first one's, which names the day. */
function besideOf(own: string, other: string): string {
  const widthOfTick = (text: string) => widthOf(plainRun(text), "pl-small");
  const fits = list.ticks + widthOfTick(own) + tickGap + widthOfTick(other) <= list.other;
  return fits ? other : (other.split(" ").at(-1) ?? "");
}

/** A label that belongs to no entity. */
function labelAt(
  face: Label["face"],
  text: string,
  x: number,
  y: number,
  anchor: Label["anchor"] = "start",
  look?: string,
): Label {
  return { face, line: plainRun(text), x, y, anchor, entity: "", ...(look ? { look } : {}) };
}
