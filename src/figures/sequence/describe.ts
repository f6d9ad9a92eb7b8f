// A sequence in sentences, step by step, for who does not see it.

import { joinRuns } from "../text/wrap.ts";
import { fillWords } from "../words.ts";
import type { SequenceMessage, SequencePlan } from "./model.ts";

export function describeSequence({ participants, moves, words }: SequencePlan): string {
  const name = (id: string) => participants.find((actor) => actor.id === id)?.name ?? id;
  const tell = ({ from, to, kind, label, retaliation }: SequenceMessage) =>
    fillWords(words, `figure.tell-message-${retaliation ? "retaliation" : kind}`, {
      from: name(from),
      to: name(to ?? from),
      label: joinRuns(label),
    });
  return moves
    .map(({ step, when, messages }) => {
      return [fillWords(words, "figure.tell-step", { step, when }), ...messages.map(tell)].join(" ");
    })
    .join(" ");
}
