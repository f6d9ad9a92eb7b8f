// Lets a device in. Its code is after the # of the URL, so that no request, log or link preview contains it,
// and is redeemed when the user asks.
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

const revoked = "?revoked"; // a device that was let in, and is no longer

export function joinAsDevice(page: HTMLElement, say: Say): void {
  addEventListener("hashchange", () => location.reload()); // another code was entered in the same tab
  const token = location.hash.slice(1);
  const said = element("p", { role: "status" });
  const use = element("button", { type: "button", class: "primary" }, [say("join.use")]);
  const noToken = location.search === revoked ? "join.revoked" : "join.no-code";
  page.append(element("h1", {}, [say("join.title")]), element("p", {}, [say(token ? "join.says" : noToken)]));
  const mayFallAsleep = !window.isSecureContext || !navigator.wakeLock;
  if (token && mayFallAsleep) page.append(element("p", {}, [say("join.asleep")]));
  if (token) page.append(use);
  page.append(said);
  use.addEventListener("click", async () => {
    use.disabled = true;
    const answer = await fetch("/speak", { method: "POST", body: JSON.stringify({ token }) }).catch(
      () => null,
    );
    if (answer?.ok) {
      location.replace("/speak?speaker");
      return;
    }
    const { refused } = answer ? ((await answer.json()) as { refused: string }) : { refused: "away" };
    said.textContent = say(`join.${refused}`);
    use.disabled = refused === "used" || refused === "late";
  });
}
