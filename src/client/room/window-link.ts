// Messages between the room's window and the speaker's, since a page from a file may not access another
// window after a reload. Both know a key that survives reloads; messages without it are ignored.
import type { Clock, Command, RoomState } from "../../model/room.ts";
import { newClock } from "./clock.ts";
import type { RoomHost } from "./host.ts";
import type { Connection, Room } from "./room.ts";

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
export function connectToRoom(key: string): Room {
  const listeners: (() => void)[] = [];
  let state: RoomState | null = null;
  let heard = 0; // time of the last message, ms since 1970
  let shown: Connection = "gone";
  const room = () => (window.opener as Window | null) ?? null;
  const connection = (): Connection => {
    if (!room() || room()?.closed) return "gone";
    return Date.now() - heard < late ? "answers" : "late";
  };
  const changed = () => {
    shown = connection();
    for (const listener of listeners) listener();
  };
  const send = (message: Omit<Message, "key">) => room()?.postMessage({ key, ...message }, "*");
  addEventListener("message", (event: MessageEvent<Message>) => {
    if (event.source !== room() || event.data?.key !== key) return;
    if (!event.data.state) return;
    heard = Date.now();
    const before = JSON.stringify(state);
    state = event.data.state;
    if (before !== JSON.stringify(state) || shown !== "answers") changed();
  });
  const ask = () => {
    send({ hello: state?.clock ?? newClock("") });
    if (connection() !== shown) changed();
  };
  setInterval(ask, often);
  ask();
  return {
    state: () => state,
    connection,
    heard: () => heard,
    name: () => null,
    send: (command) => send({ command }),
    onChange: (listener) => listeners.push(listener),
  };
}
