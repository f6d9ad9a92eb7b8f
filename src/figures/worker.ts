// The entry of a drawing thread: requests in, answers out, one after another. Bundled to a file of its own.
import { parentPort, workerData } from "node:worker_threads";
import { answerRequest } from "./answer.ts";
import { lanesLayout } from "./chain/run.ts";
import { loadMermaid } from "./mermaid/load.ts";
import type { FigureRequest } from "./request.ts";

const port = parentPort;
if (!port) throw new Error("figures/worker is run as a worker thread.");

const { mermaidAddress } = workerData as { mermaidAddress: string };
const loading = loadMermaid(mermaidAddress).then((drawer) => {
  drawer.mermaid.registerLayoutLoaders([lanesLayout]);
  return drawer;
});

port.on("message", async ({ job, request }: { job: number; request: FigureRequest }) => {
  port.postMessage({ job, answer: await answerRequest(request, await loading) });
});
