// Ticks of a time axis, from seconds to centuries: the finest step whose labels have room, at round times of
// a zone.
import {
  type CountableTimeInterval,
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcSecond,
  utcYear,
} from "d3-time";
import type { WallZone } from "./zone.ts";

export interface Step {
  unit: "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
  count: number;
  about: number; // ms, typical length of the step
}

export interface Tick {
  time: number; // ms since 1970
  wall: number; // the same as wall time of the zone
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365.25 * day;

const step = (unit: Step["unit"], count: number, about: number): Step => ({
  unit,
  count,
  about: count * about,
});

const steps: readonly Step[] = [
  ...[1, 5, 15, 30].map((count) => step("second", count, second)),
  ...[1, 5, 15, 30].map((count) => step("minute", count, minute)),
  ...[1, 3, 6, 12].map((count) => step("hour", count, hour)),
  ...[1, 2].map((count) => step("day", count, day)),
  step("week", 1, 7 * day),
  ...[1, 3].map((count) => step("month", count, 30.44 * day)),
  ...[1, 5, 10, 25, 100, 250, 1000, 5000].map((count) => step("year", count, year)),
];

/**
 * The finest step with room for its labels.
 * @param room px that a step needs
 * @param scale px for each ms
 */
export function chooseStep(room: number, scale: number): Step {
  return steps.find(({ about }) => about * scale >= room) ?? steps.at(-1)!;
}

/** Ticks from the one at or before `from` to the one at or after `to`. */
export function findTicks({ unit, count }: Step, from: number, to: number, zone: WallZone): Tick[] {
  const interval = intervalOf(unit, count);
  const first = interval.floor(new Date(zone.toWall(from)));
  const walls: number[] = [first.getTime()];
  // Compared as moments: where clocks go back, the wall time of a later moment may be earlier.
  for (let i = 0; zone.fromWall(walls.at(-1)!) < to && i < 2000; i++) {
    const next = interval.offset(new Date(walls.at(-1)!), 1).getTime();
    walls.push(interval.floor(new Date(next)).getTime());
  }
  return walls.map((wall) => ({ wall, time: zone.fromWall(wall) }));
}

/**
 * Round years on both sides of our era: 500 BC, 250 BC, 1 AD, 250. There is no year 0, and ISO's year 0 is 1 BC, so a
 * round year before our era is one more in ISO's count.
 */
function yearsOfEras(count: number): Rounding {
  const startOf = (round: number): Date => {
    const date = new Date(0);
    date.setUTCFullYear(round > 0 ? round : round + 1, 0, 1);
    return date;
  };
  const roundDown = (date: Date): number => {
    const year = date.getUTCFullYear();
    return Math.floor((year > 0 ? year : year - 1) / count) * count;
  };
  return {
    floor: (date) => startOf(roundDown(date)),
    offset: (date, by) => startOf(roundDown(date) + by * count),
  };
}

interface Rounding {
  floor(date: Date): Date;
  offset(date: Date, count: number): Date;
}

/** Days are counted from 1970, so that "every second day" continues across months. */
function intervalOf(unit: Step["unit"], count: number): Rounding {
  const units: Record<Exclude<Step["unit"], "day">, CountableTimeInterval> = {
    second: utcSecond,
    minute: utcMinute,
    hour: utcHour,
    week: utcMonday,
    month: utcMonth,
    year: utcYear,
  };
  if (unit === "day") {
    const floor = (date: Date) => new Date(Math.floor(date.getTime() / day / count) * count * day);
    return { floor, offset: (date, by) => utcDay.offset(date, by * count) };
  }
  if (unit === "week") return utcMonday;
  if (unit === "year" && count > 1) return yearsOfEras(count);
  const every = count === 1 ? units[unit] : (units[unit].every(count) ?? units[unit]);
  return { floor: (date) => every.floor(date), offset: (date, by) => units[unit].offset(date, by * count) };
}
