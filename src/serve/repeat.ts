// Runs a task whenever asked, never twice at once; what is asked for while it runs is one more run after it.

/** The function to ask with. The task must not fail. */
export function repeatWhenAsked(task: () => Promise<void>): () => void {
  let running = false;
  let asked = false;
  async function run(): Promise<void> {
    running = true;
    while (asked) {
      asked = false;
      await task();
    }
    running = false;
  }
  return () => {
    asked = true;
    if (!running) void run();
  };
}
