// Every figure of a deck with its slide, in reading order: those that layouts show, and those in notes.
import type { Deck, Slide } from "../model/deck.ts";
import type { SlideFigure } from "../model/figure.ts";
import { figuresInFlow } from "../model/visit-flow.ts";

export interface PlacedFigure extends SlideFigure {
  slide: Slide;
}

const roomInNotes = { width: 1152, height: 528 }; // px, as on a slide

const known = new WeakMap<Slide, readonly PlacedFigure[]>(); // a slide does not change

export function collectFigures({ slides }: Pick<Deck, "slides">): PlacedFigure[] {
  return slides.flatMap((slide) => {
    const figures = known.get(slide) ?? figuresOf(slide);
    known.set(slide, figures);
    return figures;
  });
}

function figuresOf(slide: Slide): PlacedFigure[] {
  const { say, ifAsked, holdBack, private: own } = slide.notes;
  const inNotes = [say, ifAsked, holdBack, own].flatMap(figuresInFlow);
  const spoken = inNotes.map((spec) => ({ spec, room: roomInNotes, ownMap: null }));
  return [...slide.figures, ...spoken].map((figure) => ({ ...figure, slide }));
}
