// What is served, held in memory: the page as last built well, or the problems if it never was.
import { createHash } from "node:crypto";
import type { Problem } from "../command/terminal/data.ts";

export interface Page {
  content: string;
  policy: string; // its Content-Security-Policy
  version: string; // by content
}

export type Message = { kind: "reload" } | { kind: "ok" } | { kind: "problems"; problems: Problem[] };

export interface Site {
  page: Page;
  guests: Page | null; // the page as last built well, without the live client: for whoever is not on this machine
  good: boolean; // the page is a built one, not the list of problems
  problems: Problem[];
  speakerNotes: string; // JSON for the speaker view on this machine: what no page holds
}

export function makePage(content: string, policy: string): Page {
  return { content, policy, version: createHash("sha256").update(content).digest("hex").slice(0, 16) };
}

/** What a page must hear that shows the version given, or none yet. */
export function findMessage(site: Site, shown: string | undefined): Message {
  if (shown !== undefined && shown !== site.page.version) return { kind: "reload" };
  return site.problems.length > 0 ? { kind: "problems", problems: site.problems } : { kind: "ok" };
}
