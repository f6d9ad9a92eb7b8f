// The line at the foot of every slide: sources, handling, date of the briefing, and slide number.

import { layoutOf } from "../layouts/registry.ts";
import type { Context } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { quoteText, renderString } from "../markup/quoted.ts";
import type { Slide } from "../model/deck.ts";
import type { Source } from "../model/scenario.ts";
import { contentWidth } from "../model/slide-size.ts";
import { formatNumbers, formatParagraphs } from "../text/number-ranges.ts";
import { estimateWidth } from "../text/type-width.ts";

const size = 15;
const leastForSources = 240; // px: a name, and the numbers of the others

export function renderFoot(slide: Slide, context: Context): Html {
  const { scenario, say, contentHash } = context;
  const asOf = scenario.asOf && say("layout.as-of", { date: scenario.asOf });
  // the chrome shows it
  const handling = layoutOf(slide.content).traits.opens && !slide.section ? "" : scenario.handling;
  const about = [handling, asOf].filter(Boolean);
  const widthBeside = (own: readonly string[]) =>
    estimateWidth(
      [...about, contentHash, ...own, slide.folio, context.lastFolio].join("    "),
      size,
      "narrow",
    );
  const notes = fitNotes(
    notesOf(slide, context),
    (own) => widthBeside(own) <= contentWidth - leastForSources,
  );
  const room = contentWidth - widthBeside(notes) - 90;
  const own = notes.map((note) => html`<span class="own">${note}</span> `);
  const fitting = forms.find((form) => widthOf(form(slide.sources, context)) <= room);
  const shown = fitting
    ? renderEntries(fitting(slide.sources, context), context)
    : renderSources(slide.sources, room, context);
  const namesParagraphs = fitting !== undefined && fitting !== byPublisher;
  const inPrint =
    !namesParagraphs &&
    html`<p class="src in-print">${own}${renderEntries(slide.sources.map(numberAndParagraphs), context)}</p>`;
  return html`<footer class="foot"><p class="src">${own}${shown}</p>${inPrint}<p class="about">${about.map((part) => html`<span>${part}</span> `)}<span class="content-hash">${contentHash}</span> </p><p class="folio">${slide.folio}<span> / ${context.lastFolio}</span></p></footer>`;
}

/** Notes of the layout, and on a map whose borders and rivers it shows. */
function notesOf({ content, figures }: Slide, context: Context): string[] {
  const ofFigures = figures.flatMap(({ spec }) => context.figures.get(spec.id)?.note ?? []);
  return [...new Set([...ofFigures, ...layoutOf(content).footNotes(content, context)])];
}

/** Drops sentences from the beginning until the rest has room, since the last ones say what the slide leaves out. */
function fitNotes(notes: readonly string[], fits: (notes: readonly string[]) => boolean): readonly string[] {
  const sentences = notes.flatMap((note) => note.split(/(?<=\.)\s+(?=\p{Lu}|\d)/u));
  if (fits(notes)) return notes;
  const at = sentences.findIndex((_, i) => fits([sentences.slice(i).join(" ")]));
  return at < 0 ? [] : [sentences.slice(at).join(" ")];
}

type Sources = Slide["sources"];
interface Entry {
  sources: Source[];
  text: string;
}

/** For a line too short for all: the first publishers by name, the other sources by number. */
function renderSources(sources: Sources, room: number, context: Context): Html {
  const named = byPublisher(sources);
  const and = context.say("layout.and-sources");
  const widthOfRest = () => estimateWidth(`${and} ${formatRest(named, sources)}`, size, "narrow") + 18;
  while (named.length > 1 && widthOf(named) + widthOfRest() > room) named.pop();
  return html`${renderEntries(named, context)}<span class="entry">${and} <b>${formatRest(named, sources)}</b></span>`;
}

/** Numbers of the sources that are not named. */
function formatRest(named: readonly Entry[], sources: Sources): string {
  const shown = new Set(named.flatMap((entry) => entry.sources));
  return formatNumbers(sources.flatMap(({ source }) => (shown.has(source) ? [] : [source.number])));
}

const renderEntries = (entries: Entry[], context: Context): Html =>
  html`${entries.map((entry) => html`${renderEntry(entry, context)} `)}`;

/** Ways to write the sources, fullest first. */
const forms: ((sources: Sources, context: Context) => Entry[])[] = [
  (sources, context) =>
    sources.map(({ source, paragraphs }) =>
      makeEntry(source, [source.publisher, quoteText(source.title, context), source.date], paragraphs),
    ),
  (sources) =>
    sources.map(({ source, paragraphs }) => makeEntry(source, [source.publisher, source.date], paragraphs)),
  (sources) => sources.map(({ source, paragraphs }) => makeEntry(source, [source.publisher], paragraphs)),
  byPublisher,
];

/** On paper nothing can be opened, so the line names the paragraphs in any case. */
const numberAndParagraphs = ({ source, paragraphs }: Sources[number]): Entry => ({
  sources: [source],
  text: formatParagraphs(paragraphs),
});

function makeEntry(source: Source, parts: (string | null)[], paragraphs: number[]): Entry {
  return { sources: [source], text: [...parts, formatParagraphs(paragraphs)].filter(Boolean).join(", ") };
}

function byPublisher(sources: Sources): Entry[] {
  const groups = new Map<string, Source[]>();
  for (const { source } of sources)
    groups.set(source.publisher, [...(groups.get(source.publisher) ?? []), source]);
  return [...groups].map(([text, group]) => ({ sources: group, text }));
}

function widthOf(entries: Entry[]): number {
  const text = entries
    .map((one) => `${one.sources.map(({ number }) => number).join(", ")} ${one.text}`)
    .join("");
  return estimateWidth(text, size, "narrow") + entries.length * 18;
}

function renderEntry({ sources, text }: Entry, context: Context): Html {
  const links = sources.map(({ id, number }, i) => {
    const name = i === sources.length - 1 && html` ${renderName(text, sources[0], context)}`;
    return html`${i > 0 && ", "}<a${html.attributes({ href: `#source-${id}`, "data-cite": id })}><b>${number}</b>${name}</a>`;
  });
  return html`<span class="entry">${links}</span>`;
}

/**
 * Text that begins with a publisher's name. The name is isolated, so that its direction does not change the
 * rest.
 */
function renderName(text: string, source: Source | undefined, context: Context): Html {
  const publisher = source && text.startsWith(source.publisher) ? source.publisher : "";
  const rest = renderString(text.slice(publisher.length), context);
  return html`${publisher && html`<bdi>${renderString(publisher, context)}</bdi>`}${rest}`;
}
