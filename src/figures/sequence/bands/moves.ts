// Groups the messages of a short sequence by the moves of its story, a band for each. Null if it is not such
// a sequence.
import type { Side } from "../../../model/scenario.ts";
import type { SequenceMessage, SequencePlan } from "../model.ts";

/** What happens at one step of the story, drawn as a band. */
export interface SequenceMove {
  step: number;
  side: Side;
  when: string;
  messages: SequenceMessage[];
  steps: number[];
}

/** What the bands are drawn from. */
export interface BandPlan extends SequencePlan {
  moves: SequenceMove[];
}

const most = { participants: 5, moves: 6 };

/** Null if there are too many moves or participants, or a message belongs to no move of the story. */
export function asBands(plan: SequencePlan): BandPlan | null {
  const { participants, messages } = plan;
  const steps = [...new Set(messages.map(({ step }) => step))];
  if (participants.length > most.participants || steps.length > most.moves) return null;
  const moves = steps.flatMap((step): SequenceMove[] => {
    if (step === null) return [];
    const here = messages.filter((message) => message.step === step);
    const { from, when } = here[0]!;
    const { side } = participants.find(({ id }) => id === from)!;
    const highlighted = [...new Set(here.flatMap((message) => message.steps))].sort((a, b) => a - b);
    return [{ step, side, when, messages: here, steps: highlighted }];
  });
  return moves.length === steps.length ? { ...plan, moves } : null;
}
