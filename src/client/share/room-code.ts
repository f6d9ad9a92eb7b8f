// The audience's code over the slide in the room, while the speaker wants it. A device's code is never shown there.
import type { RoomHost } from "../room/host.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { drawCode } from "./draw-code.ts";

export function showCodeInRoom(host: RoomHost, say: Say): void {
  let shown: HTMLElement | null = null;
  const hide = () => {
    shown?.remove();
    shown = null;
  };
  host.onChange(() => {
    if (!host.state().code) hide();
    else if (!shown) {
      shown = element("div", { class: "room-code" });
      document.body.append(shown);
      void fill(shown, say).catch(hide);
    }
  });
}

async function fill(box: HTMLElement, say: Say): Promise<void> {
  const answer = await fetch("/__share", { method: "POST", body: "{}" });
  const { follow } = (await answer.json()) as { follow: { address: string; code: string[] } };
  box.append(
    drawCode(follow.code, say("share.code-of", { address: follow.address })),
    element("p", {}, [say("share.follow-here")]),
    element("p", { class: "address" }, [follow.address.replace(/^https?:\/\//, "")]),
  );
}
