// Distributes requests over worker threads. A figure that takes too long or too much memory is answered with
// a problem, and its thread is replaced. Any other end of a thread is our fault and throws.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Answer, FigureRequest } from "../drawing.ts";
import { mermaidPath } from "./cache.ts";
import type { ThreadData } from "./entry.ts";
import { memoryLimits, reportGivenUp, watchTime } from "./limits.ts";

/**
 * Takes the answer to the request with the index `at`. `again` is whether the same request would get the same answer:
 * not for a figure that was given up, so that its answer is not cached.
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
  private readonly all = new Set<Worker>(); // that have not ended
  private readonly waiting: Worker[] = [];

  constructor(program: Program) {
    this.program = program;
  }

  take(): Worker {
    const thread = this.waiting.pop() ?? this.open();
    thread.ref();
    return thread;
  }

  /** Takes a thread that can draw more. It does not keep the process from ending. */
  giveBack(thread: Worker): void {
    thread.unref();
    this.waiting.push(thread);
  }

  /** Ends those that draw too, whose figures are then never answered. */
  async close(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all([...this.all].map((thread) => thread.terminate()));
  }

  private open(): Worker {
    const { file, root } = this.program;
    const workerData: ThreadData = { mermaidPath, root };
    const thread = new Worker(file, { workerData, resourceLimits: memoryLimits });
    this.all.add(thread);
    thread.once("exit", () => this.all.delete(thread));
    return thread;
  }
}

/**
 * Calls `receive` for each request when it is answered. All requests are sent at once, so that threads go on drawing
 * while this one is busy; each of them draws every nth figure.
 */
export async function drawInThreads(
  requests: readonly FigureRequest[],
  threads: DrawingThreads,
  receive: Receive,
): Promise<void> {
  const count = Math.min(availableParallelism(), mostThreads, Math.ceil(requests.length / worthAThread));
  const numbered = requests.map((request, at) => ({ request, at }));
  const shares = Array.from({ length: count }, (_, n) => numbered.filter(({ at }) => at % count === n));
  await Promise.all(shares.map((share) => drawShare(share, threads, receive)));
}

interface Numbered {
  request: FigureRequest;
  at: number; // place among all requests
}

async function drawShare(
  share: readonly Numbered[],
  threads: DrawingThreads,
  receive: Receive,
): Promise<void> {
  let left = share;
  while (left.length > 0) {
    const thread = threads.take();
    const { answered, broken } = await drawIn(thread, left, receive).catch(async (error) => {
      await thread.terminate();
      throw error;
    });
    left = left.slice(answered);
    if (broken) await thread.terminate();
    else threads.giveBack(thread);
  }
}

interface Ended {
  answered: number; // how many of the requests, from the first on
  broken: boolean; // the thread can draw no more
}

/**
 * Lets one thread draw its share, until all is drawn or a figure is given up. Rejects if the thread fails or ends for
 * another reason. A figure's time is measured from when the thread has loaded what it draws with.
 */
function drawIn(thread: Worker, share: readonly Numbered[], receive: Receive): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let watch = { stop: () => {} };
    let answered = 0;
    const answer = (given: Answer, again: boolean) => receive(share[answered++]!.at, given, again);
    const end = (settle: () => void) => {
      watch.stop();
      thread.removeAllListeners("message").removeAllListeners("error").removeListener("exit", failAtExit);
      settle();
    };
    const giveUp = (reason: "time" | "memory") =>
      end(() => {
        answer(reportGivenUp(reason), false);
        resolve({ answered, broken: true });
      });
    thread.on("message", (message: "begun" | Answer) => {
      watch.stop();
      if (message === "begun") watch = watchTime(() => giveUp("time"));
      else answer(message, true);
      if (answered === share.length) end(() => resolve({ answered, broken: false }));
    });
    thread.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") giveUp("memory");
      else {
        const { kind } = share[answered]!.request;
        end(() => reject(new Error(`The ${kind} cannot be drawn.`, { cause: error })));
      }
    });
    const failAtExit = (code: number) =>
      end(() => reject(new Error(`A thread that draws figures ended with code ${code}.`)));
    thread.on("exit", failAtExit);
    for (const { request } of share) thread.postMessage(request);
  });
}
