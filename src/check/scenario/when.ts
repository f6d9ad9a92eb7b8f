// A time as written → the span in which it must lie, in ms since 1970. A day alone is the whole day in its zone.

import type { When } from "../../model/scenario.ts";
import type { ScenarioSpec } from "../../model/schema.ts";

type WhenSpec = ScenarioSpec["events"][string]["when"];

const spans: Record<WhenSpec["precision"], number> = {
  minute: 60_000,
  hour: 3_600_000,
  "part-of-day": 6 * 3_600_000,
  day: 24 * 3_600_000,
  unknown: 0,
};

export function resolveWhen(spec: WhenSpec, zone: string): When {
  if (spec.from === undefined) return { as: spec.as, from: null, to: null, precision: "unknown" };
  const offset = spec.zone ?? zone;
  const from = toTime(spec.from, offset);
  const last = spec.to ?? spec.from;
  const span = last.includes("T") ? spans[spec.precision] : spans.day;
  const own = spec.zone === undefined ? {} : { offset: spec.zone };
  return { as: spec.as, from, to: toTime(last, offset) + span, precision: spec.precision, ...own };
}

const toTime = (text: string, offset: string): number =>
  Date.parse(`${text.includes("T") ? text : `${text}T00:00`}:00${offset}`);
