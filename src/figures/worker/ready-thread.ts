// A thread that waits for figures from one build to the next, in a program that builds again and again: to load what draws
// them takes longer than to draw one.
import type { Worker } from "node:worker_threads";

export class ReadyThread {
  #thread: Worker | null = null;

  /** The thread that waits; it is the caller's from now on. */
  take(): Worker | undefined {
    const thread = this.#thread;
    this.#thread = null;
    thread?.removeAllListeners();
    thread?.ref(); // the program waits for what it draws
    return thread ?? undefined;
  }

  /** One thread waits, and does not keep the program running. Another one is ended. */
  async give(thread: Worker): Promise<void> {
    if (this.#thread) return void (await thread.terminate());
    this.#thread = thread;
    thread.unref();
    for (const event of ["error", "exit"]) thread.once(event, () => this.#drop(thread));
  }

  #drop(thread: Worker): void {
    if (this.#thread === thread) this.#thread = null;
  }
}
