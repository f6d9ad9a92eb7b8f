// ParsedSlide → Slide, given the scenario. A slide with errors gives null; all its problems are reported.

import type { Citation, Content, Flow, Notes, Slide, Step, Text } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedSlide } from "../../model/parsed.ts";
import { plainText } from "../../model/plain-text.ts";
import type { Quote, Scenario } from "../../model/scenario.ts";
import { unknownId } from "../lookup.ts";
import { readContent, wantsHeadline } from "./content.ts";
import { type FlowContext, resolveFlow, resolveText } from "./flow.ts";
import { gatherSources } from "./sources.ts";
import { citationsInFlow, citationsInText } from "./walk.ts";

export function checkSlide(
  parsed: ParsedSlide,
  folio: string,
  scenario: Scenario,
  context: FlowContext,
): Slide | null {
  const { options } = parsed;
  const flow = resolveFlow(parsed.flow, context);
  const content = readContent(parsed, flow, scenario, context.diagnostics);
  const headline = readHeadline(parsed, content, scenario, context);
  const steps = resolveSteps(parsed, scenario, context.diagnostics);
  const spoken = {
    say: resolveFlow(parsed.notes.say, context),
    ifAsked: resolveFlow(parsed.notes.ifAsked, context),
    holdBack: resolveFlow(parsed.notes.holdBack, context),
    private: resolveFlow(parsed.notes.private, context),
  };
  const items = countStepwise(flow);
  if (items && steps.length) context.diagnostics.push(listAndSteps(parsed, flow));
  if (!content) return null;
  const shown = [...citationsInText(headline), ...citationsInFlow(flow)];
  const inNotes = Object.values(spoken).flatMap(citationsInFlow);
  return {
    id: parsed.id,
    file: parsed.file,
    folio,
    below: options.below === "previous",
    section: options.section,
    account: options.account,
    duration: options.duration,
    headline,
    headlineText: plainText(headline),
    content,
    steps,
    stepCount: steps.length || items,
    notes: { ...spoken, quotes: quotesOf([...shown, ...inNotes], content, scenario) } satisfies Notes,
    citations: [...shown, ...inNotes],
    sources: gatherSources(shown, content, scenario),
    allow: options.allow,
    at: parsed.at,
  };
}

function readHeadline(
  parsed: ParsedSlide,
  content: Content | null,
  scenario: Scenario,
  context: FlowContext,
): Text {
  const { layout } = parsed.options;
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
  if (wantsHeadline(layout))
    report("The slide has no headline.", "Write its finding as one sentence after `# `.");
  if (content?.layout === "quote") return headlineOfQuote(content.quote);
  return [{ kind: "text", text: scenario.title, at: parsed.at }];
}

/** Lloyd Austin: “No group will strike our troops …” */
function headlineOfQuote(quote: Quote): Text {
  const { at } = quote;
  const words = quote.words.split(" ");
  const first = words
    .slice(0, 6)
    .join(" ")
    .replace(/[.,;:!?]$/, "");
  const children: Text = [{ kind: "text", text: words.length > 6 ? `${first} …` : first, at }];
  return [
    { kind: "text", text: `${quote.by.name}: `, at },
    { kind: "quoted", open: "“", close: "”", children, at },
  ];
}

function resolveSteps(parsed: ParsedSlide, scenario: Scenario, diagnostics: Diagnostic[]): Step[] {
  return parsed.options.steps.flatMap((id, i): Step[] => {
    const event = scenario.events.find((one) => one.id === id);
    if (event) return [{ target: { kind: "event", event }, label: event.title }];
    const claim = scenario.claims.find((one) => one.id === id);
    if (claim) return [{ target: { kind: "claim", claim }, label: claim.text }];
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
    const { events, claims, actors, relations } = scenario;
    const known = [...events, ...claims, ...actors, ...relations].map((one) => one.id);
    diagnostics.push(unknownId("event, claim, actor or relation", id, known, parsed.atOption(["steps", i])));
    return [];
  });
}

function countStepwise(flow: Flow): number {
  return flow.reduce((sum, block) => {
    if (block.kind === "list")
      return (
        sum +
        (block.stepwise ? block.items.length : 0) +
        block.items.reduce((n, item) => n + countStepwise(item), 0)
      );
    return block.kind === "blockquote" ? sum + countStepwise(block.blocks) : sum;
  }, 0);
}

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

/** Every quote cited, then those of the events that the tool shows by itself; each once. */
function quotesOf(citations: Citation[], content: Content, scenario: Scenario): Quote[] {
  const cited = citations.flatMap((citation) =>
    citation.kind === "quote" ? [citation.quote] : citation.kind === "event" ? citation.event.quotes : [],
  );
  const shown =
    content.layout === "event"
      ? content.event.quotes
      : content.layout === "sequence"
        ? scenario.moves.flatMap((move) => move.events.flatMap((event) => event.quotes))
        : content.layout === "quote"
          ? [content.quote]
          : [];
  return [...new Set([...shown, ...cited])];
}
