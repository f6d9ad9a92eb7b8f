// A toll in sentences: every count with its time, who gave it, and what it rests on.
import { sayRange } from "../say-event.ts";
import { fillWords } from "../words.ts";
import type { TollPlan } from "./plan.ts";
import { titleOf, worthOf } from "./say.ts";

export function describeToll({ groups, words }: TollPlan): string {
  return groups
    .flatMap((group) => [
      fillWords(words, "figure.tell-toll", { title: titleOf(group, words) }),
      ...group.counts.map((count) => {
        const worth = words[`verdict.${worthOf(count)}`] ?? "";
        const values = { when: count.when.as, who: count.who, range: sayRange(count, words), worth };
        return fillWords(words, "figure.tell-count", values);
      }),
    ])
    .join(" ");
}
