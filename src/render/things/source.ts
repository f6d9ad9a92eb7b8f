// A source: what the list of sources says of it, and where its pages are. The list itself stands in the document.

import type { Html } from "../../markup/html.ts";
import { findLivePage } from "../../markup/open-words.ts";
import type { Source } from "../../model/scenario.ts";
import { type Making, renderThing } from "./template.ts";

export function renderSourceThing(source: Source, { context, words }: Making): Html {
  const { id, publisher: title, archive, accessed } = source;
  const data = { live: findLivePage(source), archive, accessed, sha: words.hashOf(source) };
  return renderThing({ id, kind: "source", title, data }, context);
}
