// Where everything stands in a story told twice: the told items, the record's on their clock, and the lines between.
import { isToTheMinute } from "../../model/kinds.ts";
import type { Event, Scenario, Side } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import type { FigureSlide } from "../figure-kind.ts";
import { stepsOfEvent } from "../steps.ts";
import type { Label } from "../text/label.ts";
import { type Clock, makeClock, readOffset, type Zone } from "./clock.ts";
import { clockBottom, columns, contentBottom, contentTop, pad } from "./grid.ts";
import { labelApparatus, labelRecorded, labelTold } from "./labels.ts";
import type { AccountsPlan, TwoAccounts } from "./plan.ts";
import { assignTracks, placeBand, placeRecord } from "./positions.ts";

export interface ToldItem {
  id: string;
  side: Side;
  step: number;
  y: number; // its middle
  steps: string | null;
  labels: Label[];
}

export interface RecordItem {
  id: string;
  side: Side;
  y: number;
  steps: string | null;
  isAfter: boolean;
  unchecked: { x: number; y: number } | null; // its badge
  x: number; // of its time on the clock
  span: { top: number; bottom: number }; // of its time; a point where both are equal
  labels: Label[];
}

export interface Link {
  side: Side;
  from: number; // y
  to: number;
  steps: string | null;
}

export interface AccountsLayout {
  told: ToldItem[];
  record: RecordItem[];
  links: Link[];
  band: number | null; // y where what is after the article begins
  ticks: Clock["ticks"];
  apparatus: Label[];
  labels: Label[];
  problems: Problem[];
}

/** What the parts of the plan are made from. */
interface Ground {
  accounts: TwoAccounts;
  all: Event[]; // of the record, with those after the article
  clock: Clock;
  band: number | null;
  places: number[]; // y of each of all
  scenario: Scenario;
  words: Record<string, string>;
  stepsOf(event: Event): number[]; // the steps of one of the record
  problems: Problem[];
}

export function layOutAccounts({ accounts, names, slide, scenario, words }: AccountsPlan): AccountsLayout {
  const { record, after, beside } = accounts;
  const zone: Zone = { offset: readOffset(scenario.timezone.offset), name: scenario.timezone.name };
  const all = [...record, ...after];
  const ends = [contentTop, clockBottom] as const;
  const clock = makeClock(all.map(spanOf), [zone, beside], scenario.language, ends);
  const problems: Problem[] = [];
  const band = placeBand(accounts, clock);
  const places = placeRecord(accounts, clock, band, problems);
  const stepsOf = (event: Event) =>
    after.includes(event) ? stepsAfter(event, after, slide) : stepsOfEvent(event, slide);
  const ground: Ground = { accounts, all, clock, band, places, scenario, words, stepsOf, problems };
  const recorded = planRecorded(ground);
  const told = planTold(ground);
  const apparatus = labelApparatus({ clock, band, own: zone, other: beside, names, words });
  return {
    told,
    record: recorded,
    links: planLinks(ground, told),
    band,
    ticks: clock.ticks,
    apparatus,
    problems,
    labels: [...apparatus, ...[...told, ...recorded].flatMap((item) => item.labels)],
  };
}

function planRecorded({
  accounts,
  all,
  clock,
  places,
  scenario,
  words,
  stepsOf,
  problems,
}: Ground): RecordItem[] {
  const { language } = scenario;
  const spans = all.map((event) => clockSpan(event, clock));
  const tracks = assignTracks(spans.map(padPoint), 6);
  const inset = (columns.tracks[1] - columns.tracks[0]) / (Math.max(...tracks) + 1);
  return all.map((event, i) => ({
    ...common(event),
    y: places[i]!,
    steps: join(stepsOf(event)),
    isAfter: accounts.after.includes(event),
    x: columns.tracks[0] + inset * (tracks[i]! + 0.5),
    span: spans[i]!,
    ...labelRecorded(event, places[i]!, { beside: accounts.beside, language, words, problems }),
  }));
}

/** Evenly down to where the band begins: an order, and no scale. */
function planTold({ accounts: { told }, all, band, scenario, stepsOf, problems }: Ground): ToldItem[] {
  const each = ((band ?? contentBottom) - pad - contentTop) / told.length;
  return told.map((event, i) => {
    const y = contentTop + each * (i + 0.5);
    const steps = join(event.tells.filter((tell) => all.includes(tell)).flatMap(stepsOf));
    return { ...common(event), step: event.step!, y, steps, labels: labelTold(event, y, scenario, problems) };
  });
}

const planLinks = ({ accounts: { told }, all, places, stepsOf }: Ground, items: ToldItem[]): Link[] =>
  told.flatMap((event, i) =>
    event.tells
      .filter((tell) => all.includes(tell))
      .map((tell) => ({
        side: common(event).side,
        from: items[i]!.y,
        to: places[all.indexOf(tell)]!,
        steps: join(stepsOf(tell)),
      })),
  );

const common = ({ id, actor }: Event) => ({ id, side: actor?.side ?? "n" });

const spanOf = ({ when }: Event) => ({ from: when.from!, to: when.to! });

/** A time known to the minute is a point; any other is as long as it is uncertain. */
function clockSpan(event: Event, clock: Clock): { top: number; bottom: number } {
  const { from, to } = spanOf(event);
  const top = clock.y(from);
  return { top, bottom: isToTheMinute(event.when) && to - from <= 60_000 ? top : clock.y(to) };
}

const padPoint = ({ top, bottom }: { top: number; bottom: number }) =>
  top === bottom ? { top: top - 10, bottom: bottom + 10 } : { top, bottom };

/** What has no step of its own is highlighted with the others after the article. */
function stepsAfter(event: Event, after: readonly Event[], slide: FigureSlide): number[] {
  const own = stepsOfEvent(event, slide);
  return own.length > 0 ? own : after.flatMap((other) => stepsOfEvent(other, slide));
}

const join = (steps: readonly number[]): string | null =>
  [...new Set(steps)].sort((a, b) => a - b).join(" ") || null;
