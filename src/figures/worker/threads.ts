// Requests spread over worker threads. An answer may hold problems; a thread that dies is a fault of ours and throws.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Answer } from "../drawing.ts";
import { mermaidAddress } from "./version.ts";

/** Plain data: it is posted, hashed and cached. */
export interface FigureRequest {
  kind: string;
  plan: unknown;
}

const mostThreads = 4;
const worthAThread = 6; // figures: a thread takes as long to start as it takes to draw some

/** A thread that loads what it needs at once: opened early, it is ready when there is something to draw. */
export function openThread(file: string, root: string): Worker {
  return new Worker(file, { workerData: { mermaidAddress, root } });
}

/** Answers in the order of the requests; `onAnswer` is called for each as it comes. */
export async function drawInThreads(
  requests: readonly FigureRequest[],
  worker: { file: string; root: string },
  onAnswer: (at: number, answer: Answer) => void,
  early?: Worker,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const take = () => (next < requests.length ? next++ : null);
  const receive = (at: number, answer: Answer) => {
    answers[at] = answer;
    onAnswer(at, answer);
  };
  const count = Math.min(availableParallelism(), mostThreads, Math.ceil(requests.length / worthAThread));
  await Promise.all(
    Array.from({ length: count }, (_, i) =>
      runThread((i === 0 && early) || openThread(worker.file, worker.root), requests, take, receive),
    ),
  );
  return answers;
}

function runThread(
  thread: Worker,
  requests: readonly FigureRequest[],
  take: () => number | null,
  receive: (at: number, answer: Answer) => void,
): Promise<void> {
  const first = take();
  if (first === null) return thread.terminate().then(() => undefined);
  const ended = new Promise<void>((resolve, reject) => {
    const send = (at: number) => thread.postMessage({ job: at, request: requests[at] });
    thread.on("message", ({ job, answer }: { job: number; answer: Answer }) => {
      receive(job, answer);
      const at = take();
      if (at === null) resolve();
      else send(at);
    });
    thread.on("error", reject);
    thread.on("exit", (code) => reject(new Error(`A thread that draws figures ended with code ${code}.`)));
    send(first);
  });
  return ended.finally(() => thread.terminate());
}
