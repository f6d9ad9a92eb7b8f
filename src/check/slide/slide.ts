// ParsedSlide → Slide, given the scenario. Null for a slide with errors, all of which are reported.

import { layoutOf } from "../../layouts/registry.ts";
import type { Citation, Content, Flow, Notes, ShownFact, Slide, Step, Text } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { ParsedSlide } from "../../model/parsed.ts";
import { plainText } from "../../model/plain-text.ts";
import type { Quote, Scenario } from "../../model/scenario.ts";
import { citationsInFlow, citationsInText, countStepwise, isAllStepwise } from "../../model/visit-flow.ts";
import { unknownId } from "../lookup.ts";
import { readContent } from "./content.ts";
import { mentionsOfFigure, quotesOfFigure } from "./figure-facts.ts";
import { type FlowContext, resolveFlow, resolveText } from "./flow.ts";
import { gatherSources } from "./sources.ts";

/** Null if the content is wrong, which is reported; other errors are reported and a slide is returned. */
export function checkSlide(
  parsed: ParsedSlide,
  folio: string,
  scenario: Scenario,
  context: FlowContext,
): Slide | null {
  const flow = resolveFlow(parsed.flow, context);
  const content = readContent(parsed, flow, scenario, context.diagnostics);
  const headline = readHeadline(parsed, content, scenario, context);
  const steps = resolveSteps(parsed, scenario, context.diagnostics);
  const spoken = resolveSpoken(parsed, context);
  const items = countStepwise(flow);
  if (items && steps.length) context.diagnostics.push(listAndSteps(parsed, flow));
  if (!content) return null;
  const facts = gatherFacts({ parsed, content, headline, flow, steps, spoken }, scenario);
  const { figures, shows, citations, sources } = facts;
  const beginsEmpty = isAllStepwise(flow) && figures.length === 0 && shows.length === 0;
  const standing = beginsEmpty && steps.length === 0 ? 1 : 0;
  return {
    ...headOf(parsed),
    folio,
    headline,
    headlineText: plainText(headline),
    headlineMade: parsed.headlines.length === 0,
    content,
    texts: layoutOf(content).texts(content),
    figures,
    shows,
    steps,
    stepCount: steps.length || items - standing,
    standing,
    notes: { ...spoken, quotes: facts.quotes },
    citations,
    sources,
  };
}

/** The parts of a slide that cite or show something. */
interface Resolved {
  parsed: ParsedSlide;
  content: Content;
  headline: Text;
  flow: Flow;
  steps: Step[];
  spoken: Omit<Notes, "quotes">;
}

interface SlideFacts extends Pick<Slide, "figures" | "shows" | "citations" | "sources"> {
  quotes: Quote[]; // each once: what the slide shows, its figures write out, or it and its notes cite
}

/** What a slide shows and cites. Its sources are those of the slide without its notes. */
function gatherFacts(
  { parsed, content, headline, flow, steps, spoken }: Resolved,
  scenario: Scenario,
): SlideFacts {
  const { id, at } = parsed;
  const { account } = parsed.options;
  const layout = layoutOf(content);
  const shows = layout.shows(content);
  const figures = layout.figures(content, { id, account, at }, scenario);
  const inFigures = figures.map((figure) => ({
    mentioned: mentionsOfFigure(figure, { account, steps }, scenario),
    quotes: quotesOfFigure(figure, { account, steps }, scenario),
  }));
  const shown = [...citationsInText(headline), ...citationsInFlow(flow)];
  const citations = [...shown, ...Object.values(spoken).flatMap(citationsInFlow)];
  const quotes = [
    ...shows.flatMap(quotesOfFact),
    ...inFigures.flatMap((one) => one.quotes),
    ...citations.flatMap(quotesOfFact),
  ];
  const mentioned = inFigures.flatMap((one) => one.mentioned);
  return {
    figures,
    shows,
    citations,
    sources: gatherSources(shown, shows, mentioned),
    quotes: [...new Set(quotes)],
  };
}

/** What of a slide stands in its front matter. */
function headOf({ id, file, options, at }: ParsedSlide) {
  const { below, section, account, duration, begin, allow } = options;
  return {
    id,
    file,
    below: below === "previous",
    section,
    account,
    duration,
    beginsDimmed: begin === "dimmed",
    allow,
    at,
  };
}

function resolveSpoken({ notes }: ParsedSlide, context: FlowContext): Omit<Notes, "quotes"> {
  return {
    say: resolveFlow(notes.say, context),
    ifAsked: resolveFlow(notes.ifAsked, context),
    holdBack: resolveFlow(notes.holdBack, context),
    private: resolveFlow(notes.private, context),
  };
}

function readHeadline(
  parsed: ParsedSlide,
  content: Content | null,
  scenario: Scenario,
  context: FlowContext,
): Text {
  const [first, second] = parsed.headlines;
  const report = (message: string, fix: string, at = parsed.at) =>
    context.diagnostics.push({ rule: "headline-missing", severity: "error", message, at, fix });
  if (second)
    report(
      "The slide has a second headline.",
      "Keep one `#` heading; make the other a `##` or a slide of its own.",
      second.at,
    );
  if (first) return resolveText(first.children, context);
  const made = layoutOf(parsed.options).makeHeadline(content, parsed.at, scenario);
  if (made) return made;
  const heading = parsed.flow.find((block) => block.kind === "heading");
  if (heading) {
    const marks = "#".repeat(heading.depth);
    const message = `The slide has no headline: its first heading begins with \`${marks}\`.`;
    report(message, `Begin it with one \`#\`.`, heading.at);
  } else report("The slide has no headline.", "Write its finding as one sentence after `# `.");
  return [];
}

function resolveSteps(parsed: ParsedSlide, scenario: Scenario, diagnostics: Diagnostic[]): Step[] {
  return parsed.options.steps.flatMap((id, i): Step[] => {
    const event = scenario.events.find((one) => one.id === id);
    if (event) return [{ target: { kind: "event", event }, label: event.title }];
    const claim = scenario.claims.find((one) => one.id === id);
    if (claim) return [{ target: { kind: "claim", claim }, label: claim.text }];
    const judgement = scenario.judgements.find((one) => one.id === id);
    if (judgement) return [{ target: { kind: "judgement", judgement }, label: judgement.text }];
    const actor = scenario.actors.find((one) => one.id === id);
    if (actor) return [{ target: { kind: "actor", actor }, label: actor.name }];
    const relation = scenario.relations.find((one) => one.id === id);
    if (relation)
      return [
        {
          target: { kind: "relation", relation },
          label: relation.label || `${relation.from.name}, ${relation.to.name}`,
        },
      ];
    const { events, claims, judgements, actors, relations } = scenario;
    const known = [...events, ...claims, ...judgements, ...actors, ...relations].map((one) => one.id);
    const at = parsed.atOption(["steps", i]);
    const other = kindOf(id, scenario);
    diagnostics.push(other ? lightsNothing(id, other, at) : unknownId(stepKinds, id, known, at));
    return [];
  });
}

const stepKinds = "event, claim, judgement, actor or relation";

/** The kind of an entity that no step lights; null if the id names none. */
function kindOf(id: string, { counts, places, quotes, sources }: Scenario): string | null {
  const others = { count: counts, place: places, quote: quotes, source: sources };
  const found = Object.entries(others).find(([, all]) => all.some((one) => one.id === id));
  return found?.[0] ?? null;
}

const lightsNothing = (id: string, kind: string, at: Location): Diagnostic => ({
  rule: "id-unknown",
  severity: "error",
  message: `${id} is a ${kind}, and a step lights an ${stepKinds}.`,
  at,
  fix: "Write the id of an event, claim, judgement, actor or relation that the slide shows, or leave it out.",
});

function listAndSteps(parsed: ParsedSlide, flow: Flow): Diagnostic {
  const list = flow.find((block) => block.kind === "list" && block.stepwise);
  return {
    rule: "list-steps",
    severity: "error",
    message: "This list appears item by item, but the slide has steps of its own.",
    at: list?.at ?? parsed.at,
    fix: "Write the list with `-`, or remove `steps` from the front matter.",
  };
}

/** The quotation itself, or the quotations said in an event. */
function quotesOfFact(fact: Citation | ShownFact): readonly Quote[] {
  if (fact.kind === "quote") return [fact.quote];
  return fact.kind === "event" ? fact.event.quotes : [];
}
