// Where names stand in the rows of a lane that lines of answers end in.
import { expect, it } from "vitest";
import type { Answer } from "../../../src/figures/timeline/answers.ts";
import { placeLanes } from "../../../src/figures/timeline/lanes.ts";
import type { LaneEvent, TimelinePlan } from "../../../src/figures/timeline/model.ts";

const happened = (lane: string, priority: number) => ({ lane, priority }) as LaneEvent;
const [asks, answers, early] = [happened("up", 1), happened("down", 1), happened("down", 3)];
const marks = new Map([
  [asks, { from: 100, to: 120 }],
  [answers, { from: 300, to: 320 }],
  [early, { from: 40, to: 60 }],
]);
const plan = {
  lanes: [{ id: "up" }, { id: "down" }],
  events: [asks, answers, early],
} as unknown as TimelinePlan;
const place = (found: readonly Answer[]) =>
  placeLanes(plan, {
    answers: found,
    markOf: (event) => marks.get(event)!,
    nameWidth: (_, lines) => (lines === 1 ? 150 : null),
    frame: { left: 30, right: 800, breaks: [] },
    most: 4,
  }).events.find(({ event }) => event === early);

it("a name stands beside its mark in a row below the one in which the line of an answer ends", () => {
  const answer = { from: { event: asks, lane: 0 }, to: { event: answers, lane: 1 }, x: 110 };
  expect(place([answer])).toMatchObject({ name: "right", row: 1 });
});

it("a name has no room beside its mark where a line passes through all rows of its lane", () => {
  const through = { from: { event: asks, lane: 0 }, to: { event: answers, lane: 2 }, x: 110 };
  expect(place([through])).toMatchObject({ name: null });
});
