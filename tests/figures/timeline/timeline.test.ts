import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { meet } from "../../../src/figures/text/label.ts";
import type { Scenario } from "../../../src/model/scenario.ts";
import { actor, event, scenario } from "../builders.ts";
import { anyScenario, framesOf, holdFor, runsBeyond, runsWithin } from "../generated.ts";
import { at, lookInto, plot } from "../plotted.ts";

const house = actor("house", "White House", "", "b", "body");
const kremlin = actor("kremlin", "Kremlin", "", "a", "body");
const facts = (...events: ReturnType<typeof event>[]): Scenario =>
  scenario({ actors: [house, kremlin], events });
const happened = (id: string, who: typeof house, from: string, to?: string) =>
  event(id, { title: id, actor: who, when: at(from, from, to) });

describe("a timeline", () => {
  it("has a lane for each side, actor or account that has an event", () => {
    const story = facts(happened("one", house, "1962-10-22T19:00"), happened("two", kremlin, "1962-10-23"));
    const lanesOf = (text: string) => plot("timeline", story, text).find(".tm-lane").length;
    expect([lanesOf(""), lanesOf("by: actors"), lanesOf("actors: [house]"), lanesOf("by: accounts")]).toEqual(
      [2, 2, 1, 1],
    );
  });

  it("draws a time that is known to the day as an open bar as long as the day", () => {
    const story = facts(
      happened("one", house, "1962-10-22T19:00"),
      happened("two", kremlin, "1962-10-23"),
      happened("end", house, "1962-10-25T12:00"),
    );
    const { find, problems } = plot("timeline", story, "");
    expect(problems).toEqual([]);
    expect(find(".tm-span")).toHaveLength(1);
  });

  it("says the number of a move before the name of a bar, which bears no mark, and under a bar without room beside it", () => {
    const move = (one: ReturnType<typeof event>, step: number) => ({ ...one, step });
    const story = facts(
      move(happened("asks", house, "1962-10-01", "1962-10-30"), 1),
      move(happened("writes", kremlin, "1962-10-14", "1962-10-16"), 2),
      happened("end", house, "1962-10-31T12:00"),
    );
    const { find, texts, problems } = plot("timeline", story, "");
    expect(problems).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(["1\u00a0\u00a0asks", "2\u00a0\u00a0writes"]));
    expect(find(".tm-span")).toHaveLength(2);
    expect(find(".tm-item .step-no")).toHaveLength(0);
  });

  it("of few lanes takes the height of its slide and no more", () => {
    const story = facts(
      happened("one", house, "1962-10-22T19:00"),
      happened("two", kremlin, "1962-10-23T10:00"),
    );
    const { drawing } = plot("timeline", story, "");
    expect(drawing!.height).toBeGreaterThan(200);
    expect(drawing!.height).toBeLessThanOrEqual(528);
  });

  it("leads a line from an event to its answer, level as long as the answer took", () => {
    const speech = happened("speech", house, "1962-10-22T19:00");
    const letter = happened("letter", kremlin, "1962-10-23T12:00");
    letter.respondsTo = [{ event: speech, basis: "stated" }];
    const { find } = plot("timeline", facts(speech, letter, happened("end", house, "1962-10-25T12:00")), "");
    const points = [
      ...find(".tm-answer-line")[0]!
        .getAttribute("d")!
        .matchAll(/([-\d.]+) ([-\d.]+)/g),
    ].map(([, x, y]) => [Number(x), Number(y)]);
    expect(points).toHaveLength(3);
    expect(points[0]![0]).toBe(points[1]![0]);
    expect(points[1]![1]).toBe(points[2]![1]);
    expect(points[2]![0]! - points[1]![0]!).toBeGreaterThan(50);
    const head = find(".tm-answer-head")[0]!.getAttribute("d")!;
    const [tip, ...corners] = [...head.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const [x, y] = points[2]!;
    expect(tip).toEqual([x, y]);
    expect(corners.map(([cx, cy]) => [cx! - x!, Math.abs(cy! - y!)])).toEqual([
      [-6, 4],
      [-6, 4],
    ]);
  });

  it("cuts a long quiet stretch, and says which: in the gap, or in the foot where the gap is too low", () => {
    const days = ["14T10:00", "15T10:00", "16T12:00", "18T09:00"];
    const early = days.map((day, i) => happened(`e${i}`, house, `1962-10-${day}`));
    const lifted = happened("lifted", house, "1962-11-20T12:00");
    const { find, drawing } = plot("timeline", facts(...early, lifted), "");
    expect(find(".tm-torn")).toHaveLength(1);
    expect(drawing?.markup).toContain("18 October – 20 November");
    const long = { ...lifted, title: "lifted-".repeat(12) };
    const low = plot("timeline", facts(...early, long), "");
    expect(low.drawing?.note).toContain("18 October – 20 November left out: no event.");
    const high = facts(
      ...early,
      ...days.map((day, i) => happened(`Letter ${i}`, kremlin, `1962-10-${day}`)),
      happened("lifted", kremlin, "1962-11-20T12:00"),
    );
    for (const at of [0, 1, 2, 3]) high.events.push({ ...early[at]!, id: `more-${at}` });
    expect(plot("timeline", high, "").drawing?.note ?? "").not.toBe("");
  });

  it("cuts nothing where all events are about as far apart", () => {
    const apart = ["T06:40", "T07:05", "T07:31"].map((hour, i) =>
      happened(`e${i}`, house, `1962-10-22${hour}`),
    );
    expect(plot("timeline", facts(...apart), "").find(".tm-torn")).toHaveLength(0);
    const two = facts(happened("one", house, "1962-10-01"), happened("two", kremlin, "1962-10-30"));
    expect(plot("timeline", two, "").find(".tm-torn")).toHaveLength(0);
  });

  it("sets few names in large type, and all in the usual type where one has no room in it", () => {
    const few = facts(happened("one", house, "1962-10-22"), happened("two", kremlin, "1962-10-23"));
    expect(plot("timeline", few, "").find(".tm-item .pl-large")).toHaveLength(2);
    const many = Array.from({ length: 30 }, (_, i) =>
      happened(`Letter ${i}`, house, `1962-10-${10 + (i % 15)}`),
    );
    const { find } = plot("timeline", facts(...many), "");
    expect(find(".tm-item .pl-large")).toHaveLength(0);
    expect(find(".tm-item .pl-small").length).toBeGreaterThan(0);
  });

  it("gives what has no room a letter, and names it below", () => {
    const crowd = Array.from({ length: 9 }, (_, i) =>
      happened(`Something with a long name ${i}`, house, `1962-10-22T12:0${i}`),
    );
    const { texts, find } = plot("timeline", facts(...crowd, happened("end", house, "1962-10-23T12:00")), "");
    expect(find("[data-event]")).toHaveLength(10);
    for (const { title } of crowd)
      expect(
        texts.some((text) => text.includes(title)),
        title,
      ).toBe(true);
  });

  it("is a list in the order of time on a narrow page, each event with its lane", () => {
    const { drawing } = plot(
      "timeline",
      facts(happened("two", kremlin, "1962-10-23"), happened("one", house, "1962-10-22T19:00")),
      "by: actors",
    );
    expect(lookInto(drawing)("li").map((item) => item.textContent?.replace(/\s+/g, " ").trim())).toEqual([
      "1962-10-22T19:00 one White House",
      "1962-10-23 two Kremlin",
    ]);
    expect(drawing?.description).toContain("White House: one");
  });

  it("refuses lanes, accounts and pages that are none, and more than eight lanes", () => {
    const one = facts(happened("one", house, "1962-10-22T19:00"));
    expect(plot("timeline", one, "by: weather").diagnostics[0]?.message).toContain("weather");
    expect(plot("timeline", one, "accounts: [nobody]").diagnostics[0]?.message).toContain("nobody");
    expect(plot("timeline", one, "page: none").diagnostics[0]?.at.line).toBe(7);
    const people = Array.from({ length: 9 }, (_, i) => actor(`p${i}`, `Person ${i}`, "", "a", "person"));
    const many = scenario({
      actors: people,
      events: people.map((who) => happened(`by-${who.id}`, who, "1962-10-22T19:00")),
    });
    expect(plot("timeline", many, "by: actors").diagnostics[0]?.message).toContain("Person 8");
  });

  it("says which of the events it is asked for has no lane", () => {
    const nobody = happened("nobody", house, "1962-10-22T20:00");
    nobody.actor = null;
    const story = facts(happened("one", house, "1962-10-22T19:00"), nobody);
    const { diagnostics } = plot("timeline", story, "by: actors\nevents: [one, nobody]");
    expect(diagnostics.map(({ message, at }) => [message, at.line])).toEqual([
      ["The event “nobody” has no lane in this timeline: it has no actor.", 8],
    ]);
  });

  it("within its limits nothing overlaps or leaves the frame, no line meets a text, and all is there", () => {
    let drawn = 0;
    holdFor(runsWithin, anyScenario({ most: 40, actors: 8 }), (story) => {
      const { drawing, diagnostics, problems, find, texts } = plot(
        "timeline",
        story,
        "by: actors\naccounts: [told]",
      );
      if (!drawing) {
        expect([...problems, ...diagnostics].length).toBeGreaterThan(0);
        return;
      }
      drawn++;
      holds(drawing);
      const shown = new Set(find("[data-event]").map((one) => one.getAttribute("data-event")));
      for (const { id, title } of story.events) {
        if (shown.has(id)) expect(texts.join(" ")).toContain(title);
        else expect(diagnostics.length).toBeGreaterThan(0);
      }
    });
    expect(drawn).toBeGreaterThan(runsWithin * 0.9);
  });

  it("beyond them it says what it leaves out", () => {
    holdFor(runsBeyond, anyScenario({ least: 41, most: 120, actors: 8 }), (story) => {
      const { drawing, diagnostics } = plot("timeline", story, "by: actors\naccounts: [told]");
      expect(diagnostics.length).toBeGreaterThan(0);
      if (drawing) holds(drawing);
    });
  });
});

function holds({ markup, width, height }: { markup: string; width: number; height: number }): void {
  const frames = framesOf(markup).filter(({ turned }) => !turned);
  const { document } = parseHTML(`<!doctype html><body><svg>${markup}</svg></body>`);
  const lines = [...document.querySelectorAll(".tm-answer-line")].flatMap((line) => {
    const points = [...line.getAttribute("d")!.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    return points.slice(1).map(([x, y], i) => {
      const [x0, y0] = points[i]!;
      return {
        left: Math.min(x, x0),
        right: Math.max(x, x0) + 0.1,
        top: Math.min(y, y0),
        bottom: Math.max(y, y0) + 0.1,
      };
    });
  });
  for (const [i, frame] of frames.entries()) {
    expect(
      frame.left >= -1 && frame.right <= width + 1 && frame.top >= -1 && frame.bottom <= height + 1,
      frame.text,
    ).toBe(true);
    const met = frames.slice(0, i).find((other) => meet(other, frame));
    expect(met ? `${met.text} / ${frame.text}` : null).toBe(null);
    expect(lines.some((line) => meet(line, frame)) ? frame.text : null).toBe(null);
  }
}
