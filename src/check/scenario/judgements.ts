// Judgements as written → with what they cite: its evidence and reports support them. An id that names nothing is
// reported.

import { type CitationMakers, citedEntity, makeCitations } from "../../model/citations.ts";
import type { Citation } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { CitedText, Judgement, Scenario, Support } from "../../model/scenario.ts";
import { type CitedId, splitCited } from "../../text/cited-text.ts";
import { unknownId } from "../lookup.ts";

/** @param facts the rest of the scenario, which holds no judgement yet */
export function resolveJudgements(
  parsed: ParsedScenario,
  facts: Scenario,
  diagnostics: Diagnostic[],
): Judgement[] {
  const makers = makeCitations(facts);
  return Object.entries(parsed.spec.judgements).map(([id, spec]) => {
    const path = ["judgements", id];
    const read = (key: "rests_on" | "would_change" | "alternatives"): CitedText[] =>
      spec[key].map((line, i) => {
        const at = [...path, key, i];
        return { parts: splitCited(line), at: parsed.atWords(at, line, 0, line.length) ?? parsed.at(at) };
      });
    const restsOn = read("rests_on");
    const wouldChange = read("would_change");
    const alternatives = read("alternatives");
    const all = [...restsOn, ...wouldChange, ...alternatives];
    diagnostics.push(...all.flatMap((line) => checkIds(line, makers, parsed)));
    const { text, likelihood, confidence, because } = spec;
    return {
      id,
      text,
      likelihood,
      confidence,
      because,
      restsOn,
      wouldChange,
      alternatives,
      ...joinSupports(restsOn.flatMap((line) => citationsOf(line, makers)).map(supportOf)),
      ...(spec.revised === undefined ? {} : { revised: spec.revised }),
      at: parsed.atKey(path),
    };
  });
}

const idsOf = ({ parts }: CitedText): { cited: CitedId; offset: number }[] =>
  parts.flatMap((part) =>
    part.kind === "cited" ? part.cited.map((cited) => ({ cited, offset: part.offset })) : [],
  );

const citationsOf = (line: CitedText, makers: CitationMakers): Citation[] =>
  idsOf(line).flatMap(({ cited }) => makers.get(cited.id)?.({ ...cited, at: line.at }) ?? []);

function checkIds(line: CitedText, makers: CitationMakers, { spec }: ParsedScenario): Diagnostic[] {
  return idsOf(line).flatMap(({ cited: { id } }) => {
    if (makers.has(id)) return [];
    if (Object.hasOwn(spec.judgements, id)) return [citesJudgement(id, line.at)];
    return [unknownId("claim, event, quote or source", id, makers.keys(), line.at)];
  });
}

function citesJudgement(id: string, at: Location): Diagnostic {
  return {
    rule: "citation-unknown",
    severity: "error",
    message: `"@${id}" is a judgement itself, and no evidence for another one.`,
    at,
    fix: "Cite what it rests on.",
  };
}

function supportOf(citation: Citation): Support {
  if (citation.kind === "source") return { evidence: citation.evidence, reported: [] };
  const entity = citedEntity(citation);
  return citation.kind === "quote" ? { ...entity, evidence: [citation.quote, ...entity.evidence] } : entity;
}

/** Each wording and report once. */
function joinSupports(supports: readonly Support[]): Support {
  const once = <Item>(items: readonly Item[], name: (item: Item) => string): Item[] => [
    ...new Map(items.map((item) => [name(item), item])).values(),
  ];
  const evidence = supports.flatMap((one) => one.evidence);
  const reported = supports.flatMap((one) => one.reported);
  return {
    evidence: once(evidence, ({ source, paragraph, words }) => `${source.id} ${paragraph} ${words}`),
    reported: once(reported, ({ source, says }) => `${source.id} ${says}`),
  };
}
