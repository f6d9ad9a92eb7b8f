// A code to photograph: as a picture, and over the slide in the room.
import type { RoomHost } from "../room/host.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

/** Shows the audience's code over the slide while the speaker wants it. A device's code is never shown there. */
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

/**
 * A QR code as a picture. `rows` are of 0 and 1. Dark on light in both themes, with the margin of four modules that
 * scanners need.
 */
export function drawCode(rows: readonly string[], label: string): SVGSVGElement {
  const name = "http://www.w3.org/2000/svg";
  const size = rows.length + 8;
  const svg = document.createElementNS(name, "svg");
  for (const [key, value] of Object.entries({
    class: "code",
    viewBox: `0 0 ${size} ${size}`,
    role: "img",
    "aria-label": label,
  }))
    svg.setAttribute(key, value);
  const path = document.createElementNS(name, "path");
  const cells = rows.flatMap((row, y) =>
    [...row].flatMap((cell, x) => (cell === "1" ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  path.setAttribute("d", cells.join(""));
  svg.append(path);
  return svg;
}
