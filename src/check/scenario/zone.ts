// The zone of the scenario's hours, with its offset at that time and the name that is shown.
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Zone } from "../../model/scenario.ts";
import { isFixed, offsetAt, spanOfStamp } from "../../text/time-zone.ts";
import { timesOf } from "./when.ts";

/** UTC if none is given, which is allowed only if no hour is. */
export function resolveZone(parsed: ParsedScenario): Zone {
  const { timezone = "UTC" } = parsed.spec;
  const given = typeof timezone === "string" ? { zone: timezone } : timezone;
  const id = given.zone ?? given.offset ?? "UTC";
  const name = ("name" in given ? given.name : undefined) ?? nameOfZone(id);
  const [first] = timesOf(parsed);
  const stamp = first?.when.from?.from ?? first?.when.from?.to;
  return { id, name, offset: offsetAt(stamp ? spanOfStamp(stamp, id).from : 0, id) };
}

/** "Asia/Damascus" → "Damascus"; "+03:00" → "UTC+03:00". */
function nameOfZone(id: string): string {
  if (isFixed(id)) return id === "UTC" ? id : `UTC${id}`;
  return id.slice(id.lastIndexOf("/") + 1).replaceAll("_", " ");
}
