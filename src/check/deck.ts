// ParsedDeck → Deck. All rules run and all problems are collected; there is a deck only if none of them is an
// error.

import type { Deck } from "../model/deck.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { Images } from "../model/files.ts";
import { gatherLedger } from "../model/ledger.ts";
import type { Lock } from "../model/lock.ts";
import { Memory } from "../model/memory.ts";
import type { ParsedDeck, ParsedSlide } from "../model/parsed.ts";
import { type Checkable, checkRules } from "./check-rules.ts";
import { readChecked } from "./evidence/locked-words.ts";
import { markFollowUps } from "./follow-ups.ts";
import { gatherIds } from "./ids.ts";
import { liftedOnEntities } from "./lifting.ts";
import { resolveScenario } from "./scenario/scenario.ts";
import { citationResolver } from "./slide/citations.ts";
import { idsBySection } from "./slide/figure-ids.ts";
import type { FlowContext } from "./slide/flow.ts";
import { checkSlide } from "./slide/slide.ts";

export interface CheckedDeck {
  deck: Deck | null;
  diagnostics: Diagnostic[];
}

export function checkDeck(
  parsed: ParsedDeck,
  images: Images,
  lock: Lock | null,
  memory = new Memory(),
): CheckedDeck {
  const resolved = resolveIds(parsed, images, lock, { memory, part: "whole" });
  if (!resolved.scenario || !parsed.scenario) return { deck: null, diagnostics: resolved.diagnostics };
  const { scenario, checkable } = resolved;
  const ledger = memory.keep("ledger", [scenario], () => gatherLedger(scenario));
  const ruled = checkRules(checkable, { scenario, ledger, parsed: parsed.scenario, lock }, memory);
  const diagnostics = markFollowUps([...resolved.diagnostics, ...ruled.diagnostics]);
  const slides = checkable.map((one) => one.slide);
  return {
    deck: hasErrors(diagnostics)
      ? null
      : {
          scenario,
          slides,
          ledger,
          checked: ruled.checked,
          lifted: liftedOnEntities(parsed.scenario),
          changes: [],
          since: "",
        },
    diagnostics,
  };
}

/** What is remembered, and of which part of the deck: all of it, or what is public. */
export interface Remembered {
  memory: Memory;
  part: string;
}

/**
 * Resolves a part of a deck that has passed all rules, such as its public part. Throws if the part refers to
 * what it lacks.
 */
export function resolvePart(
  parsed: ParsedDeck,
  images: Images,
  lock: Lock | null,
  remembered: Remembered = { memory: new Memory(), part: "" },
): Deck {
  const { memory, part } = remembered;
  const { scenario, checkable, diagnostics } = resolveIds(parsed, images, lock, remembered);
  if (!scenario || hasErrors(diagnostics))
    throw new Error(`This part of the deck is not whole: ${diagnostics[0]?.message}`);
  const ledger = memory.keep(`ledger ${part}`, [scenario], () => gatherLedger(scenario));
  const checked = memory.keep(`locked ${part}`, [ledger, lock], () => readChecked(ledger, lock));
  const lifted = parsed.scenario ? liftedOnEntities(parsed.scenario) : [];
  return {
    scenario,
    slides: checkable.map((one) => one.slide),
    ledger,
    checked,
    lifted,
    changes: [],
    since: "",
  };
}

function resolveIds(parsed: ParsedDeck, images: Images, lock: Lock | null, { memory, part }: Remembered) {
  const ids = gatherIds(parsed);
  const { scenario: spec } = parsed;
  if (!spec) return { scenario: null, checkable: [], diagnostics: ids.diagnostics };
  const { scenario, diagnostics: problems } = memory.keep(`scenario ${part}`, [spec, lock], () =>
    resolveScenario(spec, lock),
  );
  const diagnostics = [...ids.diagnostics, ...problems];
  const anchorIds = [
    ...parsed.slides.map((slide) => slide.id),
    ...scenario.sources.map((source) => `source-${source.id}`),
  ].join(" ");
  const found: Diagnostic[] = []; // of the slide that is checked just now
  let made: FlowContext | null = null;
  const context = () => (made ??= makeFlowContext());
  const makeFlowContext = (): FlowContext => ({
    resolve: citationResolver(scenario, ids.known, found),
    images,
    anchors: new Set(anchorIds.split(" ")),
    named: idsBySection(spec),
    diagnostics: found,
  });
  const checkable: Checkable[] = [];
  for (const { slide, folio } of numberSlides(parsed.slides, diagnostics)) {
    const inputs = [slide, folio, scenario, spec, images, anchorIds];
    const checked = memory.keep(`slide ${part} ${slide.file}`, inputs, () => {
      const resolved = checkSlide(slide, folio, scenario, context());
      return { diagnostics: found.splice(0), one: resolved && { parsed: slide, slide: resolved } };
    });
    diagnostics.push(...checked.diagnostics);
    if (checked.one) checkable.push(checked.one);
  }
  return { scenario, checkable, diagnostics };
}

/** Numbers slides as 5, and 5.2 for the first slide below it, which is the second of its stack. */
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
