// What a sequence shows, before anything has a place in px: plain data, so that it can be posted, hashed and cached.
import type { Side } from "../../model/scenario.ts";
import type { FigureActor } from "../drawing.ts";

export interface SequencePlan {
  participants: FigureActor[];
  moves: SequenceMove[];
  words: Record<string, string>;
}

/** What happens at one step of the story: a band of the figure. */
export interface SequenceMove {
  step: number;
  side: Side;
  when: string;
  messages: SequenceMessage[];
  steps: number[];
}

export interface SequenceMessage {
  id: string; // of the event
  kind: "strike" | "statement" | "order" | "other";
  from: string;
  to: string | null; // null: words to nobody in the figure
  label: { text: string; quoted: boolean }[];
  retaliation: boolean;
}
