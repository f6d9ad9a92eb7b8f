// A sequence from Mermaid text to drawing: Mermaid parses it, our grid places what it found.

import type { Picture } from "../drawing.ts";
import type { Drawn } from "../figure-kind.ts";
import type { Drawer } from "../mermaid/load.ts";
import { drawSequence } from "./draw.ts";
import type { SequenceMessage, SequencePlan } from "./model.ts";
import { writeSequenceText } from "./text.ts";

/** The part of Mermaid's sequence store that is read. */
interface SequenceStore {
  getActorKeys(): string[];
  getMessages(): { from?: string; to?: string; message: unknown }[];
}

export async function runSequence(request: SequencePlan, { mermaid }: Drawer): Promise<Drawn<Picture>> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(writeSequenceText(request));
  const { drawing, problems } = drawSequence(readSequence(request, diagram.db as unknown as SequenceStore));
  return { drawing: problems.some((problem) => problem.severity === "error") ? null : drawing, problems };
}

/** Participants and messages in the order Mermaid read them, with what the scenario says of each. */
function readSequence(request: SequencePlan, store: SequenceStore): SequencePlan {
  const actor = (key: string) => request.participants[Number(key.slice(1))]!;
  const messages = store.getMessages().filter((message) => message.from && message.to);
  let next = 0;
  const read = (message: SequenceMessage): SequenceMessage => {
    const { from, to } = messages[next++] ?? {};
    if (!from || !to) throw new Error(`Mermaid lost the message ${message.id}.`);
    return { ...message, from: actor(from).id, to: message.to === null ? null : actor(to).id };
  };
  return {
    ...request,
    participants: store.getActorKeys().map(actor),
    moves: request.moves.map((move) => ({ ...move, messages: move.messages.map(read) })),
  };
}
