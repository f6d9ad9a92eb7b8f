// Two speakers may press at once: one moves the room, and the other's press, which comes from an old position, is
// dropped. The other is told for a while who moved it.
import type { RoomState } from "../../model/room.ts";
import type { Say } from "../ui/strings.ts";

const forAWhile = 5000; // ms

export class OtherMover {
  private pressed = false; // this view has asked for a move, and no move has come since
  private heard = 0; // time of the last move, by the room's clock
  private by: string | null = null;
  private until = 0; // ms since 1970

  /** This view asks the room to move. */
  press(): void {
    this.pressed = true;
  }

  /** `own` is the name of this view's device, null for this machine. */
  notice({ moved }: Pick<RoomState, "moved">, own: string | null, now: number): void {
    if (!moved || moved.at === this.heard) return;
    this.by = moved.by;
    this.until = this.pressed && moved.by !== own ? now + forAWhile : 0;
    this.heard = moved.at;
    this.pressed = false;
  }

  /** Null where nobody else moved the room just now. */
  words(now: number, say: Say): string | null {
    if (now >= this.until) return null;
    return this.by === null ? say("speaker.moved-here") : say("speaker.moved-by", { name: this.by });
  }

  /** True once, when the time is over. */
  ends(now: number): boolean {
    if (this.until === 0 || now < this.until) return false;
    this.until = 0;
    return true;
  }
}
