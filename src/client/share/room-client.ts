// The room's window of a shared briefing: reports to the server what it shows, and carries out devices'
// commands.
import type { RoomHost } from "../room/host.ts";
import type { Command } from "../room/room.ts";

const often = 50; // ms between two reports while the pointer moves

export function shareRoom(host: RoomHost): void {
  const orders = new EventSource("/__room");
  orders.addEventListener("command", ({ data }) => {
    host.watched = true;
    const { by, ...command } = JSON.parse(data) as Command & { by: string };
    host.send(command as Command, by);
  });
  orders.addEventListener("open", () => tell());
  let told = "";
  let waiting = false;
  const tell = () => {
    told = JSON.stringify(host.state());
    void fetch("/__room", { method: "POST", body: told }).catch(() => undefined);
  };
  host.onChange(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(
      () => {
        waiting = false;
        if (JSON.stringify(host.state()) !== told) tell();
      },
      host.state().pointer ? often : 0,
    );
  });
}
