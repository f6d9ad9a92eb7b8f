// In which steps of a slide an entity is highlighted.
import type { Step } from "../model/deck.ts";
import type { Actor, Claim, Event, Judgement, Place, Relation } from "../model/scenario.ts";
import type { FigureSlide } from "./figure-kind.ts";

/**
 * An event is highlighted in its own step, or together with an event of the slide that has the same step of the
 * story.
 */
export function stepsOfEvent(event: Event, { steps }: FigureSlide): number[] {
  const own = findSteps(steps, ({ target }) => target.kind === "event" && target.event.id === event.id);
  if (own.length > 0) return own;
  return findSteps(steps, ({ target }) => target.kind === "event" && sharesStep(target.event, event));
}

export const stepsOfClaim = ({ id }: Claim, { steps }: FigureSlide): number[] =>
  findSteps(steps, ({ target }) => target.kind === "claim" && target.claim.id === id);

export const stepsOfJudgement = ({ id }: Judgement, { steps }: FigureSlide): number[] =>
  findSteps(steps, ({ target }) => target.kind === "judgement" && target.judgement.id === id);

/**
 * An event's place is highlighted in the event's steps, and in those of claims about the event that name the place.
 */
export function stepsAtPlace(event: Event, place: Place, slide: FigureSlide): number[] {
  const name = place.name.toLowerCase();
  const claimed = findSteps(
    slide.steps,
    ({ target }) =>
      target.kind === "claim" &&
      target.claim.about?.id === event.id &&
      target.claim.text.toLowerCase().includes(name),
  );
  return [...new Set([...stepsOfEvent(event, slide), ...claimed])].sort((a, b) => a - b);
}

export const stepsOfRelation = (relation: Relation, { steps }: FigureSlide): number[] =>
  findSteps(steps, ({ target }) => target.kind === "relation" && target.relation.id === relation.id);

/**
 * An actor is highlighted in its own step, and in those of its actions, of actions against it, and of its relations.
 */
export function stepsOfActor(actor: Actor, events: readonly Event[], slide: FigureSlide): number[] {
  const shown = events.filter((event) => event.actor?.id === actor.id || event.target?.id === actor.id);
  const own = findSteps(slide.steps, ({ target }) => {
    if (target.kind === "actor") return target.actor.id === actor.id;
    if (target.kind === "relation")
      return [target.relation.from.id, target.relation.to.id].includes(actor.id);
    if (target.kind === "judgement") return false;
    const event = target.kind === "claim" ? target.claim.about : target.event;
    return event?.actor?.id === actor.id || event?.target?.id === actor.id;
  });
  return [...new Set([...own, ...shown.flatMap((event) => stepsOfEvent(event, slide))])].sort(
    (a, b) => a - b,
  );
}

function sharesStep(a: Event, b: Event): boolean {
  return a.step !== null && a.step === b.step && a.account === b.account;
}

const findSteps = (steps: readonly Step[], shows: (step: Step) => boolean): number[] =>
  steps.flatMap((step, i) => (shows(step) ? [i + 1] : []));
