// A ladder in sentences, round by round, for those who do not see it.
import { fillWords, sayEvent } from "../words.ts";
import { answersOf, type LadderPlan } from "./plan.ts";

export function describeLadder({ rungs, rounds, scenario, words }: LadderPlan): string {
  const names = [...rungs].reverse();
  const scale = names.map((rung, i) => `${i + 1} ${rung}`).join("; ");
  const sentences = rounds.map((round) => {
    const { move, event, height } = round;
    const values = {
      step: move.step,
      when: event.when.as,
      title: event.title,
      said: sayEvent(event, words) || event.what,
    };
    const by = event.actor
      ? [event.actor.name, scenario.sides[event.actor.side]].filter(Boolean).join(", ")
      : "";
    return [
      fillWords(words, "figure.tell-round", { ...values, by, height, rung: names[height - 1]! }),
      ...answersOf(round, rounds).map(({ to, basis }) =>
        fillWords(words, `figure.tell-answers-${basis}`, {
          step: move.step,
          other: to.move.step,
          account: scenario.accounts[event.account] ?? "",
        }),
      ),
    ].join(" ");
  });
  return [fillWords(words, "figure.tell-ladder", { scale }), ...sentences].join(" ");
}
