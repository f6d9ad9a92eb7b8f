// Entry of a drawing thread: requests in, answers out, one after another. Bundled into a file of its own.
import { parentPort, workerData } from "node:worker_threads";
import type { FigureRequest } from "../drawing.ts";
import { type DrawingTools, drawByKind } from "../figure-kind.ts";
import { loadMermaid } from "../mermaid/load.ts";
import { findKind } from "../registry.ts";

export interface ThreadData {
  mermaidPath: string; // of Mermaid's module
  root: string; // the project's folder
}

const port = parentPort;
if (!port) throw new Error("figures/worker/entry is run as a worker thread.");

const { mermaidPath, root } = workerData as ThreadData;
let loading: ReturnType<typeof loadMermaid> | null = null;
const openMermaid = () => {
  loading ??= loadMermaid(mermaidPath);
  return loading;
};
const tools: DrawingTools = { root, openMermaid };

let before: Promise<void> = Promise.resolve(); // what was asked for last; figures are drawn one after another

port.on("message", (request: FigureRequest) => {
  before = before.then(() => answer(request));
});

async function answer({ kind: name, plan }: FigureRequest): Promise<void> {
  const kind = findKind(name);
  await kind.load?.(tools);
  port?.postMessage("begun");
  port?.postMessage(await drawByKind(kind, plan, tools));
}
