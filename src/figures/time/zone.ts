// A time zone as a clock on the wall: the time that it shows at a moment, with daylight saving time.
import { Temporal } from "temporal-polyfill";

/** Times are ms since 1970 in UTC. A wall time is what the clock shows, in ms as if it were UTC. */
export interface WallZone {
  name: string; // as shown: "Washington"
  toWall(time: number): number;
  fromWall(wall: number): number; // of an hour that clocks show twice, the first
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
