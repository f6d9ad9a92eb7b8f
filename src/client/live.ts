// Entry of the server's client: reloads after a build, shows what stopped one. A build never has it.
import { makeOverlay } from "./overlay/overlay.ts";
import type { Problem } from "./overlay/problem.ts";
import { tellPrivateNotes } from "./room/private-notes.ts";
import { readStrings } from "./ui/strings.ts";

type Message = { kind: "reload" } | { kind: "problems"; problems: Problem[] } | { kind: "ok" };

const overlay = makeOverlay(readStrings());

// Only a page on this machine is answered.
void fetch("/speaker-notes")
  .then((answer) => (answer.ok ? answer.json() : {}))
  .then(tellPrivateNotes)
  .catch(() => undefined);

// The browser connects again by itself when the server was restarted.
new EventSource("/__live").addEventListener("message", ({ data }) => {
  const message = JSON.parse(data) as Message;
  if (message.kind === "reload")
    location.reload(); // the address holds slide and step
  else if (message.kind === "problems") overlay.show(message.problems);
  else overlay.clear();
});
