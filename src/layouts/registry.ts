// Every layout, in the order of documentation and style sheets, and the front matter that they take together. A new
// layout is a folder and a line here.

import * as z from "zod";
import type { Content } from "../model/deck.ts";
import { type SlideOptions, slideKeys } from "../model/slide-keys.ts";
import { actors } from "./actors/layout.ts";
import { bluf } from "./bluf/layout.ts";
import { compare } from "./compare/layout.ts";
import { event } from "./event/layout.ts";
import { judgement } from "./judgement/layout.ts";
import { ladder } from "./ladder/layout.ts";
import type { Layout } from "./layout.ts";
import { likelihood } from "./likelihood/layout.ts";
import { lineage } from "./lineage/layout.ts";
import { map } from "./map/layout.ts";
import { matrix } from "./matrix/layout.ts";
import { quote } from "./quote/layout.ts";
import { sequence } from "./sequence/layout.ts";
import { sources } from "./sources/layout.ts";
import { text } from "./text/layout.ts";
import { title } from "./title/layout.ts";
import { toll } from "./toll/layout.ts";

export const layouts: readonly Layout[] = [
  title,
  bluf,
  sources,
  map,
  actors,
  sequence,
  ladder,
  toll,
  event,
  quote,
  compare,
  matrix,
  judgement,
  likelihood,
  lineage,
  text,
];

/** The layout of a slide whose front matter names none. */
const usualLayout = text.layout;

export const layoutNames = layouts.map(({ layout }) => layout);

/** Returns the layout of a slide. Throws for an unknown name, since the slide's schema has refused it. */
export function layoutOf({ layout }: Pick<Content, "layout">): Layout {
  const found = layouts.find((one) => one.layout === layout);
  if (!found) throw new Error(`No layout has the name ${layout}.`);
  return found;
}

const layout = z
  .enum(layoutNames)
  .default(usualLayout)
  .describe("how the slide is set and what it must hold; docs/layouts.md has a row for each");
const keysOfLayouts = Object.assign({}, ...layouts.map(({ keys }) => keys)) as z.ZodRawShape;

/** Front matter of a slide: the keys that every slide takes, and those that a layout adds. */
export const slideSchema: z.ZodType<SlideOptions> = z.strictObject({
  layout,
  ...slideKeys,
  ...keysOfLayouts,
});
