import { describe, expect, it } from "vitest";
import { clockSize } from "../../../src/figures/clock/grid.ts";
import { meet } from "../../../src/figures/text/label.ts";
import type { Scenario } from "../../../src/model/scenario.ts";
import { actor, event, scenario } from "../builders.ts";
import { anyScenario, framesOf, holdFor, runsBeyond, runsWithin } from "../generated.ts";
import { at, lookInto, plot, wordsOf } from "../plotted.ts";

const us = actor("us", "Ship", "", "b", "body");
const facts = (...events: ReturnType<typeof event>[]): Scenario => scenario({ actors: [us], events });
const told = (id: string, from: string, to?: string) =>
  event(id, { title: id, actor: us, when: at(from.slice(11) || from, from, to) });

describe("a clock", () => {
  it("has one account’s events in the order of time, each with its mark", () => {
    const { find, problems, diagnostics } = plot(
      "clock",
      facts(told("second", "1964-08-04T21:40"), told("first", "1964-08-04T21:32")),
      "accounts: [told]",
    );
    expect([...problems, ...diagnostics]).toEqual([]);
    expect(find("[data-event]").map((one) => one.getAttribute("data-event"))).toEqual(["first", "second"]);
    expect(find(".side-mark").length + find(".tm-span").length).toBe(4);
  });

  it("draws a time that is known to the day as a bar of a day among days, and as a mark among years", () => {
    const bars = (to: string) =>
      plot("clock", facts(told("a", "1962-10-16"), told("b", to)), "").find(".tm-span").length;
    expect(bars("1962-10-20")).toBe(2);
    expect(bars("1982-10-20")).toBe(0);
  });

  it("has ticks of seconds, and rows as far apart as seconds are, where times are known to the second", () => {
    const toSecond = (id: string, time: string) => {
      const from = Date.parse(`2025-05-14T${time}Z`);
      return {
        ...told(id, "2025-05-14T09:14"),
        when: { as: time, from, to: from + 1000, precision: "second" as const },
      };
    };
    const { texts, diagnostics } = plot(
      "clock",
      facts(toSecond("a", "09:14:07"), toSecond("b", "09:14:52")),
      "beside: +05:30 Pune",
    );
    expect(diagnostics).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(["14 May 12:14:05", "12:14:10", "09:14:07; Pune 14:44:07"]));
  });

  it("says the offset of a time that the second zone’s clocks show twice", () => {
    const night = facts(
      told("a", "2022-11-06T08:30"),
      told("b", "2022-11-06T09:30"),
      told("c", "2022-11-06T10:30"),
    );
    const { texts } = plot("clock", night, "beside: America/New_York Washington");
    expect(texts).toEqual(
      expect.arrayContaining([
        "08:30; Washington 01:30 -04:00",
        "09:30; Washington 01:30 -05:00",
        "10:30; Washington 02:30",
      ]),
    );
  });

  it("says that a second zone is not shown, where all ticks are days", () => {
    const days = facts(told("a", "2022-11-06"), told("b", "2022-11-26"));
    const beside = "beside: America/New_York Washington";
    expect(plot("clock", days, beside).diagnostics).toMatchObject([
      {
        rule: "figure-option",
        severity: "warning",
        message: expect.stringMatching(/Washington are not shown/),
      },
    ]);
    const hours = facts(told("a", "2022-11-06T08:30"), told("b", "2022-11-26T08:30"));
    expect(plot("clock", hours, beside).diagnostics).toEqual([]);
  });

  it("says when clocks are changed, and the day is as long as it is", () => {
    const story = facts(told("a", "1962-10-26T12:00"), told("b", "1962-11-06T12:00"));
    story.timezone = { id: "America/New_York", offset: "-04:00", name: "Washington time" };
    const { texts } = plot("clock", story, "");
    expect(texts.filter((text) => text.includes("clocks back"))).toEqual(["Sun 28 October · clocks back"]);
  });

  it("has two zones on the same bands, through a change of clocks in one", () => {
    const story = facts(told("a", "2001-04-01T10:30"), told("b", "2001-04-01T17:30"));
    story.timezone = { id: "Asia/Shanghai", offset: "+08:00", name: "Hainan" };
    const { texts, diagnostics } = plot("clock", story, "beside: America/New_York Washington");
    expect(diagnostics).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(["Hainan", "Washington"]));
    expect(texts.join("|")).toContain("1 April 15:30|1 April 03:30|16:00|04:00");
  });

  it("has room for the longest days in a second zone, which loses its day where the first one needs the room", () => {
    const days = [25, 26, 27, 28].map((day) => told(`d${day}`, `2001-11-${day}T12:30`));
    const story = facts(...days);
    story.timezone = { id: "Europe/Berlin", offset: "+01:00", name: "Berlin" };
    const { problems, texts } = plot("clock", story, "accounts: [told]\nbeside: America/New_York Washington");
    expect(problems).toEqual([]);
    expect(texts.join("|")).toMatch(/\|25 November 06:00\|00:00\|.*\|06:00\|26 November 00:00\|/);
  });

  it("names no second zone where its bands are days, which bear no hours", () => {
    const story = facts(told("a", "1962-10-14T12:00"), told("b", "1962-10-28T12:00"));
    const { texts, diagnostics } = plot("clock", story, "beside: Europe/Moscow Moscow");
    expect(diagnostics).toEqual([]);
    expect(texts).not.toContain("Moscow");
  });

  it("joins what two accounts tell of the same event", () => {
    const one = told("one", "1964-08-04T21:32");
    const other = { ...told("other", "1964-08-04T21:31"), account: "record" as const };
    one.tells = [other];
    const { find, texts } = plot("clock", facts(one, other, told("late", "1964-08-04T22:10")), "");
    expect(find(".tm-join")).toHaveLength(1);
    expect(texts).toEqual(expect.arrayContaining(["Told", "Record"]));
  });

  it("on a narrow page is a list for each account with its own events, and says who else tells of one and when", () => {
    const one = told("one", "1964-08-04T21:32");
    const other = { ...told("other", "1964-08-04T21:31"), account: "record" as const };
    one.tells = [other];
    const look = lookInto(plot("clock", facts(one, other, told("late", "1964-08-04T22:10")), "").drawing);
    const idsOf = (list: Element) =>
      [...list.querySelectorAll("[data-event]")].map((item) => item.getAttribute("data-event"));
    expect(look(".seq-list").map(idsOf)).toEqual([["one", "late"], ["other"]]);
    expect(look(".list-head").map((head) => wordsOf(head).split(" ")[0])).toEqual(["Told", "Record"]);
    expect(look(".seq-who").map(wordsOf)).toEqual(["= Record, 21:31", "= Told, 21:32"]);
  });

  it("shows what has no room on further pages, and says so", () => {
    const many = facts(...Array.from({ length: 20 }, (_, i) => told(`e-${i}`, `1964-08-04T21:${i + 10}`)));
    const first = plot("clock", many, "accounts: [told]");
    expect(first.diagnostics).toMatchObject([
      { rule: "figure-size", severity: "warning", message: expect.stringContaining("e-17, e-18, e-19") },
    ]);
    const second = plot("clock", many, "accounts: [told]\npage: 2");
    expect(second.diagnostics).toEqual([]);
    expect(second.find("[data-event]")).toHaveLength(3);
    expect(second.texts).toContain("Part 2 of 2");
  });

  it("refuses an account, a zone and a page that are none, each at its place", () => {
    const { diagnostics } = plot(
      "clock",
      facts(told("a", "1964-08-04T21:32")),
      "accounts: [nobody]\nbeside: Nowhere/Land\npage: x",
    );
    expect(diagnostics.map(({ at: { line } }) => line).sort()).toEqual([7, 8, 9]);
  });

  for (const accounts of [1, 2, 3, 4])
    it(`with ${accounts} accounts: nothing overlaps or leaves the frame, and all is there or said`, () => {
      holdFor(runsWithin, anyScenario({ most: 14, accounts }), (story) => {
        const { drawing, problems, diagnostics, find } = plot("clock", story, "");
        if (!drawing) {
          expect([...problems, ...diagnostics].length).toBeGreaterThan(0);
          return;
        }
        holds(drawing.markup);
        const shown = new Set(find("[data-event]").map((one) => one.getAttribute("data-event")));
        const left = story.events.filter(({ id }) => !shown.has(id));
        expect(left.length === 0 || diagnostics.length > 0).toBe(true);
      });
    });

  it("beyond its limits it says what it leaves out", () => {
    holdFor(runsBeyond, anyScenario({ least: 18, most: 60, accounts: 1 }), (story) => {
      const { drawing, diagnostics, problems } = plot("clock", story, "");
      expect([...diagnostics, ...problems].length).toBeGreaterThan(0);
      if (drawing) holds(drawing.markup);
    });
  });
});

function holds(markup: string): void {
  const frames = framesOf(markup);
  for (const [i, frame] of frames.entries()) {
    expect(
      frame.left >= -1 &&
        frame.right <= clockSize.width + 1 &&
        frame.top >= -1 &&
        frame.bottom <= clockSize.height + 1,
      frame.text,
    ).toBe(true);
    const met = frames.slice(0, i).find((other) => meet(other, frame));
    expect(met ? `${met.text} / ${frame.text}` : null).toBe(null);
  }
}
