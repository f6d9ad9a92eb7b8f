// What a speaker is told besides the slide: how far the time is, and who else moved the room.
import { expect, it } from "vitest";
import { newClock, startClock } from "../../../src/client/room/clock.ts";
import { OtherMover } from "../../../src/client/speaker/other-mover.ts";
import { TimeNews } from "../../../src/client/speaker/time-news.ts";
import type { Shown } from "../../../src/client/speaker/view.ts";

const say = (id: string, values: object = {}) => [id, ...Object.values(values)].join(" ");
const slides = [{ id: "one", index: 0, seconds: 60, steps: 0 }] as unknown as Shown["slides"];
const start = 1_000_000_000_000;
const minutes = (count: number) => start + count * 60_000;

/** As the speaker view has it: at the first slide, planned for a minute. */
const shownWith = (end: number | null): Shown => {
  const clock = { ...startClock(newClock("one"), start), end };
  return { slides, room: { slide: slides[0]!, step: 0 }, state: { clock }, say } as unknown as Shown;
};

it("each further minute behind the plan is announced once, and again after the time was made up", () => {
  const news = new TimeNews();
  const shown = shownWith(null);
  const said = [0.5, 1.9, 2, 2.5, 3, 3.5, 0.5, 2.1].map((at) => news.next(shown, minutes(at)));
  expect(said).toEqual([
    null,
    null,
    "speaker.behind 1:00",
    null,
    "speaker.behind 2:00",
    null,
    null,
    "speaker.behind 1:00",
  ]);
});

it("two minutes left and the end are announced once each", () => {
  const news = new TimeNews();
  const shown = shownWith(minutes(10));
  const said = [1, 7.9, 8, 9, 10.1, 12].map((at) => news.next(shown, minutes(at)));
  expect(said).toEqual([null, null, "speaker.two-minutes", null, "speaker.time-over", null]);
});

it("nothing is announced of a clock that rests", () => {
  const news = new TimeNews();
  const shown = shownWith(minutes(1));
  shown.state.clock.paused = minutes(0.5);
  expect(news.next(shown, minutes(3))).toBe(null);
});

it("who pressed in vain is told for five seconds who moved the room; nobody else is", () => {
  const moved = (by: string | null, at: number) => ({ moved: { by, at } });
  const phone = new OtherMover();
  phone.notice(moved("Phone 1", 1), "Phone 2", start);
  expect(phone.words(start, say)).toBe(null); // it did not press
  phone.press();
  phone.notice(moved("Phone 2", 2), "Phone 2", start);
  expect(phone.words(start, say)).toBe(null); // it moved the room itself
  phone.press();
  phone.notice(moved("Phone 1", 3), "Phone 2", start);
  expect(phone.words(start + 4999, say)).toBe("speaker.moved-by Phone 1");
  expect([phone.ends(start + 4999), phone.ends(start + 5000), phone.ends(start + 5001)]).toEqual([
    false,
    true,
    false,
  ]);
  phone.press();
  phone.notice(moved(null, 4), "Phone 2", start);
  expect(phone.words(start, say)).toBe("speaker.moved-here");
});
