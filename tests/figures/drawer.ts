// Mermaid loaded in the test's own thread, once, and the way from a text to its answer.

import { pathToFileURL } from "node:url";
import type { Picture } from "../../src/figures/drawing.ts";
import type { Drawn } from "../../src/figures/figure-kind.ts";
import { runHand } from "../../src/figures/mermaid/hand.ts";
import { type Drawer, loadMermaid } from "../../src/figures/mermaid/load.ts";
import { mermaidPath } from "../../src/figures/worker/cache.ts";
import { words } from "./words.ts";

let loading: Promise<Drawer> | undefined;

export function openDrawer(): Promise<Drawer> {
  loading ??= loadMermaid(pathToFileURL(mermaidPath).href);
  return loading;
}

/** In English, if no other words are given. */
export async function drawHand(text: string, of = words): Promise<Drawn<Picture>> {
  return runHand({ text, words: of }, await openDrawer());
}

export async function markupOf(text: string): Promise<string> {
  const { drawing, problems } = await drawHand(text);
  if (!drawing) throw new Error(problems.map(({ message }) => message).join("\n"));
  return drawing.markup;
}
