// A build's result → what is served: the page for this machine's browsers, that for guests, and where the briefing is
// shared, those of devices and followers. A build with errors leaves the page of the build before.
import type { BuildResult } from "../build.ts";
import { describeProblems } from "../command/terminal/data.ts";
import { formatLines } from "../command/terminal/one-line.ts";
import { formatPage } from "../outputs/html/document.ts";
import { addLiveClient } from "../outputs/html/page.ts";
import type { PageAssets } from "../outputs/html/page-assets.ts";
import { formatPolicy } from "../outputs/html/policy.ts";
import { makePatchable } from "./patch.ts";
import { makeProblemPage } from "./problem-page.ts";
import { makeSharedPages } from "./share/pages.ts";
import type { Shared } from "./share/share.ts";
import { makePage, type Page, type Site } from "./site.ts";

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
    const live = addLiveClient(built, assets);
    const [page, guests] = [live, built].map((one) => makePage(formatPage(one), formatPolicy(one))) as [
      Page,
      Page,
    ];
    const speakerNotes = JSON.stringify(result.privateNotes());
    const shared = share ? { pages: makeSharedPages(built, assets), notes: speakerNotes } : null;
    const patchable = makePatchable(live, blocks);
    return { page, guests, good: true, problems: [], patchable, speakerNotes, shared };
  }
  const problems = describeProblems(result.diagnostics, result.files);
  if (before?.good) return { ...before, problems };
  const lines = formatLines(result.diagnostics, { colour: false, slides: result.slideCount });
  return makeEmptySite(makeProblemPage(lines), problems);
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
