// What the inspector must show of a thing, taken from the scenario's files and not from the page.
import { join } from "node:path";
import { checkDeck } from "../../src/check/deck.ts";
import { gatherLedger } from "../../src/model/ledger.ts";
import type { Scenario } from "../../src/model/scenario.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { readFolder } from "../../src/read/folder.ts";

export async function readScenario(): Promise<Scenario> {
  const folder = await readFolder(join(import.meta.dirname, "../../slides"), "slides");
  const { deck } = checkDeck(parseDeck(folder).deck, folder.images, parseLock(folder.lock).lock);
  if (!deck) throw new Error("The briefing has errors.");
  return deck.scenario;
}

export interface Expected {
  title: string;
  evidence: string[]; // marked as a source's words
  others: string[]; // anywhere in the panel
}

/** `name` is an id, or a source's id with a paragraph: "debka.3". Undefined for what is in no scenario. */
export function expectWords(name: string, scenario: Scenario): Expected | undefined {
  const [id = "", paragraph] = name.split(".");
  const { actors, relations, places, events, counts, claims, quotes, sources, judgements } = scenario;
  const ledger = gatherLedger(scenario);
  const own = ledger.filter(({ key }) => key === id || key.startsWith(`${id}/`)).map(({ words }) => words);
  const source = sources.find((one) => one.id === id);
  if (source) {
    const quoted = ledger.filter((entry) => entry.source === source && `${entry.paragraph}` === paragraph);
    return {
      title: source.publisher,
      evidence: quoted.map(({ words }) => words),
      others: [source.why, source.title],
    };
  }
  const judgement = judgements.find((one) => one.id === id);
  if (judgement)
    return {
      title: judgement.text,
      evidence: judgement.evidence.map(({ words }) => words),
      others: [judgement.because, ...judgement.reported.map(({ says }) => says)],
    };
  const supported = [...actors, ...relations, ...places, ...events, ...counts, ...claims, ...quotes];
  const entity = supported.find((one) => one.id === id);
  if (!entity) return undefined;
  const reported = entity.reported.map(({ says }) => says);
  const claim = claims.find((one) => one === entity);
  const event = events.find((one) => one === entity);
  const quote = quotes.find((one) => one === entity);
  const told = claim?.text ?? event?.what ?? quote?.by.name ?? actors.find((one) => one === entity)?.name;
  const more = [claim?.whose.publisher, event?.when.as, quote?.occasion].filter((one) => one !== undefined);
  return { title: told ?? "", evidence: own, others: [...reported, ...more] };
}

/** Spaces of every kind, and the quotation marks that the panel adds, do not count. */
export const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^“|”$/g, "")
    .trim();
