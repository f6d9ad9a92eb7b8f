// All rules about what a briefing may say, over resolved slides and their scenario.

import type { CheckedWords, Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { gatherLedger } from "../../model/ledger.ts";
import type { Lock } from "../../model/lock.ts";
import type { ParsedScenario, ParsedSlide } from "../../model/parsed.ts";
import type { Scenario } from "../../model/scenario.ts";
import { checkComputed } from "../evidence/compute-numbers.ts";
import { Knowledge } from "../evidence/evidence-index.ts";
import { bindNumbers } from "../evidence/match-computed.ts";
import { checkDates, checkScenarioNumbers, checkStringNumbers } from "../evidence/scenario-numbers.ts";
import { headStrings, shownStrings } from "../evidence/shown-strings.ts";
import { applyAllow } from "./allow.ts";
import { checkSlideGlyphs } from "./glyph-missing.ts";
import { checkLock, checkShares, readChecked } from "./lock.ts";
import { checkNumbers } from "./number-unsupported.ts";
import { checkParagraphs } from "./paragraph-unsupported.ts";
import { checkStringWords, checkWords } from "./quotation-unknown.ts";
import { checkSupport } from "./scenario.ts";
import { checkUncited } from "./statement-uncited.ts";
import { checkTold, findTold, type Told } from "./told-record.ts";

export interface Checkable {
  parsed: ParsedSlide;
  slide: Slide;
}

export function checkRules(
  slides: readonly Checkable[],
  scenario: Scenario,
  parsed: ParsedScenario,
  lock: Lock | null,
): { checked: CheckedWords; diagnostics: Diagnostic[] } {
  const ledger = gatherLedger(scenario);
  const checked = readChecked(ledger, lock);
  const known = new Knowledge(scenario, ledger);
  const told = findTold(known);
  const diagnostics = [
    ...checkLock(ledger, lock),
    ...checkShares(checked.shares),
    ...checkSupport(scenario, ledger),
    ...[...headStrings(parsed), ...shownStrings(scenario)].flatMap((one) => [
      ...checkStringWords(one, known),
      ...checkStringNumbers(one, known),
    ]),
    ...checkScenarioNumbers(known),
    ...checkDates(scenario.dates, parsed.at(["dates"]), known),
    ...slides.flatMap(({ parsed, slide }) => checkSlideRules(parsed, slide, known, told)),
  ];
  return { checked, diagnostics };
}

function checkSlideRules(parsed: ParsedSlide, slide: Slide, known: Knowledge, told: Told): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const bindings = bindNumbers(slide, checkComputed(parsed, known.scenario, diagnostics), known);
  const found = [
    ...checkWords(slide, known),
    ...checkNumbers(slide, bindings, known),
    ...checkUncited(slide),
    ...checkTold(slide, bindings, told, known),
    ...checkSlideGlyphs(slide),
  ];
  return [...diagnostics, ...checkParagraphs(slide), ...applyAllow(parsed, found)];
}
