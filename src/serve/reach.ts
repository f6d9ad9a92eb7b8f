// What may reach which visitor of a shared briefing. Every answer to a device or a follower is made here, and nowhere
// else: what is not named is not sent.
import type { RoomState } from "./share/room-state.ts";
import type { SharedSlide } from "./share/shared-slides.ts";

/** The window that presents, a device with notes, a device without, and anybody in the audience. */
export type Audience = "speaker" | "remote" | "follower";

export interface Reachable {
  state: RoomState | null;
  shown: ReadonlyMap<string, number>; // slides that were shown in the room, each with its furthest step
}

/** Where the room is, as each may know it. */
export function stateFor(audience: Audience, { state, shown }: Reachable): Record<string, unknown> | null {
  if (!state) return null;
  if (audience !== "follower") return { ...state };
  const { id, step, blank, presenting, strokes, pointer } = state;
  const open = [...shown].map(([slide, furthest]) => ({ slide, furthest }));
  return { id, step, blank, presenting, strokes, pointer, open };
}

/** A slide that was not shown yet does not exist for a follower. Devices have the slides in their page. */
export function slideFor(audience: Audience, slide: SharedSlide, { shown }: Reachable): SharedSlide | null {
  return audience === "follower" && !shown.has(slide.id) ? null : slide;
}

export const mayOrder = (audience: Audience): boolean => audience !== "follower";

/** Private parts of the notes are the speaker's; a remote lies in the hand and may be seen. */
export const mayHaveNotes = (audience: Audience): boolean => audience === "speaker";
