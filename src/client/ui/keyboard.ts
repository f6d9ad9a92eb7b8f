// From a pressed key to an entry of the key table. What has a meaning of its own (fields, links, shortcuts) keeps it.
import type { Key } from "./keys.ts";

/** Listens on a document, ours or the speaker window's; `allowed` says which entries hold just now. */
export function listenKeys(target: Document, keys: readonly Key[], allowed: (key: Key) => boolean): void {
  target.addEventListener("keydown", (event) => {
    if (isTaken(event)) return;
    const name = keyName(event);
    const key = keys.find((entry) => entry.keys.includes(name) && allowed(entry));
    if (!key || (event.repeat && !key.repeats)) return;
    event.preventDefault();
    key.run();
  });
}

/** Lower case; on keyboards without Latin letters the letter printed in the same place on a Latin one. */
export function keyName(event: KeyboardEvent): string {
  const foreign = event.key.length === 1 && !/[ -~]/.test(event.key);
  const key = foreign && event.code.startsWith("Key") ? event.code.slice(3) : event.key;
  if (key === " ") return event.shiftKey ? "shift space" : "space";
  return key.toLowerCase();
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
    return true;
  const at = event.target as Element;
  if (at.ownerDocument?.querySelector("dialog:modal")) return true;
  if (at.closest?.("input, textarea, select, [contenteditable]")) return true;
  return (event.key === " " || event.key === "Enter") && !!at.closest?.("a[href], button, summary");
}
