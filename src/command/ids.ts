// The command ids: what can be cited or named, by kind, with its words and how many slides use it.
import { checkDeck } from "../check/deck.ts";
import { resolveScenario } from "../check/scenario/scenario.ts";
import type { Citation } from "../model/deck.ts";
import type { Scenario } from "../model/scenario.ts";
import { parseDeck } from "../parse/deck.ts";
import { parseLock } from "../parse/lock.ts";
import { readFolder } from "../read/folder.ts";
import type { Call } from "./arguments.ts";
import { count } from "./terminal/counts.ts";
import { makePaint, wantsColour } from "./terminal/paint.ts";
import { showUnseen } from "./terminal/width.ts";

interface Row {
  kind: string;
  id: string;
  slides: number;
  words: string;
}

const most = 8; // rows, unless asked for all

/** Gives the exit status: 1 where nothing is found. */
export async function listIds(call: Call): Promise<number> {
  const folder = await readFolder(call.folder, call.folder);
  const parsed = parseDeck(folder);
  if (!parsed.deck.scenario) {
    process.stderr.write("scenario.yaml cannot be read yet: check tells why.\n");
    return 1;
  }
  const { lock } = parseLock(folder.lock);
  const { deck } = checkDeck(parsed.deck, folder.images, lock);
  const used = countSlides(deck?.slides ?? []);
  const all = listThings(resolveScenario(parsed.deck.scenario, lock).scenario, used);
  const wanted = call.words.toLowerCase();
  const rows = all.filter(({ id, words }) => `${id} ${words}`.toLowerCase().includes(wanted));
  if (rows.length === 0) {
    process.stderr.write(
      `None of ${count(all.length, "thing")} has ${showUnseen(call.words)} in its id or words.\n`,
    );
    return 1;
  }
  process.stdout.write(formatRows(rows, call));
  const example = rows.find(({ kind }) => citable.has(kind));
  const cite = example ? ` Cite one as [@${example.id}].` : "";
  process.stderr.write(`\n${rows.length} of ${count(all.length, "thing")}.${cite}\n`);
  return 0;
}

const citable = new Set(["claim", "event", "quote", "source"]);

function formatRows(rows: readonly Row[], { all, colour }: Call): string {
  const paint = makePaint(colour && wantsColour(process.stdout, process.env));
  const shown = all ? rows : rows.slice(0, most);
  const kinds = Math.max(4, ...shown.map(({ kind }) => kind.length));
  const ids = Math.max(2, ...shown.map(({ id }) => id.length));
  const format = (kind: string, id: string, slides: string, words: string) =>
    `${kind.padEnd(kinds)}  ${id.padEnd(ids)}  ${slides.padStart(6)}  ${shorten(showUnseen(words), 92 - kinds - ids)}`.trimEnd();
  const lines = [
    paint("quiet", format("kind", "id", "slides", "words")),
    ...shown.map((row) => format(row.kind, row.id, String(row.slides), row.words)),
    ...(rows.length > shown.length ? [paint("quiet", `and ${rows.length - shown.length} more (--all)`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(10, room - 1));
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 10))}…`;
}

function listThings(scenario: Scenario, used: ReadonlyMap<string, number>): Row[] {
  const row = (kind: string, id: string, words: string): Row => ({
    kind,
    id,
    words,
    slides: used.get(id) ?? 0,
  });
  return [
    ...scenario.actors.map(({ id, name }) => row("actor", id, name)),
    ...scenario.claims.map(({ id, text }) => row("claim", id, text)),
    ...scenario.counts.map(({ id, what }) => row("count", id, what)),
    ...scenario.events.map(({ id, what }) => row("event", id, what)),
    ...scenario.places.map(({ id, name }) => row("place", id, name)),
    ...scenario.quotes.map(({ id, words }) => row("quote", id, words)),
    ...scenario.relations.map(({ id, label, kind }) => row("relation", id, label || kind)),
    ...scenario.sources.map(({ id, publisher, text }) =>
      row("source", id, text === null ? `${publisher}, reported, no text at hand` : publisher),
    ),
  ].sort((a, b) => (a.kind === b.kind ? compare(a.id, b.id) : compare(a.kind, b.kind)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many slides show or cite a thing. */
function countSlides(
  slides: readonly { citations: Citation[]; shows: readonly unknown[] }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { citations, shows } of slides) {
    const ids = new Set([...citations.map(idOfCitation), ...shows.flatMap(idsOfFact)]);
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function idOfCitation(citation: Citation): string {
  switch (citation.kind) {
    case "claim":
      return citation.claim.id;
    case "event":
      return citation.event.id;
    case "quote":
      return citation.quote.id;
    default:
      return citation.source.id;
  }
}

const idsOfFact = (fact: unknown): string[] =>
  Object.values(fact as Record<string, unknown>).flatMap((value) =>
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
      ? [value.id]
      : [],
  );
