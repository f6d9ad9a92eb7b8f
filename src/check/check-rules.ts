// Runs all rules about what a briefing may say over the resolved slides and the scenario, then drops what
// `allow:` lifts.

import type { CheckedWords, Slide } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Memory } from "../model/memory.ts";
import type { ParsedSlide } from "../model/parsed.ts";
import { EvidenceIndex } from "./evidence/evidence-index.ts";
import { readChecked } from "./evidence/locked-words.ts";
import { computeNumbers } from "./evidence/numbers/compute-numbers.ts";
import { placeNumbers } from "./evidence/numbers/match-computed.ts";
import { passagesOf } from "./evidence/passages.ts";
import { splitPassage } from "./evidence/segments.ts";
import { shownStrings } from "./evidence/shown-strings.ts";
import { type Allowed, allowedOnEntities, allowedOnSlide, applyAllow } from "./lifting.ts";
import type { Briefing, SlideToCheck } from "./rule.ts";
import { ruleChecks } from "./rules/registry.ts";

export interface Checkable {
  parsed: ParsedSlide;
  slide: Slide;
}

type Facts = Pick<Briefing, "scenario" | "ledger" | "parsed" | "lock">;

export function checkRules(
  slides: readonly Checkable[],
  facts: Facts,
  memory: Memory,
): { checked: CheckedWords; diagnostics: Diagnostic[] } {
  const { scenario, ledger, parsed, lock } = facts;
  const { checked, briefing, ofScenario } = memory.keep(
    "rules of the scenario",
    [scenario, ledger, parsed, lock],
    () => checkFacts(facts, memory),
  );
  const told = new Set(ofScenario.map(nameProblem));
  const ofSlides = slides.flatMap((one) =>
    memory
      .keep(["rules", one.parsed.file], [one, briefing], () => checkOne(one, briefing))
      .filter((found) => found.at.file === one.parsed.file || addOnce(told, nameProblem(found))),
  );
  return { checked, diagnostics: [...ofScenario, ...ofSlides] };
}

/** Words of the scenario that a slide shows are checked with both, and told once. */
const nameProblem = ({ rule, at }: Diagnostic): string =>
  [rule, at.file, at.line, at.column, at.length].join("\0");

const addOnce = (names: Set<string>, name: string): boolean => !names.has(name) && names.add(name).size > 0;

function checkFacts({ scenario, ledger, parsed, lock }: Facts, memory: Memory) {
  const checked = readChecked(ledger, lock);
  const index = memory.keep(
    "evidence",
    [scenario, ledger],
    () => new EvidenceIndex(scenario, ledger, memory),
  );
  const shown = () => memory.keep("shown strings", [scenario, parsed], () => shownStrings(scenario, parsed));
  const whole: Briefing = { scenario, parsed, ledger, lock, shares: checked.shares, index, shown };
  const briefing = memory.hold(new Map([["briefing", whole]])).get("briefing") ?? whole;
  const found = ruleChecks.flatMap((rule) =>
    memory.keep(`rule ${rule.id}`, [briefing], () => rule.checkScenario?.(briefing) ?? []),
  );
  return { checked, briefing, ofScenario: lift(found, allowedOnEntities(parsed)) };
}

function checkOne(one: Checkable, briefing: Briefing): Diagnostic[] {
  const slide = prepareSlide(one, briefing.index);
  const found = ruleChecks.flatMap((rule) => rule.checkSlide?.(slide, briefing) ?? []);
  return lift(found, allowedOnSlide(one.parsed));
}

function prepareSlide({ slide, parsed }: Checkable, index: EvidenceIndex): SlideToCheck {
  const { computed, wrong } = computeNumbers(parsed, index.scenario);
  return {
    slide,
    parsed,
    sentences: passagesOf(slide).flatMap(splitPassage),
    computed: placeNumbers(slide, computed, index),
    wrongNumbers: wrong,
  };
}

function lift(found: readonly Diagnostic[], allowed: readonly Allowed[]): Diagnostic[] {
  const { remaining: kept, liftings } = applyAllow(found, allowed, ruleChecks);
  return [
    ...kept,
    ...ruleChecks.flatMap((rule) => liftings.flatMap((one) => rule.checkLifting?.(one) ?? [])),
  ];
}
