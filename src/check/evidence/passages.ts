// A slide's words in passages: what belongs together, with the citations that stand beside it. Rules about words and
// numbers look at one passage at a time.
import type { Citation, Flow, Slide, Text, TextUnit } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import { startOf, unitsInFlow } from "../../model/text-unit.ts";
import { citationsInText, isCiting } from "../../model/visit-flow.ts";

export interface Passage {
  place: "headline" | "slide" | "notes"; // "headline": any heading or table head; the whole slide stands beside it
  text: Text;
  citations: Citation[]; // beside the words, and those of what the tool shows there by itself
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

export function passagesInFlow(flow: Flow, place: Passage["place"]): Passage[] {
  return unitsInFlow(flow).flatMap((unit) => passagesOfUnit(unit, place));
}

/** A part that cites, such as a cell, is supported by its own citations, and one that does not by all of its unit. */
function passagesOfUnit(unit: TextUnit, place: Passage["place"]): Passage[] {
  const all = unit.parts.flatMap(citationsInText);
  return unit.parts.map((text) => ({
    place: unit.role === "heading" && place === "slide" ? "headline" : place,
    text,
    citations: isCiting(text) ? citationsInText(text) : all,
    at: startOf(text) ?? unit.at,
  }));
}
