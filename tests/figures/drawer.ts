// Mermaid loaded in the test's own thread, once, and the way from a text to its answer.

import type { Picture } from "../../src/figures/drawing.ts";
import type { Drawn } from "../../src/figures/figure-kind.ts";
import { runHand } from "../../src/figures/mermaid/hand.ts";
import { type Drawer, loadMermaid } from "../../src/figures/mermaid/load.ts";
import { mermaidAddress } from "../../src/figures/worker/cache.ts";

let loading: Promise<Drawer> | undefined;

export function openDrawer(): Promise<Drawer> {
  loading ??= loadMermaid(mermaidAddress);
  return loading;
}

export async function drawHand(text: string): Promise<Drawn<Picture>> {
  return runHand({ text }, await openDrawer());
}

export async function markupOf(text: string): Promise<string> {
  const { drawing, problems } = await drawHand(text);
  if (!drawing) throw new Error(problems.map(({ message }) => message).join("\n"));
  return drawing.markup;
}
