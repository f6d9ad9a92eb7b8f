// Decides what each visitor of a shared briefing may receive. Every answer to a device or a follower is made
// here and nowhere else; what is not named here is not sent.
import type { Patch } from "../model/page.ts";
import type { ReportedRoom } from "../model/room.ts";
import { dropNotes, type SharedSlide } from "./share/shared-slides.ts";

/** The presenting window, a device with notes, a device without, and anybody in the audience. */
export type Audience = "speaker" | "remote" | "follower";

interface SharedNow {
  state: ReportedRoom | null;
  shown: ReadonlyMap<string, number>; // slides shown in the room so far, with the furthest step of each
}

/** Where the presentation is, as each audience may know it. */
export function stateFor(audience: Audience, { state, shown }: SharedNow): Record<string, unknown> | null {
  if (!state) return null;
  if (audience !== "follower") return { ...state };
  const { id, step, blank, presenting, strokes, pointer } = state;
  const open = [...shown].map(([slide, furthest]) => ({ slide, furthest }));
  return { id, step, blank, presenting, strokes, pointer, open };
}

/** A slide as a follower has it. */
interface SentSlide {
  id: string;
  folio: string;
  title: string;
  html: string;
  furthest: number; // the step up to which it was shown
  whole: boolean; // nothing of it is still to come
}

/**
 * Followers do not receive slides that were not shown yet, nor items of a list. Devices have all slides in their
 * page.
 */
export function slideForFollower(slide: SharedSlide, { shown }: SharedNow): SentSlide | null {
  const furthest = shown.get(slide.id);
  if (furthest === undefined) return null;
  const { id, folio, title, items } = slide;
  return {
    id,
    folio,
    title,
    furthest,
    html: slide.upTo(furthest),
    whole: items.every((step) => step <= furthest),
  };
}

/** What an edit changed. Null: the audience asks again for what it shows, since no patch can make the change. */
export function editFor(audience: Audience, patch: Patch | null): Patch | null {
  if (patch === null || audience === "follower") return null;
  return mayHaveNotes(audience) ? patch : dropNotes(patch);
}

/** Whether an audience may move the room. */
export const mayOrder = (audience: Audience): boolean => audience !== "follower";

/** Private parts of the notes are for the speaker only; others may see the screen of a remote. */
export const mayHaveNotes = (audience: Audience): boolean => audience === "speaker";
