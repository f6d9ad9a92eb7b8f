// A build's result → what is served: the page for this machine's browsers, that for guests, and where the briefing is
// shared, those of devices and followers. A build with errors leaves the page of the build before.
import type { Deck } from "../model/deck.ts";
import { type Diagnostic, sortDiagnostics } from "../model/diagnostic.ts";
import type { ProblemReport } from "../model/live.ts";
import type { Built } from "../outputs/built.ts";
import { formatPage } from "../outputs/html/document.ts";
import { addLiveClient, type Page as HtmlPage } from "../outputs/html/page.ts";
import type { PageAssets } from "../outputs/html/page-assets.ts";
import { hashPatchable, makePatchable } from "../outputs/html/patch.ts";
import { formatPolicy } from "../outputs/html/policy.ts";
import { formatLines } from "../report/one-line.ts";
import { describeProblems, noProblems } from "../report/page-problems.ts";
import { type ReportedProblems, veilPrivate } from "../report/veil-private.ts";
import { makeProblemPage } from "./problem-page.ts";
import { addSave, describeSave } from "./save.ts";
import { makeShared, type Shared } from "./share/pages.ts";
import type { Page, Site } from "./site.ts";

/** What a server needs of a build. */
export interface Rebuilt extends ReportedProblems {
  built: Built | null; // null if there are errors
  privateNotes: () => unknown; // by slide id; goes to browsers on this machine as JSON
  slideCount: number;
}

/** What this machine's own browsers are shown, and what devices and followers are, where the briefing is shared. */
export type Served = Site & {
  shared?: Shared | null;
  result: Rebuilt | null; // of the last build; null: it did not come to an end
  deck: Deck | null; // of the page
};

/**
 * `before` is what was served until now: its page stays where the build has errors. `share` makes the pages of a
 * shared briefing too.
 */
export function makeSite(given: Rebuilt, assets: PageAssets, before: Served | null, share: boolean): Served {
  const result = veilPrivate(given);
  return result.built === null
    ? keepSite(result, before)
    : makeBuiltSite(result, result.built, assets, before, share);
}

function makeBuiltSite(
  result: Rebuilt,
  built: Built,
  assets: PageAssets,
  before: Served | null,
  share: boolean,
): Served {
  const findNotes = onceAsked(() => JSON.stringify(result.privateNotes()));
  const live = addLiveClient(built.page, assets);
  const patchable = makePatchable(live, built.blocks);
  const version = hashPatchable(patchable);
  const report = describeProblems(result.diagnostics, result.files, findSlides(built.deck));
  const save = describeSave(result, before?.result ?? null, report);
  return {
    page: formatWhenAsked(live, version),
    guests: formatWhenAsked(built.page, version),
    good: true,
    patchable,
    get speakerNotes() {
      return findNotes();
    },
    shared: share ? makeShared(built, assets, { version, patchable }, findNotes) : null,
    report,
    since: save.time,
    saves: [save],
    result,
    deck: built.deck,
  };
}

/** After a build with errors: the page of before, or the list of problems where there is none yet. */
function keepSite(result: Rebuilt, before: Served | null): Served {
  const slides = findSlides(before?.deck ?? null);
  const report = describeProblems(result.diagnostics, result.files, slides);
  const save = describeSave(result, before?.result ?? null, report);
  if (before?.good) return { ...before, report, saves: addSave(before.saves, save), result };
  const lines = formatLines(result.diagnostics, { colour: false, slides: result.slideCount });
  return { ...makeEmptySite(makeProblemPage(lines), report), result };
}

/** The same page, with problems that were found after it was built. */
export function addProblems(site: Served, more: readonly Diagnostic[]): Served {
  if (!site.result) return site;
  const all = sortDiagnostics([...site.result.diagnostics, ...more]);
  const { diagnostics, files } = veilPrivate({ ...site.result, diagnostics: all });
  return { ...site, report: describeProblems(diagnostics, files, findSlides(site.deck)) };
}

const findSlides = (deck: Deck | null): Map<string, string> =>
  new Map(deck?.slides.map(({ at, id }) => [at.file, id]));

/** The page is formatted on first request: after most builds browsers get a patch instead. */
function formatWhenAsked(page: HtmlPage, version: string): Page {
  const findContent = onceAsked(() => formatPage(page));
  return {
    get content() {
      return findContent();
    },
    policy: formatPolicy(page),
    version,
  };
}

/** Returns a function that makes a value on the first call and returns the same one afterwards. */
function onceAsked<Value>(make: () => Value): () => Value {
  let kept: { value: Value } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

/** Where there is no briefing to show yet. */
export const makeEmptySite = (page: Page, report: ProblemReport = noProblems): Served => ({
  page,
  guests: null,
  good: false,
  report,
  since: null,
  saves: [],
  patchable: null,
  speakerNotes: "{}",
  result: null,
  deck: null,
});
