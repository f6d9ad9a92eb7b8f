// What of the time is announced to a screen reader: each further minute behind the plan, two minutes left, over.
// Never the seconds.
import { elapsedOf, isRunning } from "../room/clock.ts";
import { type EndState, endState, formatTime, paceOf, planStart } from "../room/pace.ts";
import type { Say } from "../ui/strings.ts";
import type { Shown } from "./view.ts";

export class TimeNews {
  private behind = 0; // whole minutes that were said
  private end: EndState = "";

  /** Null where there is nothing new to say. */
  next({ state: { clock }, room, slides, say }: Shown, now: number): string | null {
    if (!isRunning(clock)) return null;
    if (clock.end !== null) return this.nextOfEnd((clock.end - now) / 1000, say);
    const first = planStart(slides, clock);
    const minutes = Math.floor(Math.max(0, paceOf(slides, room, elapsedOf(clock, now), first)) / 60);
    const isMore = minutes > this.behind;
    this.behind = minutes;
    return isMore ? say("speaker.behind", { time: formatTime(minutes * 60) }) : null;
  }

  private nextOfEnd(left: number, say: Say): string | null {
    const end = endState(left);
    if (end === this.end) return null;
    this.end = end;
    if (end === "") return null;
    return say(end === "over" ? "speaker.time-over" : "speaker.two-minutes");
  }
}
