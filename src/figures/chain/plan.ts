// What a chain shows: options and scenario → actors, relations and strikes.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Actor, Event, Relation, Scenario } from "../../model/scenario.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure } from "../figure-kind.ts";
import { asLineKind } from "../shapes/line-kinds.ts";
import { stepsOfEvent } from "../steps.ts";
import { findPartSteps } from "./highlights.ts";
import { checkLimits } from "./limits.ts";
import type { ChainPlan, Lane } from "./model.ts";

export function planChain({ spec, slide, room, scenario, words }: AskedFigure): {
  plan: ChainPlan | null;
  diagnostics: Diagnostic[];
} {
  const actors = entitiesNamed(scenario.actors, spec.options, "actors") ?? scenario.actors;
  const strikes = strikesAmong(scenario, actors, slide.account ?? scenario.rail);
  const ties = scenario.relations.filter(({ from, to }) => holds(actors, from, to)).map(fromWholeToPart);
  const diagnostics = [...empty(spec, actors), ...checkLimits(spec, actors, ties, strikes)];
  if (diagnostics.length > 0) return { plan: null, diagnostics };
  const steps = findPartSteps(slide, actors, ties, strikes);
  const struck = new Set(strikes.map((strike) => strike.target!.id));
  const plan: ChainPlan = {
    lanes: lanesOf(actors, scenario),
    room,
    words,
    ground: titleOfGround(spec, actors, struck, words),
    actors: actors.map(({ id, name, role, side, kind, onlooker }) => ({
      id,
      name,
      role,
      side,
      kind,
      onlooker,
      struck: struck.has(id),
      ...steps.get(id)!,
    })),
    relations: ties.map((tie) => ({ ...planRelation(tie), steps: steps.get(tie.id)!.steps })),
    strikes: strikes.map((strike) => ({ ...planStrike(strike), steps: stepsOfEvent(strike, slide) })),
  };
  return { plan, diagnostics };
}

/** The title of the row of what was struck and of places; null for a chain without that row. */
function titleOfGround(
  { options }: FigureSpec,
  actors: readonly Actor[],
  struck: ReadonlySet<string>,
  words: ChainPlan["words"],
): string | null {
  const title = options.ground?.[0]?.value;
  if (title !== undefined) return title;
  const hasGround = actors.some(({ id, kind }) => struck.has(id) || kind === "place");
  return hasGround ? (words["figure.ground"] ?? "") : null;
}

/** A command has no word on its line, since the line's kind says it, unless the author gave a verb. */
const planRelation = ({ id, kind, from, to, verb, label }: Relation) => ({
  id,
  label: verb || (kind === "command" ? "" : label),
  kind: asLineKind(kind),
  from: from.id,
  to: to.id,
});

const planStrike = ({ id, step, actor, target, retaliation }: Event) => ({
  id,
  step,
  from: actor!.id,
  to: target!.id,
  retaliation,
});

/** Lanes in the scenario's order of sides, onlookers last. */
function lanesOf(actors: readonly Actor[], { sides }: Scenario): Lane[] {
  const named: Scenario["sides"] = { n: "", ...sides };
  const lanes = Object.entries(named).map(([side, name]) => ({
    side: side as Lane["side"],
    name: name ?? "",
  }));
  const shown = lanes.filter(({ side }) => actors.some((actor) => actor.side === side));
  return [...shown.filter(({ side }) => side !== "n"), ...shown.filter(({ side }) => side === "n")];
}

/**
 * Strikes of the slide's account between actors shown. A strike that is part of the story has its step
 * number.
 */
function strikesAmong({ events }: Scenario, actors: readonly Actor[], account: string): Event[] {
  return events.filter(
    (event) =>
      event.account === account &&
      event.kind === "strike" &&
      event.actor !== null &&
      event.target !== null &&
      holds(actors, event.actor, event.target),
  );
}

const holds = (actors: readonly Actor[], ...ends: Actor[]): boolean =>
  ends.every((end) => actors.some((actor) => actor.id === end.id));

/** An organ is drawn from the whole to its part, however it was written. A state is never the part. */
function fromWholeToPart(relation: Relation): Relation {
  const turned = relation.kind === "organ" && relation.to.kind === "state" && relation.from.kind !== "state";
  return turned ? { ...relation, from: relation.to, to: relation.from } : relation;
}

function empty(spec: FigureSpec, actors: readonly Actor[]): Diagnostic[] {
  if (actors.length > 0) return [];
  const message = "This chain has no actor to show.";
  const fix = "Name actors that the scenario has.";
  return [wrongOption(message, fix, spec.at)];
}
