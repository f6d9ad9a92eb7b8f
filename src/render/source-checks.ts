// What quotations.lock knows about a source, in words: how much was checked and when, how much is quoted, and the hash
// by which its text is known again.

import type { Context } from "../markup/context.ts";
import type { Deck } from "../model/deck.ts";
import type { Source } from "../model/scenario.ts";
import { formatDay } from "../text/calendar.ts";

/** Sentences without a full stop; empty for a source without a text. */
export function describeChecks(source: Source, deck: Deck, context: Context): string[] {
  return [
    describeDays(source, deck, context),
    describeShare(source, deck, context),
    ...describeHashes(source, deck, context),
  ].filter((one) => one !== "");
}

/** SHA-256 of a source's text, and of the file as it was saved where that is another; empty without a text. */
function describeHashes({ id }: Source, { checked }: Deck, { say }: Context): string[] {
  const [text, capture] = [checked.hashes.get(id), checked.captures.get(id)];
  return [
    ...(text ? [say("inspector.sha", { hash: text })] : []),
    ...(capture && capture !== text ? [say("inspector.sha-capture", { hash: capture })] : []),
  ];
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
