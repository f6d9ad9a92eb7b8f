// Decides what each visitor of a shared briefing may receive. Every answer to a device or a follower is made
// here and nowhere else; what is not named here is not sent.
import type { ReportedRoom } from "../model/room.ts";
import type { SharedSlide } from "./share/shared-slides.ts";

/** The presenting window, a device with notes, a device without, and anybody in the audience. */
export type Audience = "speaker" | "remote" | "follower";

interface SharedNow {
  state: ReportedRoom | null;
  shown: ReadonlyMap<string, number>; // slides shown in the room so far, with the furthest step of each
  slides: FoundSlides; // of the last build
}

/** The slides by their ids. */
interface FoundSlides {
  find(id: string): SharedSlide | undefined;
}

/** A slide that was shown and is still there. */
interface OpenSlide {
  slide: string;
  furthest: number; // the step up to which it was shown
  version: string; // of what was shown of it
}

/** Where the presentation is, as each audience may know it. */
export function stateFor(audience: Audience, now: SharedNow): Record<string, unknown> | null {
  if (!now.state) return null;
  if (audience !== "follower") return { ...now.state };
  const { id, step, blank, presenting, strokes, pointer } = now.state;
  return { id, step, blank, presenting, strokes, pointer, open: listOpen(now) };
}

function listOpen({ shown, slides }: SharedNow): OpenSlide[] {
  return [...shown].flatMap(([id, step]) => {
    const slide = slides.find(id);
    if (!slide) return [];
    const furthest = Math.min(step, slide.steps);
    return { slide: id, furthest, version: slide.upTo(furthest).version };
  });
}

/** A slide as a follower has it. */
interface SentSlide {
  id: string;
  folio: string;
  title: string;
  html: string;
  version: string;
}

/**
 * Followers do not receive slides that were not shown yet, nor items of a list. Devices have all slides in their
 * page.
 */
export function slideForFollower(slide: SharedSlide, { shown }: SharedNow): SentSlide | null {
  const step = shown.get(slide.id);
  if (step === undefined) return null;
  const { id, folio, title, steps } = slide;
  return { id, folio, title, ...slide.upTo(Math.min(step, steps)) };
}

/** Whether an audience may move the room. */
export const mayOrder = (audience: Audience): boolean => audience !== "follower";

/** Private parts of the notes are for the speaker only; others may see the screen of a remote. */
export const mayHaveNotes = (audience: Audience): boolean => audience === "speaker";
