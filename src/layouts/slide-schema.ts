// Front matter of a slide: the keys that every slide takes, and those that a layout adds.
import * as z from "zod";
import { type SlideOptions, slideKeys } from "../model/slide-keys.ts";
import { layoutNames, layouts, usualLayout } from "./registry.ts";

const layout = z
  .enum(layoutNames)
  .default(usualLayout)
  .describe("how the slide is set and what it must hold; docs/layouts.md has a row for each");
const keysOfLayouts = Object.assign({}, ...layouts.map(({ keys }) => keys)) as z.ZodRawShape;

export const slideSchema: z.ZodType<SlideOptions> = z.strictObject({
  layout,
  ...slideKeys,
  ...keysOfLayouts,
});
