// Runs a task on request, never twice at once. Requests during a run cause one more run after it.

interface Repeated {
  ask: () => void;
  done: () => Promise<void>; // resolves when nothing runs or waits
}

/** The task must never reject. */
export function repeatWhenAsked(task: () => Promise<void>): Repeated {
  let running: Promise<void> | null = null;
  let asked = false;
  async function run(): Promise<void> {
    while (asked) {
      asked = false;
      await task();
    }
    running = null;
  }
  return {
    ask: () => {
      asked = true;
      running ??= run();
    },
    done: async () => running ?? undefined,
  };
}
