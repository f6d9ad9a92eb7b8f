// What a speaker's window shows and the room does not know: what is looked at, and how far one has read. It outlives a
// reload, which new code or style brings about, or the browser of a phone.
import type { Spot } from "../../model/room.ts";
import { spotOf } from "../room/room.ts";
import type { Reading } from "./notes-pane.ts";
import type { SpeakerView } from "./speaker-view.ts";

interface Kept {
  look: Spot | null;
  reading: Reading;
}

const storageKey = "briefing-speaker-view";

/** Puts back what was kept as soon as it is known where the room is, and keeps it when the page is left. */
export function keepView(view: SpeakerView): void {
  let kept = recall();
  view.onChange(() => {
    if (!kept || !view.state) return;
    const { look, reading } = kept;
    kept = null; // the view calls back while it is put back
    const slide = look && view.slides.find(({ id }) => id === look.id);
    if (slide) view.lookAt({ slide, step: Math.min(look.step, slide.steps) });
    view.notes.resume(reading);
    view.update();
  });
  addEventListener("pagehide", () => keep(view));
}

function keep({ looking, notes: { reading } }: SpeakerView): void {
  const kept: Kept = { look: looking && spotOf(looking), reading };
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // A browser that stores nothing begins anew.
  }
}

/** Null in a new window. */
function recall(): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? "null") as Kept | null;
    return typeof kept?.reading?.top === "number" ? kept : null;
  } catch {
    return null;
  }
}
