// Support as data: wordings with the day they were checked, and reports in our words.

import type { BriefingData } from "../../model/data.ts";
import type { CheckedWords } from "../../model/deck.ts";
import type { Evidence, Support, When } from "../../model/scenario.ts";

type Words = BriefingData["claims"][number]["evidence"][number];

/** `key` is that of the ledger entry, "contractor-killed/evidence/1". */
export function exportWords(
  { source, paragraph, words }: Evidence,
  key: string,
  checked: CheckedWords,
): Words {
  return { source: source.id, paragraph, words, checked: checked.dates.get(key) ?? null };
}

export function exportSupport(entity: Support & { id: string }, checked: CheckedWords) {
  return {
    evidence: entity.evidence.map((one, i) => exportWords(one, `${entity.id}/evidence/${i}`, checked)),
    reported: entity.reported.map(({ source, says }) => ({ source: source.id, says })),
  };
}

export function exportWhen({ as, from, to, precision }: When) {
  const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
  return { as, from: iso(from), to: iso(to), precision };
}
