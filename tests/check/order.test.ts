import { describe, expect, it } from "vitest";
import { resolveWhen } from "../../src/check/scenario/when.ts";

const day = (from: string) => resolveWhen({ as: from, from, precision: "day" }, "+03:00");

describe("resolveWhen", () => {
  it("takes a day alone for the whole day in its zone", () => {
    const when = day("2023-03-23");
    expect(new Date(when.from ?? 0).toISOString()).toBe("2023-03-22T21:00:00.000Z");
    expect((when.to ?? 0) - (when.from ?? 0)).toBe(24 * 3_600_000);
  });

  it("gives a time its own zone before the scenario's", () => {
    const when = resolveWhen(
      { as: "19:40", from: "2023-03-23T19:40", precision: "minute", zone: "-04:00" },
      "+03:00",
    );
    expect(new Date(when.from ?? 0).toISOString()).toBe("2023-03-23T23:40:00.000Z");
  });

  it("lets a time that is not given lie anywhere", () => {
    expect(resolveWhen({ as: "No hour given", precision: "unknown" }, "+03:00")).toMatchObject({
      from: null,
      to: null,
    });
  });
});
