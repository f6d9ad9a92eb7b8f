// What pages found on the slides that they showed of one build, as diagnostics.

import { diagnoseLooks } from "../look/diagnose.ts";
import { slideView } from "../look/views.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Sight } from "../model/look.ts";
import type { ShownSlide } from "./look-route.ts";

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
