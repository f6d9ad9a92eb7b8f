// A sequence diagram in words: its messages and notes, in order.
import { fillWords } from "../../words.ts";
import { plainLabel as plain } from "../label-marks.ts";
import type { Words } from "../prepare.ts";

export interface Message {
  from?: string;
  to?: string;
  message?: unknown;
  type?: number;
  placement?: number;
}

/** Mermaid's numbers for kinds of messages. */
const note = 2;
const lost = new Set([3, 4]);
const bothWays = new Set([33, 34]);

/** "A to B: words; note over A and B: words." */
export function sayMessages(
  messages: readonly Message[],
  actors: ReadonlyMap<string, { description?: string }> | undefined,
  words: Words,
): string {
  const name = (id: string) => plain(actors?.get(id)?.description ?? id);
  const parts = messages
    .filter(({ from, to, message }) => from && to && typeof message === "string")
    .map((message) => sayMessage(message, name, words))
    .filter(Boolean);
  return parts.length > 0 ? `${parts.join("; ")}.` : "";
}

function sayMessage(
  { from, to, message, type, placement }: Message,
  name: (id: string) => string,
  words: Words,
): string {
  const said = plain(String(message));
  const ends = { from: name(from!), to: name(to!) };
  const say = (key: string, values: Record<string, string>) => `${fillWords(words, key, values)}: ${said}`;
  if (type === note) {
    const who = ends.from === ends.to ? ends.from : fillWords(words, "figure.diagram-both", ends);
    const where = (["left", "right", "over"] as const)[placement ?? 2] ?? "over";
    return say(`figure.diagram-note-${where}`, { who });
  }
  if (!said) return "";
  if (bothWays.has(type ?? 0)) return say("figure.diagram-both", ends);
  return say(lost.has(type ?? 0) ? "figure.diagram-lost" : "figure.diagram-message", ends);
}
