// The last versions of a shared briefing, so that a device that was away for some edits is sent what they changed.
import type { LiveMessage } from "../../model/live.ts";
import { findPatch, type Patchable } from "../../outputs/html/patch.ts";
import type { Role } from "./codes.ts";

/** One version of what devices show. */
export interface Edition {
  version: string;
  content: string; // hash of the content, as its pages have it
  of(role: Role): Patchable;
}

/** What followers are told of a version. Which slides changed is told with what was shown. */
export interface FollowersNews {
  edition: string; // of their page; if it is another, the page has to be loaded again
  last: string; // number of the last slide
  hash: string; // of the content, for the foot of the slides
}

/** What a device says of the page that it shows. */
export interface ShownEdition {
  version: string | undefined; // as it was told last
  content: string | null; // of a page that was told nothing yet
}

const most = 20; // editions that are kept

export class Editions {
  private readonly kept: Edition[] = []; // newest last

  add(edition: Edition): void {
    this.kept.push(edition);
    if (this.kept.length > most) this.kept.shift();
  }

  /** Of the newest one; empty before the first. */
  get version(): string {
    return this.kept.at(-1)?.version ?? "";
  }

  /** What a device has to do to show the newest edition. */
  findMessage(role: Role, { version, content }: ShownEdition): LiveMessage {
    const now = this.kept.at(-1);
    const isCurrent = version === undefined ? content === now?.content : version === now?.version;
    if (!now || isCurrent) return { kind: "ok", since: null };
    const before = this.kept.findLast((edition) => edition.version === version);
    const versions = { from: version ?? "", to: now.version };
    return (before && findPatch(before.of(role), now.of(role), versions)) ?? { kind: "reload" };
  }
}
