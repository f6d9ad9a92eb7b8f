// The clock that the room keeps, and what a steering window still holds of it.
import { expect, it } from "vitest";
import type { Briefing } from "../../../src/client/page/briefing.ts";
import { newClock, startClock } from "../../../src/client/room/clock.ts";
import { RoomHost } from "../../../src/client/room/host.ts";

function makeHost(): RoomHost {
  const briefing = { slides: [{ id: "one" }], onMove: () => undefined, onMode: () => undefined };
  const blank = { isOn: () => false, toggle: () => undefined, off: () => undefined };
  return new RoomHost({ briefing: briefing as unknown as Briefing, blank, toggleTheme: () => undefined });
}

const aMinuteOld = startClock(newClock("one"), Date.now() - 60_000);

it("a clock that was lost with the page is taken over from the speaker's window", () => {
  const host = makeHost();
  host.adopt(aMinuteOld);
  expect(host.elapsed).toBeGreaterThanOrEqual(60);
});

it("a clock that was set back stays so when the speaker's window, which has not heard of it, tells the old one", () => {
  const host = makeHost();
  host.adopt(aMinuteOld);
  host.send({ do: "clock", what: "reset" });
  host.adopt(aMinuteOld);
  expect(host.elapsed).toBe(0);
  host.send({ do: "clock", what: "reset" }); // takes the reset back
  expect(host.elapsed).toBeGreaterThanOrEqual(60);
});
