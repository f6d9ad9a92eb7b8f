// ParsedDeck → Deck. All rules run, all problems are collected; a deck comes out only if there is no error.
import { type Diagnostic, hasErrors } from "../diagnostic.ts";
import type { Deck } from "../model/deck.ts";
import type { Lock } from "../model/lock.ts";
import type { ParsedDeck, ParsedSlide } from "../model/parsed.ts";
import { gatherIds } from "./ids.ts";
import { type Checkable, checkRules } from "./rules/rules.ts";
import { resolveScenario } from "./scenario/scenario.ts";
import { citationResolver } from "./slide/citations.ts";
import type { FlowContext } from "./slide/flow.ts";
import { checkSlide } from "./slide/slide.ts";

export interface CheckedDeck {
  deck: Deck | null;
  diagnostics: Diagnostic[];
}

/** `images`: path in the slides' folder → data: URI. */
export function checkDeck(
  parsed: ParsedDeck,
  images: ReadonlyMap<string, string>,
  lock: Lock | null,
): CheckedDeck {
  const ids = gatherIds(parsed);
  if (!parsed.scenario) return { deck: null, diagnostics: ids.diagnostics };
  const { scenario, diagnostics: problems } = resolveScenario(parsed.scenario);
  const diagnostics = [...ids.diagnostics, ...problems];
  const anchors = new Set([
    ...parsed.slides.map((slide) => slide.id),
    ...scenario.sources.map((source) => `source-${source.id}`),
  ]);
  const context: FlowContext = {
    resolve: citationResolver(scenario, ids.known, diagnostics),
    images,
    anchors,
    diagnostics,
  };
  const checkable: Checkable[] = [];
  for (const { slide, folio } of numberSlides(parsed.slides, diagnostics)) {
    const checked = checkSlide(slide, folio, scenario, context);
    if (checked) checkable.push({ parsed: slide, slide: checked });
  }
  const ruled = checkRules(checkable, scenario, parsed.scenario, lock);
  diagnostics.push(...ruled.diagnostics);
  const slides = checkable.map((one) => one.slide);
  return { deck: hasErrors(diagnostics) ? null : { scenario, slides, checked: ruled.checked }, diagnostics };
}

/** 5, and 5.2 for the first slide below it: the second of its stack. */
function numberSlides(
  slides: ParsedSlide[],
  diagnostics: Diagnostic[],
): { slide: ParsedSlide; folio: string }[] {
  let across = 0;
  let down = 1;
  return slides.map((slide, i) => {
    const below = slide.options.below === "previous";
    if (below && i === 0) diagnostics.push(belowNothing(slide));
    if (below && i > 0) down++;
    else [across, down] = [across + 1, 1];
    return { slide, folio: down > 1 ? `${across}.${down}` : `${across}` };
  });
}

function belowNothing(slide: ParsedSlide): Diagnostic {
  return {
    rule: "below-first",
    severity: "error",
    message: "The first slide cannot stand below another.",
    at: slide.atOption(["below"]),
    fix: "Remove `below: previous`.",
  };
}
