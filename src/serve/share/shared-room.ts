// What all routes of sharing know: the briefing that is shared, who was let in, and who is connected.
import type { IncomingMessage, ServerResponse } from "node:http";
import { refuse, sendPage } from "../answer.ts";
import { Codes, type Role } from "./codes.ts";
import { Editions } from "./editions.ts";
import { Hub } from "./hub.ts";
import type { Shared } from "./pages.ts";
import { type KeptSession, Sessions } from "./sessions.ts";

type SharedPage = Role | "join" | "follower";

export interface SharingOptions {
  origins: () => [string, ...string[]]; // the URLs under which networks reach us: "http://192.168.1.20:8000"
  kept: readonly KeptSession[]; // devices of a server before this one, which was killed
  keep: (sessions: readonly KeptSession[]) => Promise<void>; // for the server after this one
}

export class SharedRoom {
  shared: Shared | null = null; // null until a build succeeds
  latest: { joined: string } | { refused: string } | null = null; // what became of the last code, for the panel
  readonly codes = new Codes();
  readonly editions = new Editions();
  readonly hub = new Hub();
  readonly sessions: Sessions;
  private readonly known: SharingOptions["origins"];
  private chosen = ""; // one of them, by the speaker; "" for the first
  private readonly keep: SharingOptions["keep"];

  constructor({ origins, kept, keep }: SharingOptions) {
    this.sessions = new Sessions(kept);
    this.known = origins;
    this.keep = keep;
  }

  /** The URLs under which networks reach us, the chosen one first. */
  origins(): [string, ...string[]] {
    const [first, ...others] = this.known();
    if (!others.includes(this.chosen)) return [first, ...others];
    return [this.chosen, ...[first, ...others].filter((one) => one !== this.chosen)];
  }

  /** From now on codes name the network after the chosen one. */
  chooseNext(): void {
    const known = this.known();
    this.chosen = known[(known.indexOf(this.origins()[0]) + 1) % known.length] ?? "";
  }

  /** Shows this build from now on, and tells devices and followers what it changed. */
  update(next: Shared): void {
    if (next === this.shared) return; // a build with errors leaves the one before
    const before = this.editions.version;
    this.shared = next;
    this.editions.add(next.edition);
    this.hub.showSlides(next.slides);
    const tell = (role: Role) => this.editions.findMessage(role, { version: before, content: null });
    this.hub.tellDevicesOfEdit(tell, next.edition.version); // also where private notes alone have changed
    if (before !== next.edition.version) this.hub.tellFollowersOfEdit(next.news);
  }

  makeCode(role: Role): { address: string; until: number } {
    const { token, until } = this.codes.make(role, Date.now());
    return { address: `${this.origins()[0]}/speak#${token}`, until };
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
    if (this.shared) sendPage(request, response, this.shared.page(page));
    else refuse(response, 503, "There is no briefing to show yet.");
  }
}
