// Diagnostics made from what open pages measured on the slides of one build that they showed.

import { z } from "zod";
import type { Deck } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Sight } from "../../model/look.ts";
import { diagnoseLooks } from "./diagnose.ts";
import { slideView } from "./views.ts";

/** What one page found on one slide at one step. */
export interface ShownSlide {
  content: string; // hash of the content that the page shows
  slide: string; // id
  sights: Sight[];
}

export class ShownSlides {
  private readonly deck: Deck;
  private readonly content: string;
  private readonly sights = new Map<string, Sight>(); // the last by slide, step and theme
  private readonly told = new Set<string>();

  /** @param content hash of the deck's content: what pages found on another version is not taken */
  constructor(deck: Deck, content: string) {
    this.deck = deck;
    this.content = content;
  }

  /** Returns the diagnostics that no earlier call has returned. */
  take({ content, slide, sights }: ShownSlide): Diagnostic[] {
    if (content !== this.content) return [];
    for (const sight of sights) this.sights.set([slide, sight.step, sight.theme].join("\0"), sight);
    const fresh = this.diagnose().filter((one) => !this.told.has(nameFault(one)));
    for (const one of fresh) this.told.add(nameFault(one));
    return fresh;
  }

  diagnose(): Diagnostic[] {
    return diagnoseLooks([{ view: slideView, sights: [...this.sights.values()] }], this.deck);
  }
}

/** Identifies a fault, whichever step showed it and however bad it is there. */
const nameFault = ({ rule, at }: Diagnostic): string => [rule, at.file, at.line, at.column].join("\0");

/** What a page sent; null if it is not what pages measure. */
export const parseShownSlide = (value: unknown): ShownSlide | null =>
  shownSchema.safeParse(value).data ?? null;

const finding = z.object({
  kind: z.enum(["cut", "outside", "overlap", "small", "faint"]),
  slide: z.string(),
  figure: z.string().nullable(),
  part: z.enum(["slide", "notes", "sources", "chrome"]),
  text: z.string(),
  other: z.string().nullable(),
  amount: z.number(),
});
const sight = z.object({
  step: z.number().int().nonnegative().nullable(),
  theme: z.enum(["paper", "room"]).nullable(),
  findings: z.array(finding),
});
const shownSchema = z.object({ content: z.string(), slide: z.string(), sights: z.array(sight) });
