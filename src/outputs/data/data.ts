// A checked deck → briefing.json, which follows `dataSchema`. The same deck gives the same bytes.
import { citedEntity } from "../../model/citations.ts";
import { type BriefingData, dataFormat } from "../../model/data.ts";
import type { Citation, Deck, Slide, Step } from "../../model/deck.ts";
import type { OutputFile } from "../../model/files.ts";
import { keyOfRecord } from "../../model/ledger.ts";
import type { Event, Quote, Scenario, Source } from "../../model/scenario.ts";
import type { Built } from "../built.ts";
import { exportJudgement } from "./judgement.ts";
import { exportSupport, exportWhen, exportWords } from "./support.ts";

export function exportDeck({ deck, head }: Pick<Built, "deck" | "head">): OutputFile[] {
  const data: BriefingData = {
    version: dataFormat,
    contentHash: head.contentHash,
    ...exportHead(deck.scenario),
    ...exportFacts(deck),
    slides: deck.slides.map(exportSlide),
  };
  return [
    { path: "briefing.json", says: "the same facts as data", content: `${JSON.stringify(data, null, 1)}\n` },
  ];
}

function exportHead({ title, dates, language, handling, asOf, sides, accounts }: Scenario) {
  const named = Object.fromEntries(Object.entries(sides).filter(([, name]) => name !== ""));
  return { title, dates, language, handling, asOf, sides: named, accounts };
}

function exportFacts({ scenario, checked }: Deck) {
  const support = (entity: Parameters<typeof exportSupport>[0]) => exportSupport(entity, checked);
  return {
    sources: scenario.sources.map((source) => exportSource(source, checked)),
    actors: scenario.actors.map((actor) => {
      const { id, name, role, side, kind, onlooker } = actor;
      return { id, name, role, side, kind, onlooker, ...support(actor) };
    }),
    relations: scenario.relations.map((relation) => {
      const { id, kind, from, to, label } = relation;
      return { id, kind, from: from.id, to: to.id, label, ...support(relation) };
    }),
    places: scenario.places.map((place) => {
      const { id, name, latitude, longitude, radius } = place;
      return { id, name, latitude, longitude, radius, ...support(place) };
    }),
    events: scenario.events.map((event) => ({ ...exportEvent(event), ...support(event) })),
    judgements: scenario.judgements.map(exportJudgement),
    counts: scenario.counts.map((count) => {
      const { id, event, what, min, max, who, when } = count;
      return { id, event: event.id, what, min, max, who, when: exportWhen(when), ...support(count) };
    }),
    quotes: scenario.quotes.map((quote) => exportQuote(quote, checked)),
    claims: scenario.claims.map((claim) => {
      const { id, text, whose, about, verdict, credibility } = claim;
      return { id, text, whose: whose.id, about: about?.id ?? null, verdict, credibility, ...support(claim) };
    }),
  };
}

function exportSource(source: Source, checked: Deck["checked"]): BriefingData["sources"][number] {
  const { id, number, publisher, title, date, address, seenIn, language } = source;
  const { kind, reliability, why, publicDomain, access, party, accessed, archive } = source;
  const share = checked.shares.find((one) => one.source === source);
  const quotedShare = share ? Math.round((1000 * share.quoted) / share.characters) / 1000 : null;
  return {
    id,
    number,
    publisher,
    title,
    date,
    address,
    seenIn,
    language,
    kind,
    reliability,
    why,
    publicDomain,
    access,
    relays: source.relays.map((one) => one.id),
    party,
    accessed,
    archive,
    textHash: checked.hashes.get(id) ?? null,
    captureHash: checked.captures.get(id) ?? null,
    quotedShare,
  };
}

function exportEvent(event: Event) {
  const { id, account, kind, title, what, step, means } = event;
  return {
    id,
    account,
    kind,
    title,
    what,
    when: exportWhen(event.when),
    step,
    means,
    tells: event.tells.map((one) => one.id),
    actor: event.actor?.id ?? null,
    target: event.target?.id ?? null,
    places: event.places.map((place) => place.id),
    effects: event.effects.map((effect) => ({ what: effect.what, min: effect.min, max: effect.max })),
    respondsTo: event.respondsTo.map(({ event: other, basis }) => ({ event: other.id, basis })),
    quotes: event.quotes.map((quote) => quote.id),
  };
}

function exportQuote(quote: Quote, checked: Deck["checked"]): BriefingData["quotes"][number] {
  const { id, by, occasion, record, check, at } = quote;
  const records = quote.records.map((one, i) => exportWords(one, keyOfRecord(id, i), checked));
  const own = exportWords({ ...quote, at }, id, checked);
  return {
    id,
    by: by.id,
    occasion,
    ...own,
    record: record && (records[quote.records.indexOf(record)] ?? null),
    records,
    check,
  };
}

function exportSlide(slide: Slide): BriefingData["slides"][number] {
  const { id, folio, section, account, headlineText, allow } = slide;
  const steps = slide.steps.map(({ target }) => idOfStep(target));
  const citations = slide.citations.map(exportCitation);
  const sources = slide.sources.map(({ source }) => source.id);
  return {
    id,
    folio,
    layout: slide.content.layout,
    section,
    account,
    headline: headlineText,
    steps,
    citations,
    sources,
    allowed: allow,
  };
}

function idOfStep(target: Step["target"]): string {
  switch (target.kind) {
    case "event":
      return target.event.id;
    case "claim":
      return target.claim.id;
    case "judgement":
      return target.judgement.id;
    case "actor":
      return target.actor.id;
    case "relation":
      return target.relation.id;
    default:
      return target satisfies never;
  }
}

function exportCitation(citation: Citation) {
  const paragraph = citation.kind === "source" ? citation.paragraph : null;
  return { kind: citation.kind, id: citedEntity(citation).id, paragraph };
}
