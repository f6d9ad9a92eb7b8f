// Entry of the server's client: reloads after a build, and shows what stopped one. Never in a built page.
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

/** A revoked device loses its notes and is sent to where it can ask for a new code. */
if (onDevice) serve({ device: connectToServer(() => location.replace("/speak")) });

// The server answers the speaker's browser only.
void fetch(onDevice ? "/speak/notes" : "/speaker-notes")
  .then((answer) => (answer.ok ? answer.json() : {}))
  .then(tellPrivateNotes)
  .catch(() => undefined);

// The browser reconnects by itself when the server restarts.
if (!onDevice) {
  const stream = new EventSource("/__live");
  stream.addEventListener("shared", share, { once: true });
  stream.addEventListener("message", ({ data }) => {
    const message = JSON.parse(data) as Message;
    if (message.kind === "reload")
      location.reload(); // the URL keeps slide and step
    else if (message.kind === "problems") overlay.show(message.problems);
    else overlay.clear();
  });
}

/** If the briefing is shared on the network, this window is its room. */
function share(): void {
  serve({ openShare: openSharePanel });
  void whenServed("host").then(shareRoom);
}
