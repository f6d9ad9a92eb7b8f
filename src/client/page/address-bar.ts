// Writes the URL. The browser's Back undoes a jump; a step replaces the URL of the step before.

const quiet = 120; // ms between two writes, since browsers refuse more than about ten a second

// from: the URL when the write was postponed
let waiting: { timer: number; hash: string; from: string } | null = null;
let last = 0;

export function writeAddress(hash: string, how: "push" | "replace"): void {
  stopWaiting();
  if (hash === location.hash) return;
  const since = Date.now() - last;
  if (how === "replace" && since < quiet) {
    waiting = { hash, from: location.hash, timer: window.setTimeout(flushAddress, quiet - since) };
    return;
  }
  last = Date.now();
  try {
    if (how === "push") history.pushState(null, "", hash);
    else history.replaceState(null, "", hash);
  } catch {
    // Some browsers throw after too many writes; the next write corrects the URL.
  }
}

/**
 * Writes a postponed URL before the page closes or the mode changes, unless the user has gone to another
 * since.
 */
export function flushAddress(): void {
  const { hash, from } = waiting ?? {};
  dropWaiting();
  if (hash && from === location.hash) writeAddress(hash, "replace");
}

/** The user went elsewhere, so the postponed write is dropped, and the next is made at once. */
export function dropWaiting(): void {
  stopWaiting();
  last = 0;
}

function stopWaiting(): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = null;
}
