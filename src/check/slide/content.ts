// Lets a slide's layout read the slide's text. What the layout needs and does not find is reported.

import { findKind, wordsOfLayout } from "../../figures/registry.ts";
import { layoutOf } from "../../layouts/registry.ts";
import type { Content, Flow } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedSlide } from "../../model/parsed.ts";
import type { Scenario } from "../../model/scenario.ts";
import { unknownId } from "../lookup.ts";

/** Null if something is missing. */
export function readContent(
  slide: ParsedSlide,
  flow: Flow,
  scenario: Scenario,
  diagnostics: Diagnostic[],
): Content | null {
  const { layout } = slide.options;
  return layoutOf(slide.options).read({
    slide,
    keys: slide.options,
    flow,
    scenario,
    figureWords: wordsOfLayout(layout),
    takesFigure: ({ kind }) => [layout, null].includes(findKind(kind).layout),
    lacks(message, fix, at = slide.at) {
      diagnostics.push({ rule: "layout-content", severity: "error", message, at, fix });
      return null;
    },
    find(entities, what, id, at) {
      const found = entities.find((entity) => entity.id === id);
      if (found) return found;
      const known = entities.map((entity) => entity.id);
      diagnostics.push(unknownId(what, id, known, at));
      return null;
    },
  });
}
