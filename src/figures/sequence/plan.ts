// What a sequence shows: options and scenario → participants and messages.

import { splitQuotations } from "../../language/quotation-marks.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Actor, Event, Scenario } from "../../model/scenario.ts";
import { heightBelowHead } from "../../model/slide-size.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure, FigureSlide } from "../figure-kind.ts";
import { explainLimits } from "../limits.ts";
import { stepsOfEvent } from "../steps.ts";
import type { SequenceMessage, SequencePlan } from "./model.ts";

export const sequenceLimits = { participants: 10, messages: 24 };
export const longSequence = 16; // messages; a longer sequence also takes the rail's room

export function planSequence({ spec, slide, room, scenario, words }: AskedFigure): {
  plan: SequencePlan | null;
  diagnostics: Diagnostic[];
} {
  const named = entitiesNamed(scenario.events, spec.options, "events");
  const events = sortEvents(named ?? eventsByDefault(scenario, slide));
  const participants =
    entitiesNamed(scenario.actors, spec.options, "participants") ?? defaultParticipants(scenario, events);
  const diagnostics = [
    ...events.flatMap((event) => reportMissing(event, participants)),
    ...empty(spec, events),
    ...explainLimits({
      spec,
      figure: "sequence",
      counts: [
        { what: "participants", here: participants.length, fits: sequenceLimits.participants },
        { what: "messages", here: events.length, fits: sequenceLimits.messages },
      ],
      fix: "Choose with `participants:` and `events:`, or make it two slides, one for each part of the time.",
    }),
  ];
  if (diagnostics.length > 0) return { plan: null, diagnostics };
  const messages = events.map((event) => makeMessage(event, slide, scenario, participants));
  const shown = participants.map(({ id, name, role, side, kind, onlooker }) => {
    return { id, name, role, side, kind, onlooker };
  });
  const own = messages.length > longSequence ? { ...room, height: heightBelowHead } : room;
  return { plan: { participants: shown, messages, room: own, words }, diagnostics };
}

/**
 * Events of the slide's account, or of the rail's: those with a step, or all with a known actor if none has.
 */
function eventsByDefault({ events, rail }: Scenario, { account }: FigureSlide): Event[] {
  const own = events.filter((event) => event.account === (account ?? rail));
  const inSteps = own.filter(({ step }) => step !== null);
  return inSteps.length > 0 ? inSteps : own.filter(({ actor }) => actor !== null);
}

/** By step if all have one, else by time if all have one, else in the order written. */
function sortEvents(events: readonly Event[]): Event[] {
  const by = (value: (event: Event) => number | null): Event[] | null =>
    events.every((event) => value(event) !== null) ? [...events].sort((a, b) => value(a)! - value(b)!) : null;
  return by(({ step }) => step) ?? by(({ when }) => when.from) ?? [...events];
}

/**
 * First side with its places innermost, other sides, then the second side in reverse order, so that strikes
 * cross the middle.
 */
function defaultParticipants({ actors, sides }: Scenario, events: readonly Event[]): Actor[] {
  const taking = actors.filter((actor) =>
    events.some((event) => event.actor?.id === actor.id || event.target?.id === actor.id),
  );
  const inmost = (actor: Actor) => Number(actor.kind === "place");
  const of = (side: string) =>
    taking.filter((actor) => actor.side === side).sort((a, b) => inmost(a) - inmost(b));
  const [first = "a", last = "b", ...others] = Object.keys(sides).filter((side) => side !== "n");
  const end = of(last);
  const middle = ["n", ...others].flatMap(of);
  return [...of(first), ...middle, ...end.filter(inmost), ...end.filter((actor) => !inmost(actor)).reverse()];
}

/** Reports events whose actor or target is not a participant. An event without a target goes to nobody. */
function reportMissing(event: Event, participants: readonly Actor[]): Diagnostic[] {
  const stands = ({ id }: Actor) => participants.some((participant) => participant.id === id);
  const wrong = (message: string, fix: string) => [wrongOption(message, fix, event.at)];
  const { actor, target, kind, title } = event;
  if (!actor)
    return wrong(
      `The event “${title}” has no actor, and a sequence cannot draw it.`,
      "Give the event an actor.",
    );
  const without = (what: "actor" | "target", { id, name }: Actor) =>
    wrong(
      `The sequence shows the event “${title}” without its ${what}, ${name}.`,
      `Add ${id} to \`participants\`, or leave the event out with \`events\`.`,
    );
  if (!stands(actor)) return without("actor", actor);
  return kind === "strike" && target && !stands(target) ? without("target", target) : [];
}

function empty(spec: FigureSpec, events: readonly Event[]): Diagnostic[] {
  if (events.length > 0) return [];
  const message = "This sequence has no event to show.";
  const fix = "Name events with `events:`, or give those of the slide's account a `step`.";
  return [wrongOption(message, fix, spec.at)];
}

function makeMessage(
  event: Event,
  slide: FigureSlide,
  { language }: Scenario,
  participants: readonly Actor[],
): SequenceMessage {
  const { id, kind, actor, target, retaliation, step, when } = event;
  const to = target && participants.some((participant) => participant.id === target.id) ? target.id : null;
  const label = splitQuotations(event.label || event.title, language).map(
    ({ text, quoted, open, close }) => ({ text: quoted ? `${open}${text}${close}` : text, quoted }),
  );
  const steps = [...new Set(stepsOfEvent(event, slide))].sort((a, b) => a - b);
  return { id, kind, from: actor!.id, to, label, retaliation, step, when: when.as, steps };
}
