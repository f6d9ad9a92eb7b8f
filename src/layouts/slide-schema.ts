// Front matter of a slide: the keys that every slide takes, and those that a layout adds.
import * as z from "zod";
import { type SlideOptions, slideKeys } from "../model/slide-keys.ts";
import { layoutNames, layouts, usualLayout } from "./registry.ts";

const layout = z.enum(layoutNames).default(usualLayout);
const keysOfLayouts = Object.assign({}, ...layouts.map(({ keys }) => keys)) as z.ZodRawShape;

export const slideSchema: z.ZodType<SlideOptions> = z.strictObject({
  layout,
  ...slideKeys,
  ...keysOfLayouts,
});
