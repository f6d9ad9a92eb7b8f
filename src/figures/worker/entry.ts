// Entry of a drawing thread: requests in, answers out, one after another. Bundled into a file of its own.
import { parentPort, workerData } from "node:worker_threads";
import type { FigureRequest } from "../drawing.ts";
import { type DrawingTools, drawByKind } from "../figure-kind.ts";
import { loadMermaid } from "../mermaid/load.ts";
import { findKind } from "../registry.ts";

const port = parentPort;
if (!port) throw new Error("figures/worker/entry is run as a worker thread.");

const { mermaidAddress, root } = workerData as { mermaidAddress: string; root: string };
const loading = loadMermaid(mermaidAddress);
const tools: DrawingTools = { root, openMermaid: () => loading };

port.on("message", async ({ kind, plan }: FigureRequest) => {
  await loading;
  port.postMessage("begun");
  port.postMessage(await drawByKind(findKind(kind), plan, tools));
});
