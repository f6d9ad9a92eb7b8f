// What a device does that is no longer let in. Its notes go at once; then it is sent to where it can ask for a new
// code, or is told that the talk has ended, where no server answers any more.
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

export async function leave(say: Say): Promise<void> {
  const words = element("p", { class: "sp-strip", role: "status" });
  document.title = say("join.title");
  document.body.replaceChildren(element("main", { class: "speaker theme-room is-lost" }, [words]));
  const answer = await fetch("/speak", { cache: "no-store" }).catch(() => null);
  if (answer) location.replace("/speak");
  else words.textContent = say("follow.ended");
}
