// The slides that the room has shown, fetched one by one and kept. The server sends of each what was shown of it, and
// names its version, so one that goes on or was edited is fetched again.
import type { OpenSlide } from "./room-stream.ts";

/** A slide as the server sends it to followers. */
export interface SharedSlide {
  id: string;
  folio: string;
  title: string;
  html: string;
  version: string;
}

export class OpenSlides {
  private open: readonly OpenSlide[] = [];
  private readonly fetched = new Map<string, SharedSlide>();
  private readonly coming = new Map<string, Promise<void>>(); // by id and version

  /** Fetches what the room has shown since, so that it is here when one goes back to it. */
  update(open: readonly OpenSlide[]): void {
    this.open = open;
    for (const { slide } of open) void this.load(slide);
  }

  /** The position, at a step that was shown; null where its slide was not shown, or is no more. */
  limit({ id, step }: { id: string; step: number }): { id: string; step: number } | null {
    return this.find(id) ? { id, step: Math.min(step, this.furthest(id)) } : null;
  }

  /** Undefined for a slide that was not shown, and where the server does not answer. */
  async load(id: string): Promise<SharedSlide | undefined> {
    const version = this.find(id)?.version;
    if (version === undefined) return undefined;
    if (this.fetched.get(id)?.version !== version) {
      const key = `${id} ${version}`;
      const coming = this.coming.get(key) ?? this.fetch(id).finally(() => this.coming.delete(key));
      this.coming.set(key, coming);
      await coming;
    }
    return this.fetched.get(id);
  }

  private async fetch(id: string): Promise<void> {
    const answer = await fetch(`/follow/slide?id=${encodeURIComponent(id)}`).catch(() => null);
    if (answer?.ok) this.fetched.set(id, (await answer.json()) as SharedSlide);
  }

  /** The step up to which the room has shown the slide. */
  furthest(id: string): number {
    return this.find(id)?.furthest ?? 0;
  }

  /** The slide before or after this one among those shown, in order of their numbers. */
  beside(id: string, way: 1 | -1): string | undefined {
    const order = this.open
      .map(({ slide }) => slide)
      .sort((one, other) => this.numberOf(one) - this.numberOf(other));
    return order[order.indexOf(id) + way];
  }

  private find(id: string): OpenSlide | undefined {
    return this.open.find(({ slide }) => slide === id);
  }

  /** The number shown, such as 7.2, in a form that sorts: a stack has fewer than a thousand slides. */
  private numberOf(id: string): number {
    const [whole = 0, below = 0] = (this.fetched.get(id)?.folio ?? "0").split(".").map(Number);
    return whole * 1000 + below;
  }
}
