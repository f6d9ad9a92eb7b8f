// What is served, in memory: the last page that was built well, or the problems if there is none.
import { createHash } from "node:crypto";
import type { Problem } from "../command/terminal/page-problems.ts";
import type { Patch } from "../model/patch.ts";
import { findPatch, type Patchable } from "./patch.ts";

export interface Page {
  content: string;
  policy: string; // its Content-Security-Policy
  version: string; // hash of the content
}

export type Message = Patch | { kind: "reload" } | { kind: "ok" } | { kind: "problems"; problems: Problem[] };

export interface Site {
  page: Page;
  guests: Page | null; // the last good page without the live client, for visitors from elsewhere
  good: boolean; // the page is a built one, not the list of problems
  problems: Problem[];
  patchable: Patchable | null; // the page as what a patch exchanges; null where it is no built one
  speakerNotes: string; // JSON for the speaker view on this machine, which no page holds
}

export function makePage(content: string, policy: string): Page {
  return { content, policy, version: createHash("sha256").update(content).digest("hex").slice(0, 16) };
}

/** The message for a page that shows the given version; undefined: none yet. `before` was served until now. */
export function findMessage(site: Site, shown: string | undefined, before: Site | null = null): Message {
  const { version } = site.page;
  if (shown !== undefined && shown !== version) {
    const isShown = before?.page.version === shown && site.problems.length === 0;
    const patch = isShown ? findPatch(before.patchable, site.patchable, { from: shown, to: version }) : null;
    return patch ?? { kind: "reload" };
  }
  return site.problems.length > 0 ? { kind: "problems", problems: site.problems } : { kind: "ok" };
}
