// The room as those who steer it know it: what it shows, whether it answers, and how commands reach it.
import type { Command, RoomState, Spot } from "../../model/room.ts";
import type { Position } from "../page/slides.ts";

export type Connection = "answers" | "late" | "gone";

export interface Room {
  state(): RoomState | null; // as last reported; null before the first report
  connection(): Connection;
  heard(): number; // when it last answered, ms since 1970
  name(): string | null; // of the device that steers; null: this machine
  send(command: Command): void;
  onChange(listener: () => void): () => void; // returns what ends that
}

/** Those who are told when something has changed. */
export class ChangeListeners {
  readonly #all = new Set<() => void>();

  /** Returns a function that takes the listener out. */
  add(listener: () => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(): void {
    for (const listener of this.#all) listener();
  }
}

export const spotOf = ({ slide, step }: Position): Spot => ({ id: slide.id, step });

export const sameSpot = (one: Spot, other: Spot): boolean => one.id === other.id && one.step === other.step;
