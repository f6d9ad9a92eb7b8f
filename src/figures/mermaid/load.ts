// Loads Mermaid into our document, with settings that make drawings the same on all machines, and calls it.
import type { Mermaid, MermaidConfig } from "mermaid";
import { openDocument } from "../dom/document.ts";
import { mermaidConfig } from "./config.ts";
import { readLabel } from "./label-marks.ts";

export interface Drawer {
  document: Document;
  mermaid: Mermaid;
}

/**
 * @param path or URL of Mermaid's module; the `esm.min` build loads in a tenth of the time of the default one
 */
export async function loadMermaid(path: string): Promise<Drawer> {
  process.env.TZ = "UTC";
  const document = openDocument(readLabel);
  const { default: mermaid } = (await import(path)) as { default: Mermaid };
  forgetUnused(mermaid.mermaidAPI.defaultConfig);
  mermaid.initialize(mermaidConfig);
  return { document, mermaid };
}

/**
 * Mermaid copies its configuration some hundred times a diagram, so parts for types not drawn here are
 * emptied.
 */
function forgetUnused(config: MermaidConfig): void {
  const unused = `c4 xyChart journey requirement gitGraph sankey packet block treeView architecture eventmodeling radar venn
    cynefin treemap railroad kanban ishikawa swimlane elk`;
  for (const name of unused.split(/\s+/)) {
    const section = (config as Record<string, unknown>)[name];
    if (typeof section === "object" && section !== null)
      for (const key of Object.keys(section)) Reflect.deleteProperty(section, key);
  }
}

/**
 * Every figure is drawn under the same id, so that Mermaid and our style cache meet the same style sheet
 * again.
 */
export const renderId = "figure";

/** A single call of Mermaid's render, with an empty document before and after. */
export async function renderOnce(text: string, { document, mermaid }: Drawer): Promise<string> {
  try {
    const { svg } = await mermaid.render(renderId, text);
    return svg;
  } finally {
    document.body.replaceChildren();
  }
}
