// The slides that the room has shown, fetched one by one and kept. The server sends of each what was shown of
// it, so one that goes on is fetched again.
import type { OpenSlide } from "./room-stream.ts";

/** A slide as the server sends it to followers. */
export interface SharedSlide {
  id: string;
  folio: string;
  title: string;
  html: string;
  furthest: number; // the step up to which the room has shown it
  whole: boolean; // nothing of it is still to come
}

export class OpenSlides {
  private open: readonly OpenSlide[] = [];
  private readonly fetched = new Map<string, SharedSlide>();

  /** Fetches what the room has shown since, so that it is here when one goes back to it. */
  update(open: readonly OpenSlide[]): void {
    this.open = open;
    for (const { slide } of open) void this.load(slide);
  }

  /** After an edit all slides are fetched again. */
  renew(): void {
    this.fetched.clear();
    this.update(this.open);
  }

  /** Undefined for a slide that was not shown, and where the server does not answer. */
  async load(id: string): Promise<SharedSlide | undefined> {
    const known = this.fetched.get(id);
    if (known && (known.whole || known.furthest >= this.furthest(id))) return known;
    const answer = await fetch(`/follow/slide?id=${encodeURIComponent(id)}`).catch(() => null);
    if (answer?.ok) this.fetched.set(id, (await answer.json()) as SharedSlide);
    else if (answer) this.fetched.delete(id);
    return this.fetched.get(id);
  }

  /** The step up to which the room has shown the slide. */
  furthest(id: string): number {
    return this.open.find(({ slide }) => slide === id)?.furthest ?? 0;
  }

  /** The slide before or after this one among those shown, in order of their numbers. */
  beside(id: string, way: 1 | -1): string | undefined {
    const order = this.open
      .map(({ slide }) => slide)
      .sort((one, other) => this.numberOf(one) - this.numberOf(other));
    return order[order.indexOf(id) + way];
  }

  /** The number shown, such as 7.2, in a form that sorts: a stack has fewer than a thousand slides. */
  private numberOf(id: string): number {
    const [whole = 0, below = 0] = (this.fetched.get(id)?.folio ?? "0").split(".").map(Number);
    return whole * 1000 + below;
  }
}
