// All rules about what a briefing may say, over resolved slides and their scenario.
import type { Diagnostic } from "../../diagnostic.ts";
import { gatherLedger } from "../../ledger.ts";
import type { CheckedWords, Slide } from "../../model/deck.ts";
import type { Lock } from "../../model/lock.ts";
import type { ParsedSlide } from "../../model/parsed.ts";
import type { Scenario } from "../../model/scenario.ts";
import { checkSlideGlyphs } from "../glyphs.ts";
import { applyAllow } from "./allow.ts";
import { checkComputed } from "./computed.ts";
import { checkLock, checkShares, readChecked } from "./lock.ts";
import { checkNumbers, checkScenarioNumbers } from "./numbers.ts";
import { checkParagraphs } from "./paragraphs.ts";
import { checkSupport } from "./scenario.ts";
import { checkTold } from "./told.ts";
import { checkUncited } from "./uncited.ts";
import { checkScenarioWords, checkWords, wordingsOfLedger } from "./words.ts";

export interface Checkable {
  parsed: ParsedSlide;
  slide: Slide;
}

export function checkRules(
  slides: readonly Checkable[],
  scenario: Scenario,
  lock: Lock | null,
): { checked: CheckedWords; diagnostics: Diagnostic[] } {
  const ledger = gatherLedger(scenario);
  const checked = readChecked(ledger, lock);
  const wordings = wordingsOfLedger(scenario, ledger);
  const diagnostics = [
    ...checkLock(ledger, lock),
    ...checkShares(checked.shares),
    ...checkSupport(scenario, ledger),
    ...checkScenarioWords(scenario, wordings),
    ...checkScenarioNumbers(scenario),
    ...slides.flatMap(({ parsed, slide }) => checkSlideRules(parsed, slide, scenario, wordings)),
  ];
  return { checked, diagnostics };
}

function checkSlideRules(
  parsed: ParsedSlide,
  slide: Slide,
  scenario: Scenario,
  wordings: readonly string[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const computed = checkComputed(parsed, scenario, diagnostics);
  const found = [
    ...checkWords(slide, scenario.language, wordings),
    ...checkNumbers(slide, computed, scenario),
    ...checkUncited(slide),
    ...checkTold(slide, computed, scenario),
    ...checkSlideGlyphs(slide),
  ];
  return [...diagnostics, ...checkParagraphs(slide), ...applyAllow(parsed, found)];
}
