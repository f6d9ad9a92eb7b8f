// What the room shows, and the commands of those who steer it, as its window and the server exchange them. The room
// is the window that presents; another window, a phone or a view over the slides can steer it.

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

/** What the room's window reports to the server, which knows by itself who is connected. */
export type ReportedRoom = Omit<RoomState, "visitors">;

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
  | { do: "go"; to: Spot; from: Spot; jump?: boolean | undefined }
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

/** The clock of a talk. Moments are ms since 1970, durations are seconds. */
export interface Clock {
  started: number | null;
  paused: number | null; // since when it is paused
  pauses: number; // s, of past pauses
  from: string; // id of the slide where it was started
  end: number | null;
  left: boolean; // shows the time left until the end instead of the time gone
  slide: string; // id of the current slide
  entered: number; // s on this clock when the slide appeared
  times: Readonly<Record<string, number>>; // s, by id of slides shown before
  undo: { at: number; clock: Clock } | null; // a reset that can be undone
}
