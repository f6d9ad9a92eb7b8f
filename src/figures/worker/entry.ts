// Entry of a drawing thread: requests in, answers out, one after another. Bundled into a file of its own.
import { parentPort, workerData } from "node:worker_threads";
import type { FigureRequest } from "../drawing.ts";
import { type DrawingTools, drawByKind } from "../figure-kind.ts";
import { loadMermaid } from "../mermaid/load.ts";
import { findKind } from "../registry.ts";

export interface ThreadData {
  mermaidPath: string; // of Mermaid's module
  root: string; // the project's folder
  kinds: readonly string[]; // of figures that will be drawn: what they are drawn with is loaded at once
}

const port = parentPort;
if (!port) throw new Error("figures/worker/entry is run as a worker thread.");

const { mermaidPath, root, kinds } = workerData as ThreadData;
let loading: ReturnType<typeof loadMermaid> | null = null;
const openMermaid = () => {
  loading ??= loadMermaid(mermaidPath);
  return loading;
};
const tools: DrawingTools = { root, openMermaid };
const load = async (kind: string) => findKind(kind).load?.(tools);

for (const kind of kinds) load(kind).catch(() => undefined); // whoever draws such a figure gets the error

port.on("message", async ({ kind, plan }: FigureRequest) => {
  await load(kind);
  port.postMessage("begun");
  port.postMessage(await drawByKind(findKind(kind), plan, tools));
});
