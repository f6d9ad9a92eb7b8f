// The sources as CSL-JSON, as Zotero and other reference managers read it (https://citationstyles.org).
import type { OutputFile } from "../../model/files.ts";
import type { Source } from "../../model/scenario.ts";
import type { Built } from "../built.ts";

const types = {
  article: "article-newspaper",
  official: "webpage",
  press: "article-newspaper",
  monitor: "webpage",
  party: "webpage",
  "think-tank": "report",
  reference: "webpage",
} satisfies Record<Source["kind"], string>;

export function exportSources({ deck }: Pick<Built, "deck">): OutputFile[] {
  const items = deck.scenario.sources.map((source) => describeSource(source, deck.scenario.language));
  return [
    {
      path: "sources.csl.json",
      says: "the sources, for reference managers",
      content: `${JSON.stringify(items, null, 1)}\n`,
    },
  ];
}

function describeSource(source: Source, language: string) {
  const { id, kind, title, publisher, date, day, address, seenIn, author, accessed, archive } = source;
  const isAddress = (text: string | null): text is string => text !== null && /^https?:/.test(text);
  const url = [address, seenIn].find(isAddress);
  const all = {
    id,
    type: types[kind],
    title,
    publisher,
    "container-title": kind === "article" || kind === "press" ? publisher : undefined,
    author: author ? [{ literal: author }] : undefined,
    issued: date === null ? undefined : describeDate(date, day),
    accessed: accessed === null ? undefined : describeDay(accessed.slice(0, 10)),
    URL: url,
    archive: archive === null ? undefined : "web archive",
    archive_location: archive ?? undefined,
    language: source.language ?? language,
    note: `Reliability ${source.reliability}: ${source.why}`,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The day of a date if it is known, else the words that show the date. */
const describeDate = (date: string, day: string | null) =>
  day === null ? { literal: date } : describeDay(day);

/** `day` is YYYY-MM-DD. */
const describeDay = (day: string) => ({ "date-parts": [day.split("-").map(Number)] });
