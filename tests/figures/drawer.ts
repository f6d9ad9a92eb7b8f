// Mermaid loaded in the test's own thread, once, and the way from a text to its answer.

import { lanesLayout } from "../../src/figures/chain/run.ts";
import { runHand } from "../../src/figures/mermaid/hand.ts";
import { type Drawer, loadMermaid } from "../../src/figures/mermaid/load.ts";
import type { Answer } from "../../src/figures/request.ts";
import { mermaidAddress } from "../../src/figures/version.ts";

let loading: Promise<Drawer> | undefined;

export function openDrawer(): Promise<Drawer> {
  loading ??= loadMermaid(mermaidAddress).then((drawer) => {
    drawer.mermaid.registerLayoutLoaders([lanesLayout]);
    return drawer;
  });
  return loading;
}

export async function drawHand(text: string): Promise<Answer> {
  return runHand({ kind: "mermaid", text }, await openDrawer());
}

export async function markupOf(text: string): Promise<string> {
  const { drawing, problems } = await drawHand(text);
  if (!drawing) throw new Error(problems.map(({ message }) => message).join("\n"));
  return drawing.markup;
}
