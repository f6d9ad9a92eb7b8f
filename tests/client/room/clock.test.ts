// The clock of a talk, and what is said of it.

import { describe, expect, it } from "vitest";
import type { Slide } from "../../../src/client/page/slides.ts";
import {
  elapsedOf,
  enterSlide,
  newClock,
  readClock,
  resetClock,
  startClock,
  timeOnSlide,
  toggleClock,
} from "../../../src/client/room/clock.ts";
import { plannedLeft, readEnd } from "../../../src/client/room/pace.ts";
import { sayTimes } from "../../../src/client/speaker/words.ts";
import type { Clock } from "../../../src/model/room.ts";

const start = new Date(2026, 4, 1, 14, 0).getTime();
const at = (seconds: number) => start + seconds * 1000;
const begun = startClock(newClock("one"), start);

describe("the clock", () => {
  it("runs from its start, stands while it is paused, and goes on from there", () => {
    const paused = toggleClock(begun, at(60));
    expect(elapsedOf(paused, at(600))).toBe(60);
    const again = toggleClock(paused, at(600));
    expect(elapsedOf(again, at(630))).toBe(90);
  });

  it("is set back, and a second time within ten seconds that is taken back", () => {
    const reset = resetClock(begun, at(60));
    expect(elapsedOf(reset, at(65))).toBe(0);
    expect(elapsedOf(resetClock(reset, at(65)), at(66))).toBe(66);
    expect(elapsedOf(resetClock(reset, at(75)), at(76))).toBe(0);
  });

  it("knows how long each slide was shown, with earlier visits", () => {
    const there = enterSlide(begun, "two", at(30));
    expect(timeOnSlide(there, at(50))).toBe(20);
    expect(timeOnSlide(enterSlide(there, "one", at(50)), at(55))).toBe(35);
  });

  it("is kept for twelve hours, and nothing else is taken for one", () => {
    const text = JSON.stringify(begun);
    expect(readClock(text, at(3600))).toEqual(begun);
    expect(readClock(text, at(13 * 3600))).toBe(null);
    for (const other of [null, "", "{", "null", "7", "{}", '{"slide":1,"times":{}}'])
      expect(readClock(other, start)).toBe(null);
  });
});

describe("an end", () => {
  it("is an hour, tomorrow's where it is over, or minutes from now; empty takes it away", () => {
    expect(readEnd("14:35", start)).toBe(at(35 * 60));
    expect(readEnd("9.15", start)).toBe(at((24 - 4.75) * 3600));
    expect(readEnd(" 20 ", start)).toBe(at(20 * 60));
    expect(readEnd("", start)).toBe(null);
    for (const wrong of ["25:00", "14:60", "soon", "-5", "1e3"])
      expect(readEnd(wrong, start)).toBe(undefined);
  });
});

describe("what is said of the time", () => {
  const slides = [30, 60, 90].map((seconds, index) => ({
    ...({ id: ["one", "two", "three"][index], index, folio: `${index + 1}` } as Slide),
    seconds,
    steps: 0,
  }));
  const say = (id: string, values: Record<string, string | number> = {}) =>
    [id.replace("speaker.", ""), ...Object.values(values)].join(" ");
  const shown = (clock: Clock, slide: number, seconds: number) => {
    const { time, beside, state, pace, ends } = sayTimes(
      clock,
      { slide: slides[slide]!, step: 0 },
      slides,
      at(seconds),
      say,
    );
    return [time, beside, state, pace, ends].join(" | ");
  };

  it("is the same as drawn: before, on plan, behind, ahead, paused, set back", () => {
    expect(shown(newClock("one"), 0, 0)).toBe("00:00 | of 03:00 |  | not-started | ");
    expect(shown(begun, 1, 40)).toBe("00:40 | of 03:00 |  | on-plan 0:00 | ends 14:03");
    expect(shown(begun, 0, 100)).toBe("01:40 | of 03:00 |  | behind 1:10 | ends 14:04");
    expect(shown(begun, 2, 40)).toBe("00:40 | of 03:00 |  | ahead 0:50 | ends 14:02");
    expect(shown(toggleClock(begun, at(60)), 1, 185)).toBe(
      "01:00 | paused-for 2:05 | held | paused | ends 14:05",
    );
    expect(shown(resetClock(begun, at(60)), 0, 62)).toBe("00:00 | of 03:00 |  | undo 01:00 | ");
  });

  it("counts down to an end: left, the last two minutes, over", () => {
    const ending = { ...begun, end: at(300), left: true };
    expect(shown(ending, 1, 40)).toBe("04:20 | left 14:05 |  | to-spare 2:00 | ");
    expect(shown(ending, 0, 200)).toBe("01:40 | left 14:05 | low | too-long 0:50 | ");
    expect(shown(ending, 2, 380)).toBe("+01:20 | over 14:05 | over | plan-left 0:00 | ");
  });

  it("counts the plan from where the clock was started", () => {
    const late = startClock(newClock("two"), start);
    expect(shown(late, 1, 10)).toBe("00:10 | of 02:30 |  | on-plan 0:00 | ends 14:02");
    expect(plannedLeft(slides, { slide: slides[2]!, step: 0 }, 60, 1)).toBe(90);
  });
});
