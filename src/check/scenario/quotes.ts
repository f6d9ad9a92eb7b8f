// Resolves quotations, each with its record: none, one or several other wordings, or the source itself.
import { keyOfRecord } from "../../model/ledger.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Evidence, Quote } from "../../model/scenario.ts";
import { isSameWording } from "../../text/match-words.ts";
import { diffWords } from "../../text/word-diff.ts";
import type { EventLookups } from "./events.ts";
import { placeWords, resolveSupport, resolveWords } from "./support.ts";

export function resolveQuotes(parsed: ParsedScenario, lookups: EventLookups): Quote[] {
  return Object.entries(parsed.spec.quotes).flatMap(([id, spec]) => {
    const path = ["quotes", id];
    const by = lookups.actors.resolve(spec.by, () => parsed.at([...path, "by"]));
    const source = lookups.sources.resolve(spec.source, () => parsed.at([...path, "source"]));
    const support = resolveSupport(spec, path, lookups);
    const given = Array.isArray(spec.record) ? spec.record : [];
    const records = given.flatMap((one, i) =>
      resolveWords(one, [...path, "record"], keyOfRecord(id, i), lookups),
    );
    if (!by || !source || records.length < given.length) return [];
    const { occasion, words } = spec;
    const isRecord = spec.record === undefined;
    const record = findWorst(words, records);
    return [
      lookups.quotes.add({
        id,
        by,
        occasion,
        source,
        words,
        record,
        records,
        isRecord,
        check: isRecord ? "verbatim" : checkAgainst(record, words),
        ...support,
        ...placeWords(spec.paragraph ?? null, id, lookups.lock),
        wordsAt: parsed.at([...path, "words"]),
        at: parsed.atKey(path),
      }),
    ];
  });
}

function checkAgainst(record: Evidence | null, words: string): Quote["check"] {
  if (!record) return "not-found";
  return isSameWording(words, record.words) ? "verbatim" : "altered";
}

/**
 * The record's wording that differs from the quotation in most words; the first of equals; null if there is
 * none.
 */
function findWorst(words: string, records: readonly Evidence[]): Evidence | null {
  const differences = records.map((one) =>
    isSameWording(words, one.words)
      ? -1
      : diffWords(words, one.words).a.filter(({ differs }) => differs).length,
  );
  return records[differences.indexOf(Math.max(...differences))] ?? null;
}
