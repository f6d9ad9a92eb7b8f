// Messages between the room's window and the speaker's, since a page from a file may not access another
// window after a reload. Both know a key that survives reloads; messages without it are ignored.
import type { Clock, Command, RoomState } from "../../model/room.ts";
import { newClock } from "./clock.ts";
import type { RoomHost } from "./host.ts";
import { ChangeListeners, type Connection, type Room } from "./room.ts";

interface Message {
  key: string;
  hello?: Clock; // the speaker's window is open, and knows this clock
  command?: Command;
  state?: RoomState;
}

const storageKey = "briefing-speaker-key";

/** The key of this window's speaker view, made on first use. */
export function roomKey(): string {
  const made = crypto.getRandomValues(new Uint32Array(4)).join("-");
  try {
    const known = sessionStorage.getItem(storageKey) ?? made;
    sessionStorage.setItem(storageKey, known);
    return known;
  } catch {
    window.name = window.name.startsWith("room-") ? window.name : `room-${made}`; // survives a reload
    return window.name;
  }
}

/** Listens to the speaker's window, also to one opened before this page was reloaded. */
export function serveSpeakerWindow(host: RoomHost): void {
  const key = roomKey();
  let speaker: Window | null = null;
  const tell = () => speaker?.postMessage({ key, state: host.state() } satisfies Message, "*");
  addEventListener("message", (event: MessageEvent<Message>) => {
    if (event.data?.key !== key || !event.source) return;
    const { hello, command } = event.data;
    speaker = event.source as Window;
    host.watched = true;
    if (hello) host.adopt(hello);
    if (command) host.send(command);
    else tell();
  });
  host.onChange(tell);
}

const late = 1500; // ms without an answer
const often = 500; // ms between two requests

/** The room, as known to the speaker's window. */
export const connectToRoom = (key: string): Room => new RoomOfOpener(key);

/** The window that opened this one; messages from any other are ignored. */
const findRoom = (): Window | null => (window.opener as Window | null) ?? null;

class RoomOfOpener implements Room {
  private readonly key: string;
  private readonly listeners = new ChangeListeners();
  private latest: RoomState | null = null;
  private heardAt = 0; // time of the last message, ms since 1970
  private shown: Connection = "gone"; // as the listeners know it

  constructor(key: string) {
    this.key = key;
    addEventListener("message", (event: MessageEvent<Message>) => this.take(event));
    setInterval(() => this.ask(), often);
    this.ask();
  }

  state(): RoomState | null {
    return this.latest;
  }

  connection(): Connection {
    const room = findRoom();
    if (!room || room.closed) return "gone";
    return Date.now() - this.heardAt < late ? "answers" : "late";
  }

  heard(): number {
    return this.heardAt;
  }

  name(): null {
    return null;
  }

  send(command: Command): void {
    this.post({ command });
  }

  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  private take({ source, data }: MessageEvent<Message>): void {
    if (source !== findRoom() || data?.key !== this.key || !data.state) return;
    this.heardAt = Date.now();
    const isOther = JSON.stringify(data.state) !== JSON.stringify(this.latest);
    this.latest = data.state;
    if (isOther || this.shown !== "answers") this.tell();
  }

  /** Asks for the state, and gives the room its clock back if it has lost it. */
  private ask(): void {
    this.post({ hello: this.latest?.clock ?? newClock("") });
    if (this.connection() !== this.shown) this.tell();
  }

  private tell(): void {
    this.shown = this.connection();
    this.listeners.tell();
  }

  private post(message: Omit<Message, "key">): void {
    findRoom()?.postMessage({ key: this.key, ...message }, "*");
  }
}
