// The command ids: what can be cited or named, by kind, with its words and the number of slides that use it.
import type { Slide } from "../model/deck.ts";
import { citedOn, type Entity, nameEntities } from "../pipeline/list-entities.ts";
import { loadDeck } from "../pipeline/load-deck.ts";
import { count } from "../report/counts.ts";
import { makePaint, wantsColour } from "../report/paint.ts";
import { showUnseen } from "../report/width.ts";
import type { Call } from "./arguments.ts";

interface Row extends Entity {
  slides: number | null; // null: not known
}

const most = 8; // rows, without --all

/** Returns the exit status: 1 if nothing is found. */
export async function listIds(call: Call): Promise<number> {
  const loaded = await loadDeck(call.folder);
  if (!loaded) {
    process.stderr.write("scenario.yaml cannot be read yet: check tells why.\n");
    return 1;
  }
  const used = loaded.good ? countSlides(loaded.slides) : null;
  const all = nameEntities(loaded.scenario).map(
    (entity): Row => ({ ...entity, slides: used && (used.get(entity.id) ?? 0) }),
  );
  const wanted = call.words.toLowerCase();
  const rows = all.filter(({ id, words }) => `${id} ${words}`.toLowerCase().includes(wanted));
  if (rows.length === 0) {
    process.stderr.write(`Nothing here has ${showUnseen(call.words)} in its id or its words.\n`);
    return 1;
  }
  process.stdout.write(formatRows(rows, call));
  const example = rows.find(({ kind }) => citable.has(kind));
  const cite = example ? ` Cite one as [@${example.id}].` : "";
  const unknown = used
    ? ""
    : "\nHow many slides show each is unknown while there are errors: check names them.";
  process.stderr.write(`\n${rows.length} of ${count(all.length, "id")}.${cite}${unknown}\n`);
  return 0;
}

const citable = new Set(["claim", "event", "judgement", "quote", "source"]);

function formatRows(rows: readonly Row[], { all, colour }: Call): string {
  const paint = makePaint(colour && wantsColour(process.stdout, process.env));
  const shown = all ? rows : rows.slice(0, most);
  const kinds = Math.max(4, ...shown.map(({ kind }) => kind.length));
  const ids = Math.max(2, ...shown.map(({ id }) => id.length));
  const format = (kind: string, id: string, slides: string, words: string) =>
    `${kind.padEnd(kinds)}  ${id.padEnd(ids)}  ${slides.padStart(6)}  ${shorten(showUnseen(words), 92 - kinds - ids)}`.trimEnd();
  const lines = [
    paint("quiet", format("kind", "id", "slides", "words")),
    ...shown.map((row) => format(row.kind, row.id, String(row.slides ?? "?"), row.words)),
    ...(rows.length > shown.length ? [paint("quiet", `and ${rows.length - shown.length} more (--all)`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(10, room - 1));
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 10))}…`;
}

/** The number of slides that show or cite each entity, by id. */
function countSlides(slides: readonly Slide[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slide of slides) for (const id of citedOn(slide)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
