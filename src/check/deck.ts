// ParsedDeck → Deck. All rules run and all problems are collected; there is a deck only if none of them is an
// error.

import type { Deck, Slide } from "../model/deck.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { Images } from "../model/files.ts";
import { gatherLedger, type LedgerEntry } from "../model/ledger.ts";
import type { Lock } from "../model/lock.ts";
import { Memory } from "../model/memory.ts";
import type { ParsedDeck, ParsedSlide } from "../model/parsed.ts";
import type { Scenario } from "../model/scenario.ts";
import { type Checkable, checkRules } from "./check-rules.ts";
import { readChecked } from "./evidence/locked-words.ts";
import { markFollowUps } from "./follow-ups.ts";
import { gatherIds } from "./ids.ts";
import { liftedOnEntities } from "./lifting.ts";
import { holdScenario, resolveScenario } from "./scenario/scenario.ts";
import { citationResolver } from "./slide/citations.ts";
import { idsBySection } from "./slide/figure-ids.ts";
import type { FlowContext } from "./slide/flow.ts";
import { checkSlide } from "./slide/slide.ts";

export interface CheckedDeck {
  deck: Deck | null;
  slides: readonly Slide[]; // also of a deck with errors: those whose own content could be read
  diagnostics: Diagnostic[];
}

export function checkDeck(
  parsed: ParsedDeck,
  images: Images,
  lock: Lock | null,
  memory = new Memory(),
): CheckedDeck {
  const resolved = resolveIds(parsed, images, lock, whole(memory));
  if (!resolved.scenario || !parsed.scenario)
    return { deck: null, slides: [], diagnostics: resolved.diagnostics };
  const { scenario, checkable } = resolved;
  const ledger = settleLedger(scenario, whole(memory));
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
    slides,
    diagnostics,
  };
}

/** The memory, and names that keep results for the whole deck apart from those for its public part. */
interface Remembered {
  memory: Memory;
  part: string; // of the slides: "whole", "open" or "public"
  facts: string; // of the scenario: "whole" or "public"
}

const whole = (memory: Memory): Remembered => ({ memory, part: "whole", facts: "whole" });

/** What figures are drawn from, before any rule has run; null if something in the deck refers to what it lacks. */
export function resolveSlides(
  parsed: ParsedDeck,
  images: Images,
  lock: Lock | null,
  memory: Memory,
): Pick<Deck, "scenario" | "slides"> | null {
  const { scenario, checkable, diagnostics } = resolveIds(parsed, images, lock, whole(memory));
  if (!scenario || hasErrors(diagnostics)) return null;
  return { scenario, slides: checkable.map((one) => one.slide) };
}

/**
 * Resolves a part of a deck that has passed all rules, such as its public part. Throws if the part refers to
 * what it lacks.
 */
export function resolvePart(
  parsed: ParsedDeck,
  images: Images,
  lock: Lock | null,
  remembered: Remembered = whole(new Memory()),
): Deck {
  const { memory, facts } = remembered;
  const { scenario, checkable, diagnostics } = resolveIds(parsed, images, lock, remembered);
  if (!scenario || hasErrors(diagnostics))
    throw new Error(`This part of the deck is not whole: ${diagnostics[0]?.message}`);
  const ledger = settleLedger(scenario, remembered);
  const checked = memory.keep(`locked ${facts}`, [ledger, lock], () => readChecked(ledger, lock));
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

/** The list of the last build if all its entries are equal, so that what was computed from it is used again. */
const settleLedger = (scenario: Scenario, { memory, facts }: Remembered): readonly LedgerEntry[] =>
  memory.keep(`ledger ${facts}`, [scenario], () => memory.settle(`ledger ${facts}`, gatherLedger(scenario)));

function resolveIds(
  parsed: ParsedDeck,
  images: Images,
  lock: Lock | null,
  { memory, part, facts }: Remembered,
) {
  const ids = gatherIds(parsed);
  const { scenario: spec } = parsed;
  if (!spec) return { scenario: null, checkable: [], diagnostics: ids.diagnostics };
  const { scenario, diagnostics: problems } = memory.keep(`scenario ${facts}`, [spec, lock], () => {
    const resolved = resolveScenario(spec, lock);
    return { ...resolved, scenario: holdScenario(resolved.scenario, facts, memory) };
  });
  const diagnostics = [...ids.diagnostics, ...problems];
  const anchors = [...parsed.slides, ...scenario.sources].map(({ id }) => id);
  const anchorIds = memory.keep(`anchors ${facts}`, [parsed.slides.length, ...anchors], () =>
    anchors.map((id, i) => (i < parsed.slides.length ? id : `source-${id}`)),
  );
  const named = memory.settle(`ids ${facts}`, idsBySection(spec));
  const known = memory.settle(`known ${facts}`, [...ids.known]);
  const checkable = checkSlides(
    numberSlides(parsed.slides, diagnostics),
    { scenario, images, anchorIds, named, known },
    { memory, part, facts },
    diagnostics,
  );
  return { scenario, checkable, diagnostics };
}

/** What all slides are resolved with. */
interface Surroundings {
  scenario: Scenario;
  images: Images;
  anchorIds: readonly string[];
  named: FlowContext["named"];
  known: readonly string[];
}

/**
 * Slides with errors are reported and left out. A slide is not checked again if it and what it reads are unchanged
 * since the last build.
 */
function checkSlides(
  numbered: ReturnType<typeof numberSlides>,
  { scenario, images, anchorIds, named, known }: Surroundings,
  { memory, part, facts }: Remembered,
  diagnostics: Diagnostic[],
): Checkable[] {
  const openContext = (): FlowContext => {
    const found: Diagnostic[] = []; // problems of the slide that is being checked
    return {
      resolve: citationResolver(scenario, new Set(known), found),
      images,
      anchors: new Set(anchorIds),
      named,
      diagnostics: found,
    };
  };
  const thisBuild = {}; // an input that no earlier build had, so that the context is made once a build
  const [wholeForm, openForm] = [`slide ${facts} whole`, `slide ${facts} open`];
  const checkable: Checkable[] = [];
  for (const { slide, folio } of numbered) {
    const inputs = [slide, folio, scenario, named, known, images, anchorIds];
    // a slide without private parts is checked once for all parts of the deck that share the facts
    const form = slide.privateLines.length > 0 ? wholeForm : openForm;
    const checked = memory.keep([form, slide.file], inputs, () => {
      const flow = memory.keep(`context ${part}`, [thisBuild], openContext);
      const resolved = checkSlide(slide, folio, scenario, flow);
      const found = flow.diagnostics.splice(0);
      return { diagnostics: found, one: resolved && { parsed: slide, slide: resolved } };
    });
    diagnostics.push(...checked.diagnostics);
    if (checked.one) checkable.push(checked.one);
  }
  return checkable;
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
