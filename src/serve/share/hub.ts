// Passes messages between the room's window and those who follow or steer it. Nothing is stored for those who
// are away; whoever comes back gets the current position.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Command, ReportedRoom, Visitors } from "../../model/room.ts";
import { type Audience, stateFor } from "../audience.ts";
import type { Role } from "./codes.ts";
import type { FollowersNews } from "./editions.ts";
import type { SharedSlides } from "./shared-slides.ts";
import { answerHead, format, Streams, write } from "./streams.ts";

const often = 100; // ms between two positions of the pointer, for followers
const seldom = 250; // ms; arrivals and departures within this time are counted once

type SlidesNow = SharedSlides | { find(id: string): undefined };

export class Hub {
  private readonly room = new Streams();
  private readonly audiences: Record<Audience, Streams> = {
    speaker: new Streams(),
    remote: new Streams(),
    follower: new Streams(),
  };
  private state: ReportedRoom | null = null;
  private readonly shown = new Map<string, number>();
  private slides: SlidesNow = { find: () => undefined };
  private pending: NodeJS.Timeout | null = null;
  private counting: NodeJS.Timeout | null = null;
  private told = ""; // what followers were last told, without pointer and pen
  private toldOpen = ""; // which slides they were last told to be open
  private pointed = 0; // time of the last pointer, ms since 1970

  /**
   * Listens for orders in the room's window. Devices learn of a second window, since only the newest message
   * counts.
   */
  listenInRoom(request: IncomingMessage, response: ServerResponse): void {
    if (answerHead(request, response)) return;
    this.room.add(request, response, () => this.tellDevices());
    write(response, format("visitors", this.visitors));
  }

  /** `name` is told to a device, so that it knows its own moves. */
  join(audience: Audience, request: IncomingMessage, response: ServerResponse, name?: string): () => void {
    if (answerHead(request, response)) return () => {};
    const end = this.audiences[audience].add(request, response, () => this.count());
    this.count();
    if (name !== undefined) write(response, format("name", name));
    write(response, format("state", this.stateFor(audience)));
    return end;
  }

  /** `before`: slides that the room showed before this server began, each with its furthest step. */
  tell(state: ReportedRoom, before: Readonly<Record<string, number>> = {}): void {
    this.state = state;
    for (const [id, step] of Object.entries(before)) this.show(id, step);
    if (state.presenting) this.show(state.id, state.step);
    this.tellDevices();
    this.tellFollowers();
  }

  /** False if no room listens, since orders are never stored for later. `by` is the name of the device. */
  order(command: Command, by: string): boolean {
    if (this.room.size === 0) return false;
    this.room.send("command", { ...command, by });
    return true;
  }

  get reachable(): { state: ReportedRoom | null; shown: ReadonlyMap<string, number>; slides: SlidesNow } {
    return { state: this.state, shown: this.shown, slides: this.slides };
  }

  get visitors(): Visitors {
    const { speaker, remote, follower } = this.audiences;
    return { devices: speaker.size + remote.size, followers: follower.size };
  }

  endFollowers(): void {
    this.audiences.follower.close();
    this.audiences.follower = new Streams();
  }

  close(): void {
    for (const streams of [this.room, ...Object.values(this.audiences)]) streams.close();
    for (const timer of [this.pending, this.counting]) if (timer) clearTimeout(timer);
  }

  /** These slides are shown from now on. */
  showSlides(slides: SlidesNow): void {
    this.slides = slides;
  }

  /** The briefing was edited: devices are sent what changed. `version` names what they show then. */
  tellDevicesOfEdit(findMessage: (role: Role) => unknown, version: string): void {
    for (const role of ["speaker", "remote"] as const) {
      const streams = this.audiences[role];
      if (streams.size > 0) streams.send("edited", findMessage(role), version);
    }
  }

  /** The slides were edited: followers fetch again what they had of those that changed. */
  tellFollowersOfEdit(news: FollowersNews): void {
    this.audiences.follower.send("edited", news);
    this.tellFollowers();
  }

  private stateFor(audience: Audience): unknown {
    const state = stateFor(audience, this.reachable);
    return state && audience !== "follower"
      ? { ...state, room: this.room.size > 0, now: Date.now(), visitors: this.visitors }
      : state;
  }

  /** Tells the room and the devices how many are connected: the speaker's view shows it. */
  private count(): void {
    this.counting ??= setTimeout(() => {
      this.counting = null;
      this.room.send("visitors", this.visitors);
      this.tellDevices();
    }, seldom);
  }

  private tellDevices(): void {
    for (const audience of ["speaker", "remote"] as const)
      this.audiences[audience].send("state", this.stateFor(audience));
  }

  private show(id: string, step: number): void {
    this.shown.set(id, Math.max(step, this.shown.get(id) ?? 0));
  }

  /** A move is sent at once, pointer and pen ten times a second at most. Which slides are open is sent if it changed. */
  private tellFollowers(): void {
    const state = stateFor("follower", this.reachable);
    if (!state) return;
    const rest = JSON.stringify({ ...state, pointer: null, strokes: [] });
    const wait = rest === this.told ? this.pointed + often - Date.now() : 0;
    if (wait > 0) {
      this.pending ??= setTimeout(() => {
        this.pending = null;
        this.tellFollowers();
      }, wait);
      return;
    }
    this.told = rest;
    this.pointed = Date.now();
    const open = JSON.stringify(state.open);
    const { open: _, ...moved } = state;
    this.audiences.follower.send("state", open === this.toldOpen ? moved : state);
    this.toldOpen = open;
  }
}
