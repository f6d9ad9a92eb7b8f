// A clock in sentences: the events of each account in order of time, and which of them are the same event.
import { fillWords, fillZone } from "../words.ts";
import { type ClockPlan, isSame } from "./plan.ts";

export function describeClock({ accounts, events, zone, words }: ClockPlan): string {
  const lists = accounts.map(({ id, name }) => {
    const own = events.filter(({ event }) => event.account === id);
    const items = own.map(({ event }) => `${event.title}, ${event.when.as}`).join("; ");
    return fillZone(words, "figure.tell-clock", zone, { account: name, items });
  });
  const same = events.flatMap(({ event }, i) =>
    events
      .slice(i + 1)
      .filter(({ event: other }) => other.account !== event.account && isSame(event, other))
      .map(({ event: other }) =>
        fillWords(words, "figure.tell-same", {
          one: event.title,
          when: event.when.as,
          other: other.title,
          later: other.when.as,
        }),
      ),
  );
  return [...lists, ...same].join(" ");
}
