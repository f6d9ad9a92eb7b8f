// What all routes of sharing know: the briefing that is shared, who was let in, and who is connected.
import type { IncomingMessage, ServerResponse } from "node:http";
import { refuse, sendPage } from "../answer.ts";
import { Codes, type Role } from "./codes.ts";
import { Hub } from "./hub.ts";
import type { SharedPages } from "./pages.ts";
import { type KeptSession, Sessions } from "./sessions.ts";

export interface Shared {
  pages: SharedPages;
  notes: string; // private parts of the notes as JSON
}

type SharedPage = Role | "join" | "follower";

export interface SharingOptions {
  origin: () => string; // the URL under which the network reaches us: "http://192.168.1.20:8000"
  kept: readonly KeptSession[]; // devices of a server before this one, which was killed
  keep: (sessions: readonly KeptSession[]) => Promise<void>; // for the server after this one
}

export class SharedRoom {
  shared: Shared | null = null; // null until a build succeeds
  latest: { joined: string } | { refused: string } | null = null; // what became of the last code, for the panel
  readonly codes = new Codes();
  readonly hub = new Hub();
  readonly sessions: Sessions;
  readonly origin: () => string;
  private readonly keep: SharingOptions["keep"];

  constructor({ origin, kept, keep }: SharingOptions) {
    this.sessions = new Sessions(kept);
    this.origin = origin;
    this.keep = keep;
  }

  makeCode(role: Role): { address: string; until: number } {
    const { token, until } = this.codes.make(role, Date.now());
    return { address: `${this.origin()}/speak#${token}`, until };
  }

  /** Stores the sessions, so that a server after this one knows them. */
  async keepSessions(): Promise<void> {
    await this.keep(this.sessions.kept());
  }

  /** `id` is one session; null revokes all. */
  async revoke(id: string | null): Promise<void> {
    this.sessions.revoke(id);
    await this.keepSessions();
  }

  /** Forgets the stored sessions: the next server lets none of these devices in. */
  async forget(): Promise<void> {
    await this.keep([]);
  }

  sendPage(request: IncomingMessage, response: ServerResponse, page: SharedPage): void {
    if (this.shared) sendPage(request, response, this.shared.pages[page]);
    else refuse(response, 503, "There is no briefing to show yet.");
  }
}
