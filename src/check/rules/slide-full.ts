// A slide must not hold more than fits in its smallest type. The estimate needs no browser.

import { layoutOf } from "../../layouts/registry.ts";
import { takesTwoLines } from "../../markup/headline-lines.ts";
import type { Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Scenario } from "../../model/scenario.ts";
import { startOf } from "../../model/text-unit.ts";
import type { RuleCheck } from "../rule.ts";

export const slideFull: RuleCheck = {
  id: "slide-full",
  liftable: true,
  checkSlide: ({ slide }, { scenario }) => checkFull(slide, scenario),
};

function checkFull(slide: Slide, scenario: Scenario): Diagnostic[] {
  const space = { longHead: takesTwoLines(slide.headline), scenario };
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
