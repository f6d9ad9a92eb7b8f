// What the room shows, as those who steer it know it, and what they can ask it to do. The room is the window that
// presents; whoever steers it may be another window, a phone, or a view over the slides.
import type { Clock } from "./clock.ts";

/** A position by the slide's id, as it is sent. */
export interface Spot {
  id: string;
  step: number;
}

/** A place on a slide, 0 to 1 of its width and height. */
export type Point = readonly [x: number, y: number];

export interface RoomState extends Spot {
  presenting: boolean; // false while the room's window is a page to read
  blank: boolean;
  theme: "paper" | "room";
  pointer: Point | null;
  zoom: Point | null; // its middle
  strokes: readonly (readonly Point[])[]; // of this slide
  clock: Clock;
}

/** `from` is where the one who asks believes the room to be: an order from an old position is dropped. */
export type Command =
  | { do: "go"; to: Spot; from: Spot; jump?: boolean }
  | { do: "blank" }
  | { do: "theme" }
  | { do: "clear" }
  | { do: "point"; at: Point | null }
  | { do: "zoom"; at: Point | null }
  | { do: "stroke"; points: readonly Point[]; more: boolean } // `more`: it goes on, and is replaced by the next
  | { do: "clock"; what: "toggle" | "reset" | "turn" }
  | { do: "end"; at: number | null }; // ms since 1970

export type Connection = "answers" | "late" | "gone";

export interface Room {
  state(): RoomState | null; // as last told; null before the first word
  connection(): Connection;
  send(command: Command): void;
  onChange(listener: () => void): void;
}

export const sameSpot = (one: Spot, other: Spot): boolean => one.id === other.id && one.step === other.step;
