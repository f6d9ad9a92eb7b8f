// What a sequence shows, before anything has a place in px: plain data, so that it can be posted, hashed and cached.
import type { Room } from "../../model/figure.ts";
import type { FigureActor } from "../drawing.ts";
import type { Line } from "../text/wrap.ts";

export interface SequencePlan {
  participants: FigureActor[];
  messages: SequenceMessage[]; // in the order they are drawn
  room: Room;
  words: Record<string, string>;
}

export interface SequenceMessage {
  id: string; // of the event
  kind: "strike" | "statement" | "order" | "other";
  from: string;
  to: string | null; // null: nobody in the figure; the same as `from`: its own
  label: Line;
  retaliation: boolean;
  step: number | null; // of the story, written in a mark
  when: string; // as its account gives it
  steps: number[]; // of the slide, in which it is lit
}
