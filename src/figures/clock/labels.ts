// The texts of a clock: its rows, its accounts and zones, and the labels of its ticks.
import { isToTheMinute } from "../../model/kinds.ts";
import type { Event } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import { type Label, plainRun, quoteRuns, tooLarge, widthOf } from "../text/label.ts";
import { sayTick } from "../time/labels.ts";
import type { Step } from "../time/ticks.ts";
import { sayOffsetIfTwice } from "../time/zone.ts";
import { fillWords } from "../words.ts";
import type { Axis } from "./axis.ts";
import { clockSize, type Form, facing, list } from "./grid.ts";
import type { ClockPlan } from "./plan.ts";

const nameStart = 36; // px, right of the side's mark

/** Name and time; with several accounts also the account's name. `y` is the middle of the row, px. */
export function labelRow({ accounts, scenario, beside, words }: ClockPlan, event: Event, y: number): Label[] {
  const shared = { entity: event.id, anchor: "start" as const, y: y + 6 };
  const whose = accounts.length > 1 ? (accounts.find(({ id }) => id === event.account)?.name ?? "") : "";
  const time =
    beside && isToTheMinute(event.when) ? alsoBeside(event, beside, scenario.language, words) : event.when.as;
  const name: Label = {
    ...shared,
    face: "pl-lead",
    line: quoteRuns(event.title, scenario.language),
    x: nameStart,
  };
  const end = nameStart + widthOf(name.line, "pl-lead") + 18;
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

/** Name and time, with the time next to the axis. `lane` is 0 for the account on the left, 1 for the other. */
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

/**
 * Reports the labels of a row that are too wide for it.
 * @param lane which of two facing accounts; null in a list, where the account's name stands at the end of the row
 * @param limit x at which a row of a list ends, px
 */
export function findWide(labels: readonly Label[], lane: number | null, limit: number): Problem[] {
  const account = lane === null ? labels.find(({ anchor }) => anchor === "end") : undefined;
  const beforeAccount = account ? account.x - widthOf(account.line, account.face) - 8 : limit;
  return labels.flatMap((label) => {
    const width = widthOf(label.line, label.face);
    const isAtEnd = label.anchor === "end";
    const left = isAtEnd ? label.x - width : label.x;
    const over = overOf({ left, right: left + width, isAtEnd }, lane, limit);
    if (over > 0) return [tooLarge(label, `is ${Math.ceil(over)} px too wide for its row`)];
    const reachesAccount = account !== undefined && !isAtEnd && left + width > beforeAccount;
    return reachesAccount ? [tooLarge(label, "leaves no room for the name of its account")] : [];
  });
}

/** px that a label is too wide: for its lane, or, in a list (lane null), for what begins at `limit`. */
function overOf(
  { left, right, isAtEnd }: { left: number; right: number; isAtEnd: boolean },
  lane: number | null,
  limit: number,
): number {
  if (lane === 0) return facing.lanes[0].left - left;
  if (lane === 1) return right - facing.lanes[1].right;
  return isAtEnd ? 0 : right - limit;
}

/** Names of accounts and zones, which page it is, and the labels of ticks. */
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
    labelAt("pl-lead", accounts[0]!.name, facing.names[0], 17, "end"),
    labelAt("pl-lead", accounts[1]!.name, facing.names[1], 17),
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
  const label: Label = { face, line: plainRun(text), x, y, anchor, entity: "" };
  return look === undefined ? label : { ...label, look };
}
