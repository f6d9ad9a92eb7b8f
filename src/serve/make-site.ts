// A build's result → what is served: the page for this machine's browsers, that for guests, and where the briefing is
// shared, those of devices and followers. A build with errors leaves the page of the build before.
import type { BuildResult } from "../build.ts";
import { formatLines } from "../command/terminal/one-line.ts";
import { describeProblems } from "../command/terminal/page-problems.ts";
import { formatPage } from "../outputs/html/document.ts";
import { addLiveClient, type Page as HtmlPage } from "../outputs/html/page.ts";
import type { PageAssets } from "../outputs/html/page-assets.ts";
import { formatPolicy } from "../outputs/html/policy.ts";
import { hashPatchable, makePatchable } from "./patch.ts";
import { makeProblemPage } from "./problem-page.ts";
import { makeSharedPages, type SharedPages } from "./share/pages.ts";
import type { Shared } from "./share/share.ts";
import type { Page, Site } from "./site.ts";

/** What this machine's own browsers are shown, and what devices and followers are, where the briefing is shared. */
export type Served = Site & { shared?: Shared | null };

export function makeSite(
  result: BuildResult,
  assets: PageAssets,
  before: Served | null,
  share: boolean,
): Served {
  if (result.built !== null) {
    const { page: built, blocks } = result.built;
    const notes = JSON.stringify(result.privateNotes());
    const live = addLiveClient(built, assets);
    const patchable = makePatchable(live, blocks);
    const version = hashPatchable(patchable);
    const shared = share ? makeShared(built, assets, notes) : null;
    return {
      page: formatWhenAsked(live, version),
      guests: formatWhenAsked(built, version),
      ...{ good: true, problems: [], patchable, speakerNotes: notes, shared },
    };
  }
  const problems = describeProblems(result.diagnostics, result.files);
  if (before?.good) return { ...before, problems };
  const lines = formatLines(result.diagnostics, { colour: false, slides: result.slideCount });
  return makeEmptySite(makeProblemPage(lines), problems);
}

/** Most builds are shown as a patch, and nobody asks for the page. */
function formatWhenAsked(page: HtmlPage, version: string): Page {
  let content: string | null = null;
  return {
    get content() {
      content ??= formatPage(page);
      return content;
    },
    policy: formatPolicy(page),
    version,
  };
}

function makeShared(page: HtmlPage, assets: PageAssets, notes: string): Shared {
  let pages: SharedPages | null = null;
  return {
    get pages() {
      pages ??= makeSharedPages(page, assets);
      return pages;
    },
    notes,
  };
}

/** Where there is no briefing to show yet. */
export const makeEmptySite = (page: Page, problems: Site["problems"]): Served => ({
  page,
  guests: null,
  good: false,
  problems,
  patchable: null,
  speakerNotes: "{}",
});
