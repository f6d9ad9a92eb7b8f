// Entry of the server's client: reloads after a build, shows what stopped one. A build never has it.
import { makeOverlay } from "./overlay/overlay.ts";
import type { Problem } from "./overlay/problem.ts";
import { tellPrivateNotes } from "./room/private-notes.ts";
import { connectToServer } from "./share/device-room.ts";
import { shareRoom } from "./share/room-client.ts";
import { serve, whenServed } from "./share/served.ts";
import { openSharePanel } from "./share/share-panel.ts";
import { readStrings } from "./ui/strings.ts";

type Message = { kind: "reload" } | { kind: "problems"; problems: Problem[] } | { kind: "ok" };

const overlay = makeOverlay(readStrings());

const onDevice = location.pathname === "/speak";

/** Notes are taken off a device that was revoked, and it is led back to where it may ask for a new code. */
if (onDevice) serve({ device: connectToServer(() => location.replace("/speak")) });

// Only the speaker is answered.
void fetch(onDevice ? "/speak/notes" : "/speaker-notes")
  .then((answer) => (answer.ok ? answer.json() : {}))
  .then(tellPrivateNotes)
  .catch(() => undefined);

// The browser connects again by itself when the server was restarted.
if (!onDevice) {
  const stream = new EventSource("/__live");
  stream.addEventListener("shared", share, { once: true });
  stream.addEventListener("message", ({ data }) => {
    const message = JSON.parse(data) as Message;
    if (message.kind === "reload")
      location.reload(); // the address holds slide and step
    else if (message.kind === "problems") overlay.show(message.problems);
    else overlay.clear();
  });
}

/** The briefing is shared on the network: this window is its room. */
function share(): void {
  serve({ openShare: openSharePanel });
  void whenServed("host").then(shareRoom);
}
