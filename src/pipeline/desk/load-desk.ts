// Reads a briefing and its sources' texts for the source desk. Each call reads the disk again.
import { createHash } from "node:crypto";
import type { Slide } from "../../model/deck.ts";
import type { DeskData, DeskParagraph, DeskSource } from "../../model/desk.ts";
import { gatherLedger, type LedgerEntry } from "../../model/ledger.ts";
import type { Scenario, Source } from "../../model/scenario.ts";
import type { Folder } from "../../read/folder.ts";
import { locateWords } from "../../sources/lock/locate.ts";
import type { SourceText, UnreadText } from "../../sources/source-text.ts";
import { splitParagraphs } from "../../sources/split-paragraphs.ts";
import { citedOn, nameEntities } from "../list-entities.ts";
import { loadDeck } from "../load-deck.ts";
import { readTexts } from "../read-captures.ts";

/** Null if scenario.yaml cannot be read. */
export async function loadDesk(folder: string, texts: string | null): Promise<DeskData | null> {
  const loaded = await loadDeck(folder);
  if (!loaded) return null;
  const { scenario, slides, unread } = loaded;
  const withText = scenario.sources.filter((source) => source.text !== null);
  const names = withText.map((source) => source.text ?? "");
  const found = texts === null ? new Map<string, SourceText | UnreadText>() : await readTexts(texts, names);
  const ledger = gatherLedger(scenario);
  const tell = tellUses(scenario, slides);
  const sources = withText.flatMap((source) => {
    const text = found.get(source.text ?? "");
    if (!text || "problem" in text) return [];
    return [describeSource(source, splitParagraphs(text.text), ledger, tell)];
  });
  const broken = sources.flatMap((one) => one.paragraphs.flatMap((paragraph) => paragraph.broken)).length;
  const held = ledger.filter((entry) => sources.some(({ id }) => id === entry.source.id)).length;
  return {
    title: scenario.shortTitle || scenario.title,
    dates: scenario.dates,
    sources,
    reported: scenario.sources.length - withText.length,
    stand: held - broken,
    broken,
    unread,
    scenario: hashScenario(loaded.folder),
  };
}

export const hashScenario = ({ scenario }: Pick<Folder, "scenario">): string =>
  createHash("sha256")
    .update(scenario.map(({ text }) => text).join("\0"))
    .digest("hex");

type TellUse = (entry: LedgerEntry) => DeskParagraph["uses"][number];

function tellUses(scenario: Scenario, slides: readonly Slide[]): TellUse {
  const names = new Map(nameEntities(scenario).map((entity) => [entity.id, entity.words]));
  return ({ subject, words }) => {
    const [kind = "", id = ""] = subject.split(" ");
    const shown = slides.filter((slide) => citedOn(slide).has(id));
    return {
      kind,
      id,
      name: names.get(id) ?? id,
      words,
      slides: shown.map(({ folio, id: slide, headlineText }) => ({ folio, id: slide, title: headlineText })),
    };
  };
}

function describeSource(
  source: Source,
  texts: readonly string[],
  ledger: readonly LedgerEntry[],
  tell: TellUse,
): DeskSource {
  const own = ledger.filter((entry) => entry.source === source);
  const { number, id, publisher, title, date, kind, reliability, why, text } = source;
  return {
    number,
    id,
    publisher,
    title,
    date,
    kind,
    grade: reliability,
    why,
    file: text ?? "",
    paragraphs: describeParagraphs(texts, own, tell),
    quoted: new Set(own.map(({ words }) => words)).size,
    supports: new Set(own.map(({ subject }) => subject)).size,
  };
}

/**
 * Each paragraph with the wordings that stand in it, and those that are given as its words and are not. A wording
 * that is near nothing is shown at the title.
 */
function describeParagraphs(
  texts: readonly string[],
  entries: readonly LedgerEntry[],
  tell: TellUse,
): DeskParagraph[] {
  const paragraphs = texts.map(
    (text, number): DeskParagraph => ({ number, text, spans: [], uses: [], broken: [] }),
  );
  for (const entry of entries) {
    const found = locateWords(entry, texts);
    if ("spans" in found) {
      const paragraph = paragraphs[found.paragraph];
      paragraph?.spans.push(...found.spans.map(({ from, to }): [number, number] => [from, to]));
      paragraph?.uses.push(tell(entry));
      continue;
    }
    paragraphs[found.nearest?.paragraph ?? 0]?.broken.push({
      key: entry.key,
      subject: entry.subject,
      given: entry.words,
      found: found.nearest?.words ?? "",
      place: `${entry.at.file}:${entry.at.line}`,
    });
  }
  return paragraphs.map((one) => ({ ...one, spans: joinSpans(one.spans) }));
}

/** Joins spans that overlap. */
export function joinSpans(spans: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
