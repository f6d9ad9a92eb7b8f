// What quotations.lock knows about a source, in words: how much was checked and when, and how much is quoted.

import type { Context } from "../markup/context.ts";
import type { Deck } from "../model/deck.ts";
import type { Source } from "../model/scenario.ts";
import { formatDay } from "../text/calendar.ts";

/** Sentences without a full stop; empty for a source without a text. */
export function describeChecks(source: Source, deck: Deck, context: Context): string[] {
  return [describeDays(source, deck, context), describeShare(source, deck, context)].filter(
    (one) => one !== "",
  );
}

function describeDays(source: Source, { scenario, ledger, checked }: Deck, { say }: Context): string {
  const own = ledger.filter((entry) => entry.source === source && checked.dates.has(entry.key));
  const days = own.map(({ key }) => checked.dates.get(key) ?? "").sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return "";
  const count = new Set(own.map(({ paragraph, words }) => `${paragraph} ${words}`)).size;
  const values = {
    count,
    day: formatDay(last, scenario.language),
    from: formatDay(first, scenario.language),
  };
  if (first !== last) return say("source.checked-between", values);
  return say("source.checked", values);
}

function describeShare(source: Source, { checked }: Deck, { say }: Context): string {
  const share = checked.shares.find((one) => one.source === source);
  if (!share || share.characters === 0) return "";
  const percent = Math.round((share.quoted / share.characters) * 100);
  return percent === 0 ? say("source.share-little") : say("source.share", { share: percent });
}
