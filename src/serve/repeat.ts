// Runs a task whenever asked, never twice at once; what is asked for while it runs is one more run after it.

export interface Repeated {
  ask: () => void;
  done: () => Promise<void>; // when nothing runs and nothing is asked for
}

/** The task must not fail. */
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
