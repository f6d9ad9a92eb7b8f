// The room's window of a shared briefing: reports to the server what it shows, and carries out devices'
// commands.
import type { Command, Visitors } from "../../model/room.ts";
import type { RoomHost } from "../room/host.ts";

const often = 50; // ms between two reports while the pointer moves

export function shareRoom(host: RoomHost): void {
  const orders = new EventSource("/__room");
  orders.addEventListener("command", ({ data }) => {
    host.watched = true;
    const { by, ...command } = JSON.parse(data) as Command & { by: string };
    host.send(command as Command, by);
  });
  orders.addEventListener("visitors", ({ data }) => {
    host.visitors = JSON.parse(data) as Visitors;
    host.changed();
  });
  orders.addEventListener("open", () => tell(Object.fromEntries(shown)));
  const shown = new Map<string, number>(); // slides of this talk, each with its furthest step
  let told = "";
  let waiting = false;
  /** The numbers of visitors come from the server. */
  const stateNow = () => ({ ...host.state(), visitors: null });
  const tell = (before: Record<string, number> = {}) => {
    const state = stateNow();
    told = JSON.stringify(state);
    if (state.presenting) shown.set(state.id, Math.max(state.step, shown.get(state.id) ?? 0));
    const body = JSON.stringify({ ...state, shown: before });
    void fetch("/__room", { method: "POST", body }).catch(() => undefined);
  };
  host.onChange(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(
      () => {
        waiting = false;
        if (JSON.stringify(stateNow()) !== told) tell();
      },
      host.state().pointer ? often : 0,
    );
  });
}
