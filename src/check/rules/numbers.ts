// Rule number-unsupported: a number in our words is in what is cited beside it, or the front matter names what computes it.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Slide } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import { findNumbers } from "../../number-words.ts";
import { unbackedNumbers } from "./backing.ts";
import type { Day } from "./dates.ts";
import { flattenText } from "./flat.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Passage, passagesOf } from "./passage.ts";
import { backingBehind } from "./support.ts";

/** `computed`: the values that the slide's `numbers:` names and that have been found right. */
export function checkNumbers(slide: Slide, computed: ReadonlySet<string>, known: Knowledge): Diagnostic[] {
  return passagesOf(slide).flatMap((passage) => checkPassageNumbers(passage, computed, known));
}

export function checkPassageNumbers(
  { place, text, citations, at }: Passage,
  computed: ReadonlySet<string>,
  known: Knowledge,
): Diagnostic[] {
  const flat = flattenText(text, at, { quoted: false, links: false });
  if (!findNumbers(flat.text).length) return [];
  const behind = backingBehind(citations, known);
  const own = citations.length && place !== "headline" ? [] : ownDays(known);
  return unbackedNumbers(flat.text, { ...behind, days: [...behind.days, ...own] })
    .filter(({ value }) => !computed.has(value))
    .map(({ written, from, to }) => unsupported(written, flat.at(from, to - from), citations.length > 0));
}

/** The briefing's own days may stand in a headline, and where nothing is cited. */
const ownDays = (known: Knowledge): Day[] =>
  [known.scenario.dates, known.scenario.asOf].flatMap((text) => known.backingOf(text).days);

export function unsupported(written: string, at: Location, cites: boolean): Diagnostic {
  return {
    rule: "number-unsupported",
    severity: "error",
    message: cites ? `"${written}" is not in what is cited here.` : `Nothing is cited here for "${written}".`,
    at,
    fix: "Cite what holds the number in the same paragraph, or name what computes it under `numbers:` in the front matter.",
  };
}
