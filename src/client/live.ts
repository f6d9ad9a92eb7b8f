// Entry of the server's client: reloads after a build, shows what stopped one. A build never has it.
import { makeOverlay } from "./live/overlay.ts";
import type { Problem } from "./live/problem.ts";
import { readStrings } from "./strings.ts";

type Message = { kind: "reload" } | { kind: "problems"; problems: Problem[] } | { kind: "ok" };

const overlay = makeOverlay(readStrings());

// The browser connects again by itself when the server was restarted.
new EventSource("/__live").addEventListener("message", ({ data }) => {
  const message = JSON.parse(data) as Message;
  if (message.kind === "reload")
    location.reload(); // the address holds slide and step
  else if (message.kind === "problems") overlay.show(message.problems);
  else overlay.clear();
});
