// Distributes requests over worker threads. A figure that takes too long or too much memory is answered with
// a problem, and its thread is replaced. Any other end of a thread is our fault and throws.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Answer, FigureRequest } from "../drawing.ts";
import { mermaidPath } from "./cache.ts";
import type { ThreadData } from "./entry.ts";
import { memoryLimits, reportGivenUp, watchTime } from "./limits.ts";

/**
 * `again` is whether the same request would get the same answer; a figure that was given up is not cached.
 */
export type Receive = (at: number, answer: Answer, again: boolean) => void;

interface Program {
  file: string; // path of the bundled worker/entry.ts
  root: string; // the project's folder
}

const mostThreads = 4;
const worthAThread = 12; // figures; starting a thread takes as long as drawing some

/** The threads of a build, or of all builds of a program that builds again and again. */
export class DrawingThreads {
  private readonly program: Program;
  private readonly waiting: Worker[] = [];

  constructor(program: Program) {
    this.program = program;
  }

  /** Opens a thread that loads at once what figures of these kinds are drawn with, so that it is ready for them. */
  prepare(kinds: readonly string[]): void {
    this.waiting.push(this.open(kinds));
  }

  take(): Worker {
    const thread = this.waiting.pop() ?? this.open([]);
    thread.ref();
    return thread;
  }

  /** Takes a thread that can draw more. It does not keep the process from ending. */
  giveBack(thread: Worker): void {
    thread.unref();
    this.waiting.push(thread);
  }

  async close(): Promise<void> {
    await Promise.all(this.waiting.splice(0).map((thread) => thread.terminate()));
  }

  private open(kinds: readonly string[]): Worker {
    const { file, root } = this.program;
    const workerData: ThreadData = { mermaidPath, root, kinds };
    return new Worker(file, { workerData, resourceLimits: memoryLimits });
  }
}

/** Answers in the order of the requests. `receive` is called for each as it arrives. */
export async function drawInThreads(
  requests: readonly FigureRequest[],
  threads: DrawingThreads,
  receive: Receive,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const count = Math.min(availableParallelism(), mostThreads, Math.ceil(requests.length / worthAThread));
  const seats = Array.from({ length: count }, async () => {
    while (next < requests.length) {
      const at = next++;
      const thread = threads.take();
      const ended = await drawOne(thread, requests[at]!).catch(async (error) => {
        await thread.terminate();
        throw error;
      });
      answers[at] = ended.answer;
      receive(at, ended.answer, !ended.broken);
      if (ended.broken) await thread.terminate();
      else threads.giveBack(thread);
    }
  });
  await Promise.all(seats);
  return answers;
}

interface Ended {
  answer: Answer;
  broken: boolean; // the thread can draw no more
}

/** Time is measured from when the thread has loaded what it draws with. */
function drawOne(thread: Worker, request: FigureRequest): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let watch = { stop: () => {} };
    const end = (settle: () => void) => {
      watch.stop();
      for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
      settle();
    };
    thread.on("message", (message: "begun" | Answer) => {
      if (message !== "begun") end(() => resolve({ answer: message, broken: false }));
      else watch = watchTime(() => end(() => resolve({ answer: reportGivenUp("time"), broken: true })));
    });
    thread.on("error", (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      const fault = new Error(`The ${request.kind} cannot be drawn.`, { cause: error });
      end(() => (isMemory ? resolve({ answer: reportGivenUp("memory"), broken: true }) : reject(fault)));
    });
    thread.on("exit", (code) =>
      end(() => reject(new Error(`A thread that draws figures ended with code ${code}.`))),
    );
    thread.postMessage(request);
  });
}
