// What is served, in memory: the last page that was built well, or the problems if there is none.
import { createHash } from "node:crypto";
import type { LiveMessage, ProblemReport, Save } from "../model/live.ts";
import { findPatch, type Patchable } from "../outputs/html/patch.ts";

export interface Page {
  content: string;
  policy: string; // its Content-Security-Policy
  version: string; // hash of the content
}

export interface Site {
  page: Page;
  guests: Page | null; // the last good page without the live client, for visitors from elsewhere
  good: boolean; // the page is a built one, not the list of problems
  report: ProblemReport;
  since: string | null; // time of day at which the page was built; null: there is no built page
  saves: Save[]; // newest first, down to the one that the page shows
  patchable: Patchable | null; // the page as what a patch exchanges; null where it is no built one
  speakerNotes: string; // JSON for the speaker view on this machine, which no page holds
}

/** `policy` is the page's Content-Security-Policy. */
export function makePage(content: string, policy: string): Page {
  return { content, policy, version: createHash("sha256").update(content).digest("hex").slice(0, 16) };
}

/**
 * The messages for a page that shows the given version; undefined: none yet. `before` was served until now. A page
 * that is loaded anew asks again.
 */
export function findMessages(
  site: Site,
  shown: string | undefined,
  before: Site | null = null,
): [LiveMessage, ...LiveMessage[]] {
  const { version } = site.page;
  const state = describeReport(site);
  if (shown === undefined || shown === version) return [state];
  const isShown = before?.page.version === shown && site.report.errors === 0;
  const patch = isShown ? findPatch(before.patchable, site.patchable, { from: shown, to: version }) : null;
  if (!patch) return [{ kind: "reload" }];
  return [patch, state];
}

function describeReport({ report, since, saves }: Site): LiveMessage {
  return report.problems.length > 0 ? { kind: "problems", since, saves, ...report } : { kind: "ok", since };
}
