import { describe, expect, it } from "vitest";
import { fitTime, shareRail } from "../../src/markup/rail-room.ts";
import type { Move } from "../../src/model/scenario.ts";
import { aWhen } from "../support/deck.ts";

const moves = (count: number, title: string, as = "Sat 27 Oct, 09:00"): Move[] =>
  Array.from({ length: count }, (_, i) => ({ step: i + 1, side: "a", title, when: aWhen(as), events: [] }));

describe("a rail of 2 to 12 moves", () => {
  it("has all names where all fit, in smaller type if need be, else the current one's", () => {
    expect(shareRail(moves(2, "Radio Moscow announces withdrawal")).names).toBe("all");
    expect(shareRail(moves(9, "Radio Moscow")).names).toBe("small");
    expect(shareRail(moves(12, "U-2 shot down over Banes")).names).toBe("current");
    const one = [...moves(8, "Speech"), ...moves(1, "Radio Moscow announces withdrawal")];
    expect(shareRail(one).names, "one that does not fit is enough").toBe("current");
  });

  it("says whose numbers a name covers: those after it, before it at the end of the rail", () => {
    const twelve = shareRail(moves(12, "U-2 shot down over Banes")).moves;
    expect(twelve[3]).toMatchObject({ covers: 2, flush: false });
    expect(twelve[11]).toMatchObject({ covers: 2, flush: true });
    expect(shareRail(moves(12, "Speech")).moves.every(({ covers }) => covers === 0)).toBe(true);
  });
});

describe("the times of a rail", () => {
  it("take a second line on all moves if one of them needs it", () => {
    expect(shareRail(moves(2, "Speech")).timeLines).toBe(1);
    expect(shareRail(moves(12, "Speech")).timeLines).toBe(2);
    expect(shareRail([...moves(11, "Speech", "Thursday"), ...moves(1, "Speech")]).timeLines).toBe(2);
  });
});

describe("a time above its mark", () => {
  const wide = 200;
  const narrow = 88; // px, a column of twelve

  it.each([
    ["Sat 27 Oct, 09:00", wide, ["Sat 27 Oct, 09:00"]],
    ["Sat 27 Oct, 09:00", narrow, ["Sat 27 Oct", "09:00"]],
    ["Sat 27 Oct about 17:00", narrow, ["Sat 27 Oct", "about 17:00"]],
    ["No day or hour given", narrow, ["No day or hour", "given"]],
    ["Thursday", narrow, ["Thursday"]],
  ])("%s in %i px", (as, room, lines) => {
    expect(fitTime(as, room)).toEqual({ lines, isWhole: true });
  });

  it("is never cut: the hour is left out before the day, the day before it would be torn", () => {
    expect(fitTime("Sat 27 Oct, 09:00 in the morning by the captain's own clock", narrow)).toEqual({
      lines: ["Sat 27 Oct"],
      isWhole: false,
    });
    expect(fitTime("Donnerstagnachmittagsvorstellung", narrow)).toEqual({ lines: [], isWhole: false });
  });
});
