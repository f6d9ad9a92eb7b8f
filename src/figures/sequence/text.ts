// A sequence as Mermaid sequenceDiagram text: a participant for each actor, a message for each event, in order.
import { escapeMermaid } from "../mermaid/escape.ts";
import { joinRuns } from "../text/wrap.ts";
import type { SequenceMessage, SequencePlan } from "./model.ts";

const arrow: Record<SequenceMessage["kind"], string> = {
  strike: "->>",
  order: "-)",
  statement: "-->>",
  other: "->",
};

/** Participants are p0, p1 …, since an actor's id may hold what Mermaid reads as part of an arrow. */
export function writeSequenceText(request: SequencePlan): string {
  const participant = (id: string | null) => `p${request.participants.findIndex((actor) => actor.id === id)}`;
  return [
    "sequenceDiagram",
    ...request.participants.map((actor, i) => `  participant p${i} as ${escapeMermaid(actor.name)}`),
    ...request.moves.flatMap((move) =>
      move.messages.map(({ kind, from, to, label }) => {
        return `  ${participant(from)}${arrow[kind]}${participant(to ?? from)}: ${escapeMermaid(joinRuns(label)) || "-"}`;
      }),
    ),
  ].join("\n");
}
