// What is served, in memory: the last page that was built well, or the problems if there is none.
import { createHash } from "node:crypto";
import type { Problem } from "../command/terminal/data.ts";

export interface Page {
  content: string;
  policy: string; // its Content-Security-Policy
  version: string; // hash of the content
}

export type Message = { kind: "reload" } | { kind: "ok" } | { kind: "problems"; problems: Problem[] };

export interface Site {
  page: Page;
  guests: Page | null; // the last good page without the live client, for visitors from elsewhere
  good: boolean; // the page is a built one, not the list of problems
  problems: Problem[];
  speakerNotes: string; // JSON for the speaker view on this machine, which no page holds
}

export function makePage(content: string, policy: string): Page {
  return { content, policy, version: createHash("sha256").update(content).digest("hex").slice(0, 16) };
}

/** The message for a page that shows the given version; undefined: none yet. */
export function findMessage(site: Site, shown: string | undefined): Message {
  if (shown !== undefined && shown !== site.page.version) return { kind: "reload" };
  return site.problems.length > 0 ? { kind: "problems", problems: site.problems } : { kind: "ok" };
}
