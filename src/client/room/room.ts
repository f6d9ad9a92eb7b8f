// What the room shows, as known to those who steer it, and the commands that they can give. The room is the
// window that presents; another window, a phone or a view over the slides can steer it.
import type { Position } from "../page/slides.ts";
import type { Clock } from "./clock.ts";

/** A position with the slide's id, as it is sent. */
export interface Spot {
  id: string;
  step: number;
}

/** A point on a slide, 0 to 1 of its width and height. */
export type Point = readonly [x: number, y: number];

export interface RoomState extends Spot {
  presenting: boolean; // false while the room's window is a reading page
  blank: boolean;
  theme: "paper" | "room";
  pointer: Point | null;
  zoom: Point | null; // centre of the zoom; null: none
  strokes: readonly (readonly Point[])[]; // on this slide
  code: boolean; // the audience's code is shown over the slide
  moved: Moved | null; // by somebody's command, last; null: none yet
  clock: Clock;
  visitors: Visitors | null; // null: the briefing is not shared
}

/** How many are connected over the network now. */
export interface Visitors {
  devices: number;
  followers: number;
}

export interface Moved {
  by: string | null; // "Phone 1"; null: this machine
  at: number; // ms since 1970, of the room's clock
}

/** `from` is where the sender believes the room to be: a command from an outdated position is dropped. */
export type Command =
  | { do: "go"; to: Spot; from: Spot; jump?: boolean }
  | { do: "blank" }
  | { do: "theme" }
  | { do: "clear" }
  | { do: "code" } // shows the audience's code in the room, or takes it away
  | { do: "point"; at: Point | null }
  | { do: "zoom"; at: Point | null }
  // `more`: the stroke continues, and the next command replaces it
  | { do: "stroke"; points: readonly Point[]; more: boolean }
  | { do: "clock"; what: "toggle" | "reset" | "turn" }
  | { do: "end"; at: number | null }; // ms since 1970

export type Connection = "answers" | "late" | "gone";

export interface Room {
  state(): RoomState | null; // as last reported; null before the first report
  connection(): Connection;
  heard(): number; // when it last answered, ms since 1970
  name(): string | null; // of the device that steers; null: this machine
  send(command: Command): void;
  onChange(listener: () => void): void;
}

export const spotOf = ({ slide, step }: Position): Spot => ({ id: slide.id, step });

export const sameSpot = (one: Spot, other: Spot): boolean => one.id === other.id && one.step === other.step;
