// A headline and text below it.

import { unitsInFlow } from "../../model/text-unit.ts";
import { figuresOfFlow, type Layout, usualTraits } from "../layout.ts";
import { renderTextSlide, setText, type TextContent } from "./render.ts";

export const text: Layout<TextContent, Record<never, never>> = {
  layout: "text",
  summary: "A headline and any Markdown.",
  keys: {},
  traits: usualTraits,
  read: ({ flow }) => ({ layout: "text", flow }),
  makeHeadline: () => null,
  texts: ({ flow }) => unitsInFlow(flow),
  figures: ({ flow }) => figuresOfFlow(flow),
  shows: () => [],
  footNotes: () => [],
  isTooLong: ({ flow }, { longHead }) => !setText(flow, longHead).fits,
  render: (content, _, context) => renderTextSlide(content, context),
};
