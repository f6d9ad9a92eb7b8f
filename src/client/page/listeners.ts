// Those who are told of what happens to the page: moves, changes of mode, what the inspector shows.
import type { Mode } from "./mode.ts";
import type { Position, Slide } from "./slides.ts";

export interface Move {
  position: Position;
  before: Position | null; // null when presenting begins
}

interface Heard {
  move: [move: Move];
  mode: [mode: Mode];
  entity: [entity: string | null];
  jump: [];
  arrival: [];
  unknown: [asked: string, shown: Slide];
}

type Listener<Kind extends keyof Heard> = (...heard: Heard[Kind]) => void;

export class Listeners {
  readonly #all: { [Kind in keyof Heard]: Listener<Kind>[] } = {
    move: [],
    mode: [],
    entity: [],
    jump: [],
    arrival: [],
    unknown: [],
  };

  onMove(listener: Listener<"move">): void {
    this.#all.move.push(listener);
  }

  onMode(listener: Listener<"mode">): void {
    this.#all.mode.push(listener);
  }

  onEntity(listener: Listener<"entity">): void {
    this.#all.entity.push(listener);
  }

  /** Called while reading, before a jump, with the old position still current. */
  onJump(listener: Listener<"jump">): void {
    this.#all.jump.push(listener);
  }

  /** Called while reading, when the page stands at the slide that was asked for. */
  onArrival(listener: Listener<"arrival">): void {
    this.#all.arrival.push(listener);
  }

  /** Called if the URL names no slide, with its words and the slide shown instead. */
  onUnknown(listener: Listener<"unknown">): void {
    this.#all.unknown.push(listener);
  }

  protected tell<Kind extends keyof Heard>(kind: Kind, ...heard: Heard[Kind]): void {
    for (const listener of this.#all[kind]) listener(...heard);
  }
}
