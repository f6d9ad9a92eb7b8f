// What a sequence shows, before layout: plain data, so that it can be sent to a thread, hashed and cached.
import type { Room } from "../../model/figure.ts";
import type { FigureActor } from "../drawing.ts";
import type { Line } from "../text/wrap.ts";

export interface SequencePlan {
  participants: FigureActor[];
  messages: SequenceMessage[]; // in drawing order
  room: Room;
  words: Record<string, string>;
}

export interface SequenceMessage {
  id: string; // of the event
  kind: "strike" | "statement" | "order" | "other";
  from: string;
  to: string | null; // null: nobody in the figure; equal to `from`: itself
  label: Line;
  retaliation: boolean;
  step: number | null; // of the story, shown in a mark
  when: string; // in the account's words
  steps: number[]; // steps of the slide in which it is highlighted
}

/** How a message is told: a strike or an order that reaches nobody in the figure names no target. */
export function sortOf({ kind, retaliation, to }: SequenceMessage): string {
  if (to !== null) return retaliation ? "retaliation" : kind;
  if (kind === "order") return "order-only";
  return kind === "statement" ? kind : "other";
}
