// What a chain shows: options and scenario in, actors, ties and strikes out.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Actor, Event, Relation, Scenario } from "../../model/scenario.ts";
import { thingsNamed } from "../asked.ts";
import type { AskedFigure } from "../figure-kind.ts";
import { stepsOfEvent } from "../steps.ts";
import { lightChain } from "./light.ts";
import type { ChainPlan, ChainRelation } from "./model.ts";

export function planChain({ spec, slide, scenario, words }: AskedFigure): {
  plan: ChainPlan;
  diagnostics: Diagnostic[];
} {
  const chosen = thingsNamed(scenario.actors, spec.options, "actors") ?? scenario.actors;
  const strikes = toldStrikes(scenario, chosen);
  const acting = new Set(strikes.map((strike) => strike.actor?.id));
  const drawable = strikes.filter((strike) => isGround(strike.target!, acting));
  const ties = scenario.relations
    .filter((relation) => isTie(relation) && holds(chosen, relation.from, relation.to))
    .map(fromWholeToPart);
  const lit = lightChain(slide, chosen, ties, drawable);
  const plan: ChainPlan = {
    ...{ sides: scenario.sides, words },
    ground: spec.options.ground?.[0]?.value ?? words["figure.ground"] ?? "",
    actors: chosen.map((actor) => ({
      ...{ id: actor.id, name: actor.name, role: actor.role, side: actor.side, kind: actor.kind },
      ...{ onlooker: actor.onlooker, struck: drawable.some((strike) => strike.target!.id === actor.id) },
      ...lit.get(actor.id)!,
    })),
    relations: ties.map(({ id, kind, from, to, label }) => ({
      ...{ id, label, kind: kind as ChainRelation["kind"] },
      ...{ from: from.id, to: to.id, steps: lit.get(id)!.steps },
    })),
    strikes: drawable.map((strike) => ({
      ...{ id: strike.id, step: strike.step!, from: strike.actor!.id, to: strike.target!.id },
      ...{ retaliation: strike.retaliation, steps: stepsOfEvent(strike, slide) },
    })),
  };
  const left = strikes.filter((strike) => !drawable.includes(strike));
  return { plan, diagnostics: [...left.map(notOnGround), ...empty(spec, chosen)] };
}

/** Strikes of the account that the rail shows that have a step, both ends among the actors. Onlookers are never joined to one. */
function toldStrikes({ events, rail }: Scenario, actors: Actor[]): Event[] {
  return events.filter(
    ({ account, kind, step, actor, target }) =>
      account === rail &&
      kind === "strike" &&
      step !== null &&
      actor !== null &&
      target !== null &&
      !actor.onlooker &&
      !target.onlooker &&
      holds(actors, actor, target),
  );
}

const isGround = (target: Actor, acting: Set<string | undefined>): boolean =>
  target.kind === "place" || !acting.has(target.id);

const isTie = ({ kind }: Relation): boolean => kind === "organ" || kind === "command" || kind === "backing";

const holds = (actors: Actor[], ...ends: Actor[]): boolean =>
  ends.every((end) => actors.some((actor) => actor.id === end.id));

/** An organ is drawn from the whole to the part, whichever way it is written; a state is never the part. */
function fromWholeToPart(relation: Relation): Relation {
  const turned = relation.kind === "organ" && relation.to.kind === "state" && relation.from.kind !== "state";
  return turned ? { ...relation, from: relation.to, to: relation.from } : relation;
}

function notOnGround(strike: Event): Diagnostic {
  const { actor, target } = strike;
  return {
    ...{ rule: "figure-option", severity: "warning", at: strike.at },
    message: `The strike of ${actor!.name} on ${target!.name} is not drawn: in a chain strikes land on the ground, and ${target!.name} strikes as well.`,
    fix: "Give the strike a place as its target, or show it in a sequence.",
  };
}

function empty(spec: FigureSpec, chosen: Actor[]): Diagnostic[] {
  if (chosen.length > 0) return [];
  const message = "This chain has no actor to show.";
  return [
    {
      rule: "figure-option",
      severity: "error",
      message,
      fix: "Name actors that the scenario has.",
      at: spec.at,
    },
  ];
}
