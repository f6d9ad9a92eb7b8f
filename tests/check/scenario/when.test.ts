import { describe, expect, it } from "vitest";
import { readCalendar } from "../../../src/check/scenario/say-date.ts";
import { resolveWhen } from "../../../src/check/scenario/when.ts";
import { scenarioSchema } from "../../../src/model/schema.ts";
import { when } from "../../../src/model/when-schema.ts";
import { isLeftOut } from "../../../src/text/time-zone.ts";

const calendar = { oneYear: true, oneDay: false };
function resolve(given: unknown, zone = "+03:00", language = "en", shared = calendar) {
  const times = { zone: { id: zone, offset: "+03:00", name: "" }, calendar: shared, language };
  return resolveWhen(when.parse(given), times);
}
const iso = (time: number | null) => new Date(time ?? Number.NaN).toISOString();
const span = (given: unknown, zone?: string) => {
  const { from, to } = resolve(given, zone);
  return [iso(from), iso(to)];
};
const say = (given: unknown, language?: string, shared?: typeof calendar) =>
  resolve(given, "+00:00", language, shared).as;
const problem = (given: unknown) => JSON.stringify(when.safeParse(given).error?.issues ?? "taken");

describe("a time", () => {
  it("of a day alone is the whole day in its zone", () => {
    expect(span("2023-03-23")).toEqual(["2023-03-22T21:00:00.000Z", "2023-03-23T21:00:00.000Z"]);
    expect(span({ as: "Thursday", from: "2023-03-23", precision: "day" })).toEqual(span("2023-03-23"));
  });

  it("has its own zone before the scenario's", () => {
    const own = { as: "19:40", from: "2023-03-23T19:40", precision: "minute", zone: "-04:00" };
    expect(iso(resolve(own).from)).toBe("2023-03-23T23:40:00.000Z");
    expect(resolve(own).offset).toBe("-04:00");
    expect(iso(resolve("2023-03-23T19:40-04:00").from)).toBe("2023-03-23T23:40:00.000Z");
  });

  it("follows daylight saving in a zone that has a name", () => {
    expect(resolve("2023-03-12T01:30", "America/New_York").offset).toBe("-05:00");
    expect(resolve("2023-03-12T03:30", "America/New_York").offset).toBe("-04:00");
    const [from, to] = span("2023-03-12", "America/New_York");
    expect((Date.parse(to!) - Date.parse(from!)) / 3_600_000).toBe(23);
  });

  it("of an hour that clocks show twice says its offset, and of any other hour does not", () => {
    const chatham = (given: unknown) => resolve(given, "Pacific/Chatham").as;
    expect(chatham({ from: "2024-04-07T02:50", zone: "+13:45" })).toBe("7 April, 02:50 +13:45");
    expect(chatham("2024-04-07T02:50+12:45")).toBe("7 April, 02:50 +12:45");
    expect(chatham("2024-04-07T02:50")).toBe("7 April, 02:50 +13:45");
    expect(chatham("2024-04-07T03:50")).toBe("7 April, 03:50");
    expect(chatham("2024-04-08T02:50")).toBe("8 April, 02:50");
    expect(chatham("2024-04-07T02:50-05:00")).toBe("7 April, 02:50");
    expect(chatham({ from: "2024-04-07T02:50", as: "at night" })).toBe("at night");
    expect(resolve("2022-11-06T01:30", "America/New_York").as).toBe("6 November, 01:30 -04:00");
    expect(say("2024-04-07T02:50")).toBe("7 April, 02:50");
  });

  it("may be a month, a year, a decade, before 1970 and before our era", () => {
    expect(span("2023-02", "UTC")).toEqual(["2023-02-01T00:00:00.000Z", "2023-03-01T00:00:00.000Z"]);
    expect(span(1914, "UTC")).toEqual(["1914-01-01T00:00:00.000Z", "1915-01-01T00:00:00.000Z"]);
    expect(span("196X", "UTC")).toEqual(["1960-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z"]);
    expect(iso(resolve("-0043-03-15", "UTC").from)).toBe("-000043-03-15T00:00:00.000Z");
    expect(
      ["2023-02", 1914, "196X", "2023-02-03T04:05", "2023-02-03"].map((one) => resolve(one).precision),
    ).toEqual([...["month", "year", "span", "minute", "day"]]);
  });

  it("may be known to the second, which is shown", () => {
    const { as, precision, from, to } = resolve("2023-02-03T04:05:06", "UTC");
    expect([as, precision, iso(from), to! - from!]).toEqual([
      "3 February, 04:05:06",
      "second",
      "2023-02-03T04:05:06.000Z",
      1000,
    ]);
    expect(iso(resolve("2023-02-03T04:05:06", "Asia/Damascus").from)).toBe("2023-02-03T01:05:06.000Z");
    expect(problem("2023-02-03T04:05:06/2023-02-03T04:05:05")).toContain("end is not before");
  });

  it("may be uncertain, about, a stretch, or open at an end", () => {
    expect(resolve("1988~")).toMatchObject({ approximate: true });
    expect(resolve("1988?")).toMatchObject({ uncertain: true });
    expect(span("2023-03-23/2023-03-24", "UTC")).toEqual([
      "2023-03-23T00:00:00.000Z",
      "2023-03-25T00:00:00.000Z",
    ]);
    expect(resolve("2023-03-23/..")).toMatchObject({ to: null, precision: "span" });
    expect(resolve({ as: "No hour given", precision: "unknown" })).toMatchObject({ from: null, to: null });
  });

  it("is shown in the language of the briefing, without what all times share", () => {
    expect(say("2023-03-23T13:38")).toBe("23 March, 13:38");
    expect(say("2023-03-23T13:38", "en", { oneYear: true, oneDay: true })).toBe("13:38");
    expect(say("2023-03-23", "en", { oneYear: false, oneDay: false })).toBe("23 March 2023");
    expect(say("2023-03-23", "de")).toBe("23. März");
    expect(say("2023-03")).toBe("March 2023");
    expect(say(1988)).toBe("1988");
    expect(say("1988~")).toBe("~ 1988");
    expect(say("2023-03-23/2023-03-24")).toMatch(/^23–24 March$/);
    expect(say("-0043")).toMatch(/44 BC/);
    expect(say({ as: "Thursday", from: "2023-03-23" })).toBe("Thursday");
  });

  it("is refused where the calendar has no such day, hour or zone", () => {
    expect(problem("2023-03-32")).toContain("31 days, not 32");
    expect(problem("2023-02-29")).toContain("28 days, not 29");
    expect(problem("1900-02-29")).toContain("28 days");
    expect(problem("2000-02-29")).toContain("taken");
    expect(problem("2001-13-01")).toContain("no such month");
    expect(problem("2001-01-01T25:61")).toContain("00:00 to 23:59");
    expect(problem("2001-01-01T10:00+99:99")).toContain("offset");
    expect(problem({ from: "2023-03-24", to: "2023-03-23" })).toContain("before its beginning");
    expect(problem("2023-03-24/2023-03-23")).toContain("before its beginning");
    for (const wrong of ["31 April", "yesterday", "", "..", "2023-3-1", "2023/03/23", "2023-03-23 13:38"])
      expect(problem(wrong), wrong).not.toBe('"taken"');
    expect(problem({ from: "2023-03-24", zone: "Asia/Nowhere" })).toContain("time zone");
    expect(problem({ from: "2023-03-24", zone: "+25:00" })).toContain("time zone");
  });
});

describe("readCalendar", () => {
  const of = (...given: unknown[]) => readCalendar(given.map((one) => ({ when: when.parse(one) })));
  it("tells what all times share", () => {
    expect(of("2023-03-23T13:38", "2023-03-23T14:00")).toEqual({ oneYear: true, oneDay: true });
    expect(of("2023-03-23", "2023-04-01")).toEqual({ oneYear: true, oneDay: false });
    expect(of("2023-03-23", "2024")).toEqual({ oneYear: false, oneDay: false });
  });
});

describe("a value of the right form", () => {
  const leftOut: [hour: string, zone: string, isIt: boolean][] = [
    ["2001-03-25T02:30", "Europe/Berlin", true],
    ["2023-03-12T02:00", "America/New_York", true],
    ["2011-12-30T12:00", "Pacific/Apia", true],
    ["2001-03-25T03:00", "Europe/Berlin", false],
    ["2001-10-28T02:30", "Europe/Berlin", false],
    ["2001-03-25T02:30+01:00", "Europe/Berlin", false],
    ["2001-03-25T02:30", "+01:00", false],
    ["2001-03-25", "Europe/Berlin", false],
  ];
  for (const [hour, zone, isIt] of leftOut)
    it(`may be an hour that clocks left out: ${hour} in ${zone}: ${isIt}`, () => {
      const stamp = when.parse(hour).from?.from;
      expect(stamp && isLeftOut(stamp, zone)).toBe(isIt);
    });

  it("is no second 61, no language that there is not, no zone with another offset", () => {
    expect(problem("2001-05-01T13:38:61")).toContain("Write a date such as".slice(6));
    const scenario = (more: object) => scenarioSchema.safeParse({ title: "x", ...more }).success;
    for (const language of ["en", "de-CH", "zh-Hant-TW", "he", "gsw", "EN"])
      expect(scenario({ language }), language).toBe(true);
    for (const language of ["english", "deutsch", "zz", "en_US", "e", "i-klingon"])
      expect(scenario({ language }), language).toBe(false);
    for (const timezone of [{}, { name: "local" }, { zone: "Europe/Berlin", offset: "+05:00" }])
      expect(scenario({ timezone }), JSON.stringify(timezone)).toBe(false);
    expect(scenario({ timezone: { zone: "Europe/Berlin", name: "local time" } })).toBe(true);
  });
});
