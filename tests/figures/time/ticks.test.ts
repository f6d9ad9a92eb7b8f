// Ticks of an axis of time stand at round times, on both sides of our era too.
import { describe, expect, it } from "vitest";
import { sayTick } from "../../../src/figures/time/labels.ts";
import { findTicks, type Step } from "../../../src/figures/time/ticks.ts";
import { openZone } from "../../../src/figures/time/zone.ts";

const utc = openZone("+00:00", "")!;
const year = (number: number): number => new Date(0).setUTCFullYear(number, 0, 1);
const say = (step: Step, from: number, to: number): string[] =>
  findTicks(step, from, to, utc).map((tick) => sayTick(tick, null, step, "en").main);
const every = (unit: Step["unit"], count: number): Step => ({ unit, count, about: 1 });

describe("findTicks(step, from, to, zone)", () => {
  it("stands at round years before our era, and at the first year of it", () => {
    expect(say(every("year", 250), year(-299), year(240))).toEqual(["500 BC", "250 BC", "1", "250"]);
    expect(say(every("year", 100), year(-99), year(-51))).toEqual(["100 BC", "1"]);
  });

  it("begins before a time just earlier than a round year", () => {
    expect(say(every("year", 100), year(-100), year(-50))).toEqual(["200 BC", "100 BC", "1"]);
  });

  it("goes on to the end where clocks are put back between two times that read the same", () => {
    const zone = openZone("Pacific/Chatham", "")!;
    const [from, to] = [Date.parse("2024-04-07T02:50+13:45"), Date.parse("2024-04-07T02:50+12:45")];
    const ticks = findTicks(every("minute", 15), from, to, zone);
    expect(ticks.at(0)!.time).toBeLessThanOrEqual(from);
    expect(ticks.at(-1)!.time).toBeGreaterThanOrEqual(to);
  });

  it("counts seconds", () => {
    const at = Date.UTC(2025, 4, 14, 9, 14, 7);
    expect(say(every("second", 15), at, at + 20_000)).toEqual(["09:14:00", "09:14:15", "09:14:30"]);
  });
});
