// What `numbers:` computes from times: whole units between two events, each known well enough for the unit.
import { describe, expect, it } from "vitest";
import { compute } from "../../../../src/check/evidence/numbers/formula.ts";
import type { Precision } from "../../../../src/model/scenario.ts";
import { event, scenario } from "../../../figures/builders.ts";

const at = (id: string, time: string, precision: Precision) => {
  const from = Date.parse(`2025-05-14T${time}Z`);
  return event(id, { title: id, when: { as: time, from, to: from + 1000, precision } });
};
const facts = scenario({
  events: [
    at("alert", "09:14:07", "second"),
    at("cut", "09:22:48", "second"),
    at("call", "09:18:00", "minute"),
  ],
});

describe("a time between two events", () => {
  it("is counted in seconds where both are known to the second", () => {
    expect(compute("seconds alert cut", facts)).toMatchObject({ value: 521, unit: "seconds" });
    expect(compute("seconds alert call", facts)).toBeNull();
  });

  it("is counted in minutes and hours where both are known to the minute or better", () => {
    expect(compute("minutes alert cut", facts)).toMatchObject({ value: 9, unit: "minutes" });
    expect(compute("minutes alert call", facts)).toMatchObject({ value: 4, unit: "minutes" });
    expect(compute("hours alert cut", facts)).toMatchObject({ value: 0, unit: "hours" });
  });
});
