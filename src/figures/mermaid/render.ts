// A single call of Mermaid's render, with an empty document before and after.
import type { Drawer } from "./load.ts";

/**
 * Every figure is drawn under the same id, so that Mermaid and our style cache meet the same style sheet
 * again.
 */
export const renderId = "figure";

export async function renderOnce(text: string, { document, mermaid }: Drawer): Promise<string> {
  try {
    const { svg } = await mermaid.render(renderId, text);
    return svg;
  } finally {
    document.body.replaceChildren();
  }
}
