// Splits a slide's words into passages: texts that belong together, with their citations. Rules about words
// and numbers check one passage at a time.
import type { Citation, Flow, Slide, Text, TextUnit } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import { startOf, unitsInFlow } from "../../model/text-unit.ts";
import { citationsInText, isCiting } from "../../model/visit-flow.ts";

export interface Passage {
  // "headline" is any heading or head cell; everything on the slide supports it
  place: "headline" | "slide" | "notes";
  text: Text;
  citations: Citation[]; // citations beside the words, and those of what the layout shows there by itself
  at: Location;
}

export function passagesOf(slide: Slide): Passage[] {
  const shown = slide.shows.map((fact): Citation => ({ ...fact, at: slide.at }));
  const written = slide.texts.flatMap((unit) => passagesOfUnit(unit, "slide"));
  const all = [...citationsInText(slide.headline), ...written.flatMap((one) => one.citations), ...shown];
  const onSlide = written.map((one) => ({
    ...one,
    citations: one.place === "headline" ? all : [...one.citations, ...shown],
  }));
  const at = startOf(slide.headline) ?? slide.at;
  const headline: Passage = { place: "headline", text: slide.headline, citations: all, at };
  const { say, ifAsked, holdBack, private: own } = slide.notes;
  const spoken = [say, ifAsked, holdBack, own].flatMap((flow) => passagesInFlow(flow, "notes"));
  return [headline, ...onSlide, ...spoken];
}

function passagesInFlow(flow: Flow, place: Passage["place"]): Passage[] {
  return unitsInFlow(flow).flatMap((unit) => passagesOfUnit(unit, place));
}

/**
 * A part with citations, such as a cell, is supported by these; a part without is supported by those of its
 * whole unit.
 */
function passagesOfUnit(unit: TextUnit, place: Passage["place"]): Passage[] {
  const all = unit.parts.flatMap(citationsInText);
  return unit.parts.map((text) => ({
    place: unit.role === "heading" && place === "slide" ? "headline" : place,
    text,
    citations: isCiting(text) ? citationsInText(text) : all,
    at: startOf(text) ?? unit.at,
  }));
}
