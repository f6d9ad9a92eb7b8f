// A slide must not hold more than fits in its smallest type. The estimate needs no browser.

import { layoutOf } from "../../layouts/registry.ts";
import type { Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { countLines } from "../../model/headline-lines.ts";
import type { Scenario } from "../../model/scenario.ts";
import { startOf } from "../../model/text-unit.ts";
import type { RuleCheck } from "../rule.ts";

export const slideFull: RuleCheck = {
  id: "slide-full",
  liftable: true,
  checkSlide: ({ slide }, { scenario }) => checkFull(slide, scenario),
};

const mostLines = 2; // of a headline: what stands below it begins there

function checkFull(slide: Slide, scenario: Scenario): Diagnostic[] {
  const lines = countLines(slide.headline);
  if (lines > mostLines) return [sayLongHeadline(slide)];
  const space = { longHead: lines > 1, scenario };
  if (!layoutOf(slide.content).isTooLong(slide.content, space)) return [];
  return [
    {
      rule: "slide-full",
      severity: "warning",
      message: "This slide holds more than fits in its smallest type.",
      why: "What stands last is cut, on the screen and on paper.",
      at: startOf(slide.headline) ?? slide.at,
      fix: "Make it two slides, or cut words.",
    },
  ];
}

const sayLongHeadline = (slide: Slide): Diagnostic => ({
  rule: "slide-full",
  severity: "warning",
  message: "This headline takes more than two lines.",
  why: "It lies over what stands below it.",
  at: startOf(slide.headline) ?? slide.at,
  fix: "Say it in fewer words; the rest belongs on the slide or into the notes.",
});
