// A fence asked as a build asks it: parsed, its ids checked, planned, its texts checked; then drawn in the test's
// thread.
import { parseHTML } from "linkedom";
import { checkFigureIds } from "../../src/check/slide/figure-ids.ts";
import type { Answer } from "../../src/figures/drawing.ts";
import { type DrawingTools, drawByKind } from "../../src/figures/figure-kind.ts";
import { checkGlyphs, locateProblem } from "../../src/figures/problem.ts";
import { findKind } from "../../src/figures/registry.ts";
import type { Step } from "../../src/model/deck.ts";
import { hasErrors } from "../../src/model/diagnostic.ts";
import type { Scenario } from "../../src/model/scenario.ts";
import { readFence } from "./builders.ts";
import { openDrawer } from "./drawer.ts";
import { words } from "./words.ts";

export interface Fence {
  word: string;
  text: string;
  steps?: Step[];
  account?: "told" | "record" | null;
}

const room = { width: 1152, height: 528 };
const tools: DrawingTools = { root: process.cwd(), openMermaid: openDrawer };

/** The plan, null where something is wrong, with all that an author is told before anything is drawn. */
export function ask<Plan>({ word, text, steps = [], account = null }: Fence, facts: Scenario) {
  const { spec, diagnostics: unread } = readFence(word, text);
  const kind = findKind(spec.kind);
  const idsOf = (entities: readonly { id: string }[]) => entities.map(({ id }) => id);
  const unknown = checkFigureIds(spec, {
    actors: idsOf(facts.actors),
    events: idsOf(facts.events),
    places: idsOf(facts.places),
    counts: idsOf(facts.counts),
    claims: idsOf(facts.claims),
    judgements: idsOf(facts.judgements),
  });
  const found = [...unread, ...unknown];
  if (hasErrors(found)) return { kind, plan: null as Plan | null, diagnostics: found };
  const lit = { account, steps };
  const asked = kind.plan({ spec, room, ownMap: null, slide: lit, scenario: facts, words });
  const problems = asked.plan === null ? [] : checkGlyphs(kind.texts(asked.plan));
  const foreign = problems.map((problem) => locateProblem(problem, spec, facts));
  const diagnostics = [...found, ...asked.diagnostics, ...foreign];
  return { kind, plan: asked.plan as Plan | null, diagnostics };
}

/** As `ask`, and drawn where nothing is wrong. `find` looks into the picture. */
export async function draw<Plan>(fence: Fence, facts: Scenario) {
  const { kind, plan, diagnostics } = ask<Plan>(fence, facts);
  const ready = plan !== null && !hasErrors(diagnostics);
  const drawn: Answer = ready ? await drawByKind(kind, plan, tools) : { drawing: null, problems: [] };
  return { plan, diagnostics, ...drawn, find: finder(drawn.drawing?.markup ?? "") };
}

export function finder(markup: string): (selector: string) => Element[] {
  const { document } = parseHTML(`<!doctype html><body><svg>${markup}</svg></body>`);
  return (selector) => [...document.querySelectorAll(selector)] as unknown as Element[];
}
