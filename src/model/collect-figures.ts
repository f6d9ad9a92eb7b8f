// Every figure of a deck with its slide, in reading order: those that layouts show, and those in notes.

import { rememberObject } from "../text/remember.ts";
import type { Deck, Slide } from "./deck.ts";
import type { SlideFigure } from "./figure.ts";
import { contentWidth, heightBelowHead } from "./slide-size.ts";
import { figuresInFlow } from "./visit-flow.ts";

export interface PlacedFigure extends SlideFigure {
  slide: Slide;
}

const roomInNotes = { width: contentWidth, height: heightBelowHead };

export const collectFigures = ({ slides }: Pick<Deck, "slides">): PlacedFigure[] => slides.flatMap(figuresOf);

const figuresOf = rememberObject((slide: Slide): readonly PlacedFigure[] => {
  const { say, ifAsked, holdBack, private: own } = slide.notes;
  const inNotes = [say, ifAsked, holdBack, own].flatMap(figuresInFlow);
  const spoken = inNotes.map((spec) => ({ spec, room: roomInNotes, ownMap: null }));
  return [...slide.figures, ...spoken].map((figure) => ({ ...figure, slide }));
});
