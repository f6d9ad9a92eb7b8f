// A sequence in sentences, in its order, for those who do not see it.
import { joinRuns } from "../text/wrap.ts";
import { fillWords } from "../words.ts";
import { type SequenceMessage, type SequencePlan, sortOf } from "./model.ts";

/** A step and a time are stated once for all messages that share them. */
export function describeSequence({ participants, messages, words }: SequencePlan): string {
  const name = (id: string) => participants.find((actor) => actor.id === id)?.name ?? id;
  return messages
    .map((message, i) => {
      const { from, to, label } = message;
      const values = { from: name(from), to: name(to ?? from), label: joinRuns(label) };
      const before = messages[i - 1];
      const isSame =
        before && before.step === message.step && (message.step !== null || before.when === message.when);
      const said = fillWords(words, `figure.tell-message-${sortOf(message)}`, values);
      return isSame ? said : `${sayWhen(message, words)} ${said}`;
    })
    .join(" ");
}

function sayWhen({ step, when }: SequenceMessage, words: Record<string, string>): string {
  return step === null ? `${when}.` : fillWords(words, "figure.tell-step", { step, when });
}
