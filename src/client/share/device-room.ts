// The room, as known to a device on the network: the server sends its state, commands are sent by POST.
// Nothing is stored while the device is disconnected.
import type { RoomState } from "../../model/room.ts";
import type { Connection, Room } from "../room/room.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

type Told = RoomState & { room: boolean; now: number }; // whether a room window listens; the server's time

const silent = 3000; // ms without a message

export function connectToServer(ended: () => void): Room {
  const listeners: (() => void)[] = [];
  let state: RoomState | null = null;
  let room = false;
  let name: string | null = null; // as the list of devices has it
  let heard = 0; // time of the last message, ms since 1970
  let shown: Connection = "gone";
  const connection = (): Connection => {
    if (Date.now() - heard > silent) return "late";
    return room ? "answers" : "gone";
  };
  const changed = () => {
    shown = connection();
    for (const listener of listeners) listener();
  };
  const stream = new EventSource("/speak/stream");
  stream.addEventListener("state", ({ data }) => {
    const told = JSON.parse(data) as Told | null;
    heard = Date.now();
    room = told?.room ?? false;
    state = told && { ...told, clock: shiftClock(told.clock, Date.now() - told.now) };
    changed();
  });
  stream.addEventListener("name", ({ data }) => {
    name = JSON.parse(data) as string;
  });
  stream.addEventListener("beat", () => {
    heard = Date.now();
    if (connection() !== shown) changed();
  });
  stream.addEventListener("edited", () => location.reload()); // its cookie lets it in again
  stream.addEventListener("end", () => {
    stream.close();
    ended();
  });
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) ended(); // refused, since its cookie is void
  });
  setInterval(() => {
    if (connection() !== shown) changed();
  }, 500);
  return {
    state: () => state,
    connection,
    heard: () => heard,
    name: () => name,
    send: (command) => {
      if (connection() !== "answers") return;
      const body = JSON.stringify(command);
      void fetch("/speak/order", {
        method: "POST",
        body,
        headers: { "Content-Type": "application/json" },
      }).catch(() => undefined);
    },
    onChange: (listener) => listeners.push(listener),
  };
}

/** Converts the room's clock to this device's clock, which may differ by `offset` ms. */
function shiftClock(clock: RoomState["clock"], offset: number): RoomState["clock"] {
  const shift = (moment: number | null) => (moment === null ? null : moment + offset);
  return { ...clock, started: shift(clock.started), paused: shift(clock.paused), end: shift(clock.end) };
}

/**
 * Takes a device that is no longer let in out of the talk. Its notes are removed at once. If the server still answers, the
 * device goes to the page that asks for a new code; if not, it is told that the talk has ended.
 */
export async function leave(say: Say): Promise<void> {
  const words = element("p", { class: "sp-strip", role: "status" });
  document.title = say("join.title");
  document.body.replaceChildren(element("main", { class: "speaker theme-room is-lost" }, [words]));
  const answer = await fetch("/speak", { cache: "no-store" }).catch(() => null);
  if (answer) location.replace("/speak");
  else words.textContent = say("follow.ended");
}
