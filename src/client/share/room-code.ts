// A code to photograph: as a picture, and over the slide in the room.
import type { RoomHost } from "../room/host.ts";
import { element, svgElement } from "../ui/element.ts";
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
      shown = element("section", { class: "room-code", "aria-label": say("share.audience") });
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

const quietZone = 4; // modules of empty margin, which scanners need (ISO/IEC 18004)

/** A QR code as a picture, dark on light in both themes. `rows` hold a 0 or a 1 for each module. */
export function drawCode(rows: readonly string[], label: string): SVGSVGElement {
  const size = rows.length + 2 * quietZone;
  const dark = rows.flatMap((row, y) =>
    [...row].flatMap((cell, x) => (cell === "1" ? [`M${x + quietZone} ${y + quietZone}h1v1h-1z`] : [])),
  );
  const attributes = { class: "code", viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": label };
  return svgElement("svg", attributes, [svgElement("path", { d: dark.join("") })]);
}
