// The room, as known to a device on the network: the server sends its state, commands are sent by POST.
// Nothing is stored while the device is disconnected.
import type { LiveMessage } from "../../model/live.ts";
import type { Command, RoomState } from "../../model/room.ts";
import { ChangeListeners, type Connection, type Room } from "../room/room.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

type Report = RoomState & { room: boolean; now: number }; // whether a room window listens; the server's time

const silent = 3000; // ms without a message, after which the connection counts as late
const often = 500; // ms between two looks at the connection

interface Calls {
  edited(message: LiveMessage, version: string): void; // the slides were edited
  ended(): void; // the talk has ended, or this device is no longer let in
}

/** @param content hash of the content that the page shows */
export const connectToServer = (content: string, calls: Calls): Room => new DeviceRoom(content, calls);

class DeviceRoom implements Room {
  private readonly listeners = new ChangeListeners();
  private latest: RoomState | null = null;
  private hasWindow = false; // a window of the room listens to commands
  private ownName: string | null = null; // as the list of devices has it
  private heardAt = 0; // time of the last message, ms since 1970
  private shown: Connection = "gone";

  constructor(content: string, calls: Calls) {
    this.listen(new EventSource(`/speak/stream?content=${content}`), calls);
    setInterval(() => this.checkConnection(), often);
  }

  state(): RoomState | null {
    return this.latest;
  }

  connection(): Connection {
    if (Date.now() - this.heardAt > silent) return "late";
    return this.hasWindow ? "answers" : "gone";
  }

  heard(): number {
    return this.heardAt;
  }

  name(): string | null {
    return this.ownName;
  }

  send(command: Command): void {
    if (this.connection() !== "answers") return;
    void fetch("/speak/order", {
      method: "POST",
      body: JSON.stringify(command),
      headers: { "Content-Type": "application/json" },
    }).catch(() => undefined);
  }

  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  private listen(stream: EventSource, { edited, ended }: Calls): void {
    stream.addEventListener("state", ({ data }) => this.take(JSON.parse(data) as Report | null));
    stream.addEventListener("name", ({ data }) => {
      this.ownName = JSON.parse(data) as string;
    });
    stream.addEventListener("beat", () => {
      this.heardAt = Date.now();
      this.checkConnection();
    });
    stream.addEventListener("edited", ({ data, lastEventId }) =>
      edited(JSON.parse(data) as LiveMessage, lastEventId),
    );
    stream.addEventListener("end", () => {
      stream.close();
      ended();
    });
    stream.addEventListener("error", () => {
      if (stream.readyState === EventSource.CLOSED) ended(); // refused, since its cookie is void
    });
  }

  private take(told: Report | null): void {
    this.heardAt = Date.now();
    this.hasWindow = told?.room ?? false;
    this.latest = told && { ...told, clock: shiftClock(told.clock, Date.now() - told.now) };
    this.tell();
  }

  private checkConnection(): void {
    if (this.connection() !== this.shown) this.tell();
  }

  private tell(): void {
    this.shown = this.connection();
    this.listeners.tell();
  }
}

/** Converts the room's clock to this device's clock, which may differ by `offset` ms. */
function shiftClock(clock: RoomState["clock"], offset: number): RoomState["clock"] {
  const shift = (moment: number | null) => (moment === null ? null : moment + offset);
  return { ...clock, started: shift(clock.started), paused: shift(clock.paused), end: shift(clock.end) };
}

/**
 * Takes a device that is no longer let in out of the talk. Its notes are removed at once. If the server still
 * answers, the device goes to the page that asks for a new code; if not, it is told that the talk has ended.
 */
export async function leave(say: Say): Promise<void> {
  const words = element("p", { class: "sp-strip", role: "status" });
  document.title = say("join.title");
  document.body.replaceChildren(element("main", { class: "speaker theme-room is-lost" }, [words]));
  const answer = await fetch("/speak", { cache: "no-store" }).catch(() => null);
  if (answer) location.replace("/speak?revoked");
  else words.textContent = say("follow.ended");
}
