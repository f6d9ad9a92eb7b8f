// Entry of the server's client: patches the page after a build, and shows what stopped one. Never in a built page.
import type { LiveMessage } from "../model/live.ts";
import { sendShownSlide } from "./overlay/measure-shown.ts";
import { Overlay } from "./overlay/overlay.ts";
import { tellSpeaker } from "./overlay/report.ts";
import { watchShownSlide } from "./overlay/shown-slide.ts";
import { keepOriginal, patchPage } from "./patch/patch-page.ts";
import { tellPrivateNotes } from "./room/private-notes.ts";
import { connectToServer, leave } from "./share/device-room.ts";
import { shareRoom } from "./share/room-client.ts";
import { showCodeInRoom } from "./share/room-code.ts";
import { addServed, whenServed } from "./share/served.ts";
import { openSharePanel } from "./share/share-panel.ts";
import { readStrings } from "./ui/strings.ts";

const onDevice = location.pathname === "/speak";

/** A speaker's view has no room for a list: there the problems are a line. */
const speaks = document.documentElement.classList.contains("speaker-window");
const overlay = speaks ? null : new Overlay(readStrings());

const content = document.querySelector<HTMLMetaElement>('meta[name="content-hash"]')?.content ?? "";

/** Fetches the private parts of the notes. The server gives them to the speaker's browser only. */
function askForNotes(): void {
  void fetch(onDevice ? "/speak/notes" : "/speaker-notes")
    .then((answer) => (answer.ok ? answer.json() : {}))
    .then(tellPrivateNotes)
    .catch(() => undefined);
}

/** Shows what the server sent. Messages are handled one after the other, once the page has started. */
async function show(message: LiveMessage, version: string): Promise<void> {
  if (message.kind === "reload" || (message.kind === "patch" && message.from !== shown)) {
    location.reload(); // the URL keeps slide and step
    return;
  }
  shown = version;
  if (message.kind === "problems") {
    if (overlay) overlay.show(message);
    else tellSpeaker(message, readStrings());
    return;
  }
  if (message.kind === "ok") {
    if (overlay) overlay.clear(message.since);
    else tellSpeaker(null, readStrings());
  } else {
    const renew = await whenServed("renew");
    renew(() => patchPage(message));
    keepOriginal();
  }
  askForNotes();
}

let shown = "";
let last = Promise.resolve();

function take(message: LiveMessage, version: string): void {
  last = last.then(() => show(message, version));
}

// The browser reconnects by itself when the server restarts.
if (onDevice && location.hash.length > 1) {
  location.replace(`/speak?again${location.hash}`); // another code was photographed
} else if (onDevice) {
  const ended = () => void leave(readStrings());
  addServed({ device: connectToServer(content, { edited: take, ended }) });
} else {
  watchShownSlide(() => {
    overlay?.moved();
    void sendShownSlide().then((sights) => sights && overlay?.seen(sights));
  });
  const stream = new EventSource(`/__live?content=${content}`);
  stream.addEventListener("open", () => overlay?.connected(true));
  stream.addEventListener("error", () => overlay?.connected(false));
  stream.addEventListener("shared", share, { once: true });
  stream.addEventListener("message", ({ data, lastEventId }) =>
    take(JSON.parse(data) as LiveMessage, lastEventId),
  );
}

/** If the briefing is shared on the network, this window is its room. */
function share(): void {
  addServed({ openShare: openSharePanel });
  void whenServed("host").then((host) => {
    shareRoom(host);
    showCodeInRoom(host, readStrings());
  });
}
