// The language of a source's words, where it is not the briefing's: screen readers pronounce it rightly, and
// words of another direction keep theirs.
import { directionOf } from "../language/registry.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { Scenario, Source } from "../model/scenario.ts";
import { findWords } from "../text/match-words.ts";
import type { Context, Sayings } from "./context.ts";

/** Attributes of the element that holds the words; empty for the briefing's language. */
export type Speech = { lang?: string; dir?: "ltr" | "rtl" };

export function speechOf({ language }: Source, context: Pick<Context, "scenario">): Speech {
  return language === context.scenario.language ? {} : speechIn(language, context);
}

/** Attributes for words in `language`; null means the briefing's language. */
export function speechIn(
  language: string | null | undefined,
  { scenario }: Pick<Context, "scenario">,
): Speech {
  if (!language) return {};
  const dir = directionOf(language);
  return dir === scenario.dir ? { lang: language } : { lang: language, dir };
}

export function gatherSayings(scenario: Scenario, ledger: readonly LedgerEntry[]): Sayings {
  const isForeign = (source: Source) => speechOf(source, { scenario }).lang !== undefined;
  if (!scenario.sources.some(isForeign)) return { foreign: [], own: [] };
  const titles = scenario.sources.map((source) => ({ text: source.title, source }));
  const all = [...titles, ...ledger.map(({ words: text, source }) => ({ text, source }))];
  return {
    foreign: all.filter(({ source }) => isForeign(source)),
    own: all.filter(({ source }) => !isForeign(source)).map(({ text }) => text),
  };
}

/**
 * Attributes for words that our text quotes: the language of their source, unless a source in the briefing's
 * language says the same.
 */
export function speechOfQuoted(text: string, context: Context): Speech {
  const { foreign, own } = context.sayings;
  const words = text.replace(/ …$/, ""); // the tool shortens headlines this way
  const found = foreign.find((one) => findWords(one.text, words));
  if (!found || own.some((one) => findWords(one, words))) return {};
  return speechOf(found.source, context);
}
