// "[step 2]" at the head of a note's paragraph belongs to the speaker view, and is never read as text.
import { expect, it } from "vitest";
import { paragraph, words } from "../support/deck.ts";
import { renderOne } from "./page.ts";

it("the step of a note stands in the markup, not in the text", () => {
  const texts = [
    "[step 2] The answer.",
    "[Step 12]Then this.",
    "As in [step 3] of the plan.",
    "[step x] No.",
  ];
  const say = texts.map((text) => paragraph(...words(text)));
  const none = { ifAsked: [], holdBack: [], private: [], quotes: [] };
  const slide = renderOne({ layout: "text", flow: [] } as never, { notes: { say, ...none } });
  const found = [...slide.querySelectorAll(".say p")].map((each) => [
    each.getAttribute("data-note-step"),
    each.textContent,
  ]);
  expect(found).toEqual([
    ["2", "The answer."],
    ["12", "Then this."],
    [null, "As in [step 3] of the plan."],
    [null, "[step x] No."],
  ]);
});
