// What a sequence shows: options and scenario in, participants and moves out.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Actor, Event, Scenario } from "../../model/scenario.ts";
import { splitQuotations } from "../../text/quotation-marks.ts";
import { thingsNamed } from "../asked.ts";
import type { AskedFigure, FigureSlide } from "../figure-kind.ts";
import { stepsOfEvent } from "../steps.ts";
import type { SequenceMessage, SequenceMove, SequencePlan } from "./model.ts";

const mostParticipants = 5;
const mostSteps = 6;

export function planSequence({ spec, slide, scenario, words }: AskedFigure): {
  plan: SequencePlan;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const withStep = scenario.events.filter((event) => event.account === scenario.rail && event.step !== null);
  const named = thingsNamed(scenario.events, spec.options, "events");
  const shown = (named ?? withStep).filter((event) => event.step !== null);
  const participants =
    thingsNamed(scenario.actors, spec.options, "participants") ?? defaultParticipants(scenario, shown);
  diagnostics.push(
    ...(named ?? []).filter((event) => event.step === null).map((event) => noStep(event, spec)),
  );
  const drawable = shown.filter((event) => isDrawable(event, participants, diagnostics));
  const moves = groupMoves(drawable, slide, scenario, participants);
  diagnostics.push(...tooMany(spec, participants, moves));
  const plan: SequencePlan = {
    ...{ moves, words },
    participants: participants.map(({ id, name, role, side, kind, onlooker }) => ({
      id,
      name,
      role,
      side,
      kind,
      onlooker,
    })),
  };
  return { plan, diagnostics };
}

/** Side a with its places inmost, then onlookers, then side b the other way round: strikes cross the middle. */
function defaultParticipants({ actors }: Scenario, events: Event[]): Actor[] {
  const taking = actors.filter((actor) =>
    events.some((event) => event.actor?.id === actor.id || event.target?.id === actor.id),
  );
  const inmost = (actor: Actor) => Number(actor.kind === "place");
  const of = (side: Actor["side"]) =>
    taking.filter((actor) => actor.side === side).sort((a, b) => inmost(a) - inmost(b));
  const b = of("b");
  return [...of("a"), ...of("n"), ...b.filter(inmost), ...b.filter((actor) => !inmost(actor)).reverse()];
}

function isDrawable(event: Event, participants: Actor[], diagnostics: Diagnostic[]): boolean {
  const stands = (actor: Actor | null) => actor !== null && participants.some(({ id }) => id === actor.id);
  const missing = !stands(event.actor)
    ? "actor"
    : event.kind === "strike" && !stands(event.target)
      ? "target"
      : null;
  if (!missing) return true;
  const who = event[missing];
  diagnostics.push({
    ...{ rule: "figure-option", severity: "error", at: event.at },
    message: who
      ? `The sequence shows the event “${event.title}” without its ${missing}, ${who.name}.`
      : `The event “${event.title}” has no ${missing}, and a sequence cannot draw it.`,
    fix: who
      ? `Add ${who.id} to \`participants\`, or leave the event out with \`events\`.`
      : `Give the event ${missing === "actor" ? "an actor" : "a target"}.`,
  });
  return false;
}

function groupMoves(
  events: Event[],
  slide: FigureSlide,
  scenario: Scenario,
  participants: Actor[],
): SequenceMove[] {
  const steps = [...new Set(events.map((event) => event.step!))].sort((a, b) => a - b);
  return steps.map((step) => {
    const here = events.filter((event) => event.step === step);
    const first = here[0]!;
    const lit = here.flatMap((event) => stepsOfEvent(event, slide));
    return {
      ...{ step, side: first.actor!.side, when: first.when.as },
      messages: here.map((event) => requestMessage(event, scenario.language, participants)),
      steps: [...new Set(lit)].sort((a, b) => a - b),
    };
  });
}

function requestMessage(event: Event, language: string, participants: Actor[]): SequenceMessage {
  const { id, kind, actor, target, retaliation } = event;
  const to = target && participants.some((participant) => participant.id === target.id) ? target.id : null;
  const label = splitQuotations(event.label || event.title, language).map(
    ({ text, quoted, open, close }) => ({
      text: quoted ? `${open}${text}${close}` : text,
      quoted,
    }),
  );
  return { id, kind, from: actor!.id, to, label, retaliation };
}

function noStep(event: Event, spec: FigureSpec): Diagnostic {
  return {
    ...{ rule: "figure-option", severity: "error", at: spec.at, fix: "Give the event a `step`." },
    message: `The event “${event.title}” (${event.id}) has no step, and a sequence orders events by their steps.`,
  };
}

function tooMany(spec: FigureSpec, participants: Actor[], moves: SequenceMove[]): Diagnostic[] {
  const size = (message: string, fix: string): Diagnostic => ({
    rule: "figure-size",
    severity: "error",
    message,
    fix,
    at: spec.at,
  });
  const found: Diagnostic[] = [];
  if (moves.length === 0)
    found.push({
      ...size("This sequence has no event to show.", "Give events of the told account a `step`."),
      rule: "figure-option",
    });
  if (participants.length > mostParticipants)
    found.push(
      size(
        `A sequence shows ${mostParticipants} participants, and this one has ${participants.length}: ${participants.map(({ id }) => id).join(", ")}.`,
        "Choose with `participants:`, or make it two slides.",
      ),
    );
  if (moves.length > mostSteps)
    found.push(
      size(
        `A sequence shows ${mostSteps} steps, and this one has ${moves.length}.`,
        "Choose with `events:`, or make it two slides.",
      ),
    );
  return found;
}
