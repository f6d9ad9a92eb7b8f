// Writes the address. A jump can be taken back with the browser's Back; a step replaces the one before.

const quiet = 120; // ms between two writes: browsers refuse more than about ten in a second

let waiting: { timer: number; hash: string; from: string } | null = null; // from: the address it was put off at
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
    // Some browsers throw when there were too many: the next write corrects it.
  }
}

/** Writes what was put off, before the page goes or the mode changes; not over an address that somebody went to since. */
export function flushAddress(): void {
  const { hash, from } = waiting ?? {};
  dropWaiting();
  if (hash && from === location.hash) writeAddress(hash, "replace");
}

/** The person went somewhere else meanwhile: what was put off no longer counts, and the next is written at once. */
export function dropWaiting(): void {
  stopWaiting();
  last = 0;
}

function stopWaiting(): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = null;
}
