// The way from a folder of slides to its outputs, one line a stage. Everything stays a value until the
// outputs are written. Errors in what an author wrote end the build after the stage that found them.
import { checkDeck, resolvePart, resolveSlides } from "./check/deck.ts";
import { markInForeign, markUnlocked } from "./check/follow-ups.ts";
import { findSilentRegrades } from "./check/silent-regrades.ts";
import { nameFolder } from "./disk/folder-path.ts";
import { openJsonCache } from "./disk/json-cache.ts";
import { type BegunDrawing, beginDrawing, type DrawnFigures, drawFigures } from "./figures/draw.ts";
import { DrawingThreads } from "./figures/worker/threads.ts";
import { changesOfPart, changesSince } from "./model/changes.ts";
import { collectFigures } from "./model/collect-figures.ts";
import { type Contents, countContents } from "./model/contents.ts";
import type { Deck } from "./model/deck.ts";
import { type Diagnostic, hasErrors, sortDiagnostics } from "./model/diagnostic.ts";
import type { JsonCache } from "./model/json-cache.ts";
import type { SourceFile } from "./model/location.ts";
import type { Lock } from "./model/lock.ts";
import { Memory } from "./model/memory.ts";
import type { BriefingHead } from "./model/page.ts";
import type { ParsedDeck, PrivateContent } from "./model/parsed.ts";
import type { BriefingVersion } from "./model/version.ts";
import type { Built } from "./outputs/built.ts";
import { describeReviews } from "./outputs/claim-review/claim-review.ts";
import { makePage } from "./outputs/html/page.ts";
import { loadPageAssets, type PageAssets } from "./outputs/html/page-assets.ts";
import { parseDeck } from "./parse/deck.ts";
import { parseLock } from "./parse/lock.ts";
import { parsePrevious } from "./parse/previous.ts";
import { readTexts } from "./pipeline/read-captures.ts";
import { dropFacts } from "./publish/facts.ts";
import { dropHeldBack } from "./publish/held-back.ts";
import { findPrivateContent } from "./publish/private-content.ts";
import { markPrivateCopy, refusePrivateCopy } from "./publish/private-copy.ts";
import { findHeldBack, findShown } from "./publish/shown.ts";
import { hashContent, hashPublic } from "./read/content-hash.ts";
import { type Folder, readFolder } from "./read/folder.ts";
import { readStrings } from "./read/strings.ts";
import { renderDocument } from "./render/document.ts";
import { describeHead } from "./render/head.ts";
import { type PrivateNotes, renderPrivateNotes } from "./render/notes.ts";
import { namesOfTexts } from "./sources/lock/lock.ts";
import { verifyLock } from "./sources/lock/verify.ts";

interface BuildOptions {
  root: string; // the project's folder, which holds its assets
  cache: string | null; // a folder for results that later builds use again; null: none
  assets?: PageAssets; // the page's assets, if they were loaded before
  worker: string; // path of the module that draws figures in a thread
  sources?: string | null; // a folder with the sources' texts, to compare the lock with them
  strict?: boolean; // warnings count as errors
  // whether outputs hold what is held back or private, and are marked so; else they are made without it
  private?: boolean;
  checkOnly?: boolean; // nothing is made of a briefing without problems: `built` is null
  onProgress?: (done: number, total: number) => void; // called for each figure drawn
  memory?: Memory; // of the build before, in a program that builds again and again
  threads?: DrawingThreads; // that such a program keeps from build to build
}

export interface BuildResult {
  diagnostics: Diagnostic[];
  files: SourceFile[]; // as read, for showing lines with problems
  privateContent: () => PrivateContent; // what an audience may not be told of problems
  built: Built | null; // null if there are errors, or nothing was to be made
  privateNotes: () => Record<string, PrivateNotes>; // by slide id; only for the speaker, never in an output
  slideCount: number;
  counts: Contents;
}

/** For a program that builds again and again: threads that draw its diagrams, kept from build to build. */
export const keepThreads = ({ worker, root }: Pick<BuildOptions, "worker" | "root">): DrawingThreads =>
  new DrawingThreads({ file: worker, root });

/**
 * Builds in memory. Throws for a broken machine or a fault of ours, never for a mistake in what an author
 * wrote.
 */
export async function build(path: string, options: BuildOptions): Promise<BuildResult> {
  const threads = options.threads ?? keepThreads(options);
  const cache = options.cache === null ? null : openJsonCache(options.cache);
  const assets = options.checkOnly ? null : (options.assets ?? loadPageAssets(options.root, cache));
  if (assets instanceof Promise) assets.catch(() => undefined); // awaited below, unless the build ends before
  try {
    return await runStages(path, { ...options, threads, cache }, assets);
  } finally {
    if (!options.threads) await threads.close();
  }
}

type StageOptions = Omit<BuildOptions, "cache"> & { threads: DrawingThreads; cache: JsonCache | null };

async function runStages(
  path: string,
  options: StageOptions,
  assets: PageAssets | Promise<PageAssets> | null,
): Promise<BuildResult> {
  const { memory = new Memory() } = options;
  const folder = await readFolder(path, nameFolder(path), memory);
  const parsed = parseDeck(folder, memory);
  const locked = memory.keep("lock", [folder.lock], () => parseLock(folder.lock));
  const written: Written = { folder, parsed, locked };
  const end = (diagnostics: Diagnostic[]) => endWith(grade(diagnostics, options), written);
  if (hasErrors(folder.diagnostics)) return end(folder.diagnostics);
  const begun = await beginFigures(written, { ...options, memory });
  const { deck, earlier, diagnostics: found } = await checkWritten(written, options, memory);
  if (!deck) return end(found);
  const strings = await readStrings(options.root, deck.scenario.language, memory);
  const drawn = await drawFigures(deck, { ...options, strings, memory }, begun);
  const diagnostics = [...found, ...drawn.diagnostics];
  if (hasErrors(grade(diagnostics, options)) || assets === null) return end(diagnostics);
  const shown = options.private
    ? { deck: markPrivateCopy(deck, strings["private.copy"] ?? ""), contentHash: hashContent(folder) }
    : publishDeck({ deck, parsed: parsed.deck }, drawn, folder, locked.lock, memory);
  if (earlier) shown.deck = withChanges(shown.deck, deck, earlier);
  const head = describeHead(shown.deck, shown.contentHash);
  if (options.private) head.title += ` (${strings["private.copy"]})`;
  const built = makeBuilt(shown.deck, head, drawn, { strings, assets: await assets, memory });
  const privateNotes = () => renderPrivateNotes(deck, drawn.figures, strings);
  return { ...end(diagnostics), built, privateNotes };
}

/** Threads draw while the rules run. Null for a deck that cannot be drawn. */
async function beginFigures(
  { folder, parsed, locked }: Written,
  options: StageOptions & { memory: Memory },
): Promise<BegunDrawing | null> {
  const deck = resolveSlides(parsed.deck, folder.images, locked.lock, options.memory);
  if (!deck) return null;
  const strings = await readStrings(options.root, deck.scenario.language, options.memory);
  return beginDrawing(deck, { ...options, strings });
}

/** What an author wrote, as read and parsed. */
interface Written {
  folder: Folder;
  parsed: ReturnType<typeof parseDeck>;
  locked: ReturnType<typeof parseLock>;
}

/** With `strict` warnings are errors. */
const grade = (all: Diagnostic[], { strict }: Pick<BuildOptions, "strict">): Diagnostic[] =>
  strict ? all.map((one) => ({ ...one, severity: "error" as const })) : all;

/** The result of a build from which nothing is made. */
function endWith(diagnostics: Diagnostic[], { folder, parsed: { deck }, locked }: Written): BuildResult {
  return {
    diagnostics: sortDiagnostics(diagnostics),
    files: [...folder.scenario, ...folder.slides, ...(folder.lock ? [folder.lock] : [])],
    privateContent: () => findPrivateContent(deck, folder),
    built: null,
    privateNotes: () => ({}),
    slideCount: deck.scenario ? folder.slides.length : 0, // slides are not checked without a scenario
    counts: countContents(deck, locked.lock),
  };
}

interface CheckedDeck {
  deck: Deck | null; // null if there are errors
  earlier: BriefingVersion | null; // what an earlier version said, if there is one to compare with
  diagnostics: Diagnostic[]; // of all stages so far
}

async function checkWritten(
  { folder, parsed, locked }: Written,
  { root, sources, private: isPrivate }: StageOptions,
  memory: Memory,
): Promise<CheckedDeck> {
  const { deck, diagnostics: unresolved } = checkDeck(parsed.deck, folder.images, locked.lock, memory);
  const { version: earlier, diagnostics: ofEarlier } = parsePrevious(folder.previous);
  const diagnostics = [
    ...folder.diagnostics,
    ...locked.diagnostics,
    ...ofEarlier,
    ...markInForeign(parsed.diagnostics, markUnlocked(unresolved, locked.diagnostics)),
  ];
  if (earlier && !isPrivate) {
    const strings = await readStrings(root, earlier.language, memory);
    diagnostics.push(...refusePrivateCopy(folder.previous, earlier, strings["private.copy"]));
  }
  if (deck && earlier) diagnostics.push(...findSilentRegrades(changesSince(earlier, deck), deck.scenario));
  if (deck && sources) diagnostics.push(...(await verifySources(deck, locked.lock, sources)));
  return { deck, earlier, diagnostics };
}

function makeBuilt(
  deck: Deck,
  head: BriefingHead,
  drawn: DrawnFigures,
  { strings, assets, memory }: { strings: Built["strings"]; assets: PageAssets; memory: Memory },
): Built {
  const figures = keepFigures(drawn.figures, deck);
  const body = renderDocument(deck, figures, strings, head.contentHash, memory);
  const { title, author, day, language } = head;
  const linkedData = memory.keep("reviews", [deck.scenario, title, author, day, language, strings], () =>
    describeReviews({ deck, head, strings }),
  );
  const page = makePage({ head, body, blocks: body.blocks, strings, linkedData }, assets);
  return { deck, figures, strings, head, page, blocks: body.blocks };
}

/** The part that is shown, with what changed in it since an earlier version. */
const withChanges = (shown: Deck, whole: Deck, earlier: BriefingVersion): Deck => ({
  ...shown,
  changes: changesOfPart(earlier, shown, whole),
  since: earlier.asOf,
});

/** The figures that are on the remaining slides and notes. */
function keepFigures(drawn: DrawnFigures["figures"], deck: Deck): DrawnFigures["figures"] {
  const ids = new Set(collectFigures(deck).map(({ spec }) => spec.id));
  return new Map([...drawn].filter(([id]) => ids.has(id)));
}

interface Shown {
  deck: Deck;
  contentHash: string;
}

/** Drops what is not public from a deck that was checked and drawn as a whole. Later stages never see it. */
function publishDeck(
  { deck, parsed }: { deck: Deck; parsed: ParsedDeck },
  drawn: DrawnFigures,
  { images }: Folder,
  lock: Lock | null,
  memory: Memory,
): Shown {
  const open = dropHeldBack(parsed, memory);
  const withFacts = { scenario: parsed.scenario, slides: open.slides };
  const slides = isSame(withFacts, parsed)
    ? deck
    : resolvePart(withFacts, images, lock, { memory, part: "open", facts: "whole" });
  const shown = findShown(open, slides, drawn.figures);
  const kept = dropFacts(open, shown, findHeldBack(parsed, drawn.figures), memory);
  const isWhole = kept.scenario === parsed.scenario;
  const part = isWhole
    ? slides
    : resolvePart(kept, images, lock, { memory, part: "public", facts: "public" });
  return { deck: part, contentHash: hashPublic(kept, images, part.checked.dates, memory) };
}

/** Nothing was taken out. */
const isSame = (one: ParsedDeck, other: ParsedDeck): boolean =>
  one.scenario === other.scenario && one.slides.every((slide, i) => slide === other.slides[i]);

async function verifySources({ ledger }: Deck, lock: Lock | null, folder: string): Promise<Diagnostic[]> {
  return verifyLock(ledger, await readTexts(folder, namesOfTexts(ledger)), lock);
}
