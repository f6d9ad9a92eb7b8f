// A time zone as a clock on the wall: the time that it shows at a moment, with daylight saving time.
import { Temporal } from "temporal-polyfill";

/** Times are ms since 1970 in UTC. A wall time is what the clock shows, in ms as if it were UTC. */
export interface WallZone {
  name: string; // as shown: "Washington"
  toWall(time: number): number;
  fromWall(wall: number): number; // of an hour that clocks show twice, the first
}

const half = 1_800_000; // ms; clocks are put back by half an hour or by an hour

/** " -04:00" at a moment whose time the clock shows twice, because it is put back; else "". */
export function sayOffsetIfTwice({ toWall }: WallZone, time: number): string {
  const wall = toWall(time);
  const isTwice = [half, 2 * half].some((by) => toWall(time + by) === wall || toWall(time - by) === wall);
  if (!isTwice) return "";
  const minutes = Math.round(Math.abs(wall - time) / 60_000);
  const pad = (number: number) => String(number).padStart(2, "0");
  return ` ${wall < time ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const day = 86_400_000; // ms, longer than any zone is off UTC

/** @param zone an offset such as "+03:00" or an IANA name; null is returned for anything else */
export function openZone(zone: string, name: string): WallZone | null {
  const offset = readOffset(zone);
  if (offset !== null) return { name, toWall: (time) => time + offset, fromWall: (wall) => wall - offset };
  if (!isIana(zone)) return null;
  const offsetAt = (time: number) =>
    Temporal.Instant.fromEpochMilliseconds(Math.round(time)).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  const fromWall = (wall: number) => {
    const [before, after] = [offsetAt(wall - day), offsetAt(wall + day)];
    if (before === after) return wall - before;
    const moments = [wall - before, wall - after].sort((a, b) => a - b);
    return moments.find((moment) => moment + offsetAt(moment) === wall) ?? wall - before;
  };
  return { name, toWall: (time) => time + offsetAt(time), fromWall };
}

/** Offset in ms of "+03:00"; null for anything else. */
function readOffset(zone: string): number | null {
  const [all, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (!all || Number(hours) > 18 || Number(minutes) > 59) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function isIana(zone: string): boolean {
  try {
    return /^[A-Za-z]/.test(zone) && Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}
