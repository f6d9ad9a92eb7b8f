// Two accounts in sentences: the told order, then the record by the clock with what tells each event.
import type { Event } from "../../model/scenario.ts";
import { fillWords, fillZone } from "../words.ts";
import type { AccountsPlan } from "./plan.ts";

export function describeAccounts({
  accounts: { told, record, after },
  names,
  scenario,
  words,
}: AccountsPlan): string {
  const { timezone } = scenario;
  const item = ({ step, title, when }: Event) =>
    fillWords(words, "figure.tell-told-item", { step: step ?? "", title, when: when.as });
  const recorded = (event: Event) => {
    const telling = told.filter(({ tells }) => tells.includes(event));
    const values = { title: event.title, when: event.when.as, account: names.told };
    if (telling.length === 0) return fillWords(words, "figure.tell-recorded", values);
    const items = telling.map(({ step, title }) => `${step}, ${title}`).join("; ");
    return fillWords(words, "figure.tell-recorded-tells", { ...values, items });
  };
  return [
    fillWords(words, "figure.tell-told", { account: names.told, items: told.map(item).join("; ") }),
    fillZone(words, "figure.tell-record", timezone, { account: names.record }),
    ...record.map(recorded),
    ...(after.length > 0 ? [words["figure.tell-after"] ?? "", ...after.map(recorded)] : []),
  ].join(" ");
}
