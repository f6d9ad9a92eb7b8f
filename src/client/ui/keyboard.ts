// Maps pressed keys to entries of the key table. Keys with a meaning of their own (in fields, on links, as
// shortcuts) keep it.
import type { Key } from "./keys.ts";

/**
 * `allowed` tells which entries apply now. Shift counts if an entry names it. `always` are keys that apply
 * wherever focus is, except in fields. Returns a function that ends listening.
 */
export function listenKeys(
  keys: readonly Key[],
  allowed: (key: Key) => boolean,
  always: readonly string[] = [],
): () => void {
  const listen = (event: KeyboardEvent) => {
    const name = keyName(event);
    if (isTaken(event, always.includes(name))) return;
    const find = (wanted: string) => keys.find((entry) => entry.keys.includes(wanted) && allowed(entry));
    const key = find(name) ?? find(name.replace("shift ", ""));
    if (!key || (event.repeat && !key.repeats)) return;
    event.preventDefault();
    key.run();
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}

/**
 * Lower case, after "shift " if that is held. On keyboards without Latin letters, the letter at the same
 * position of a Latin keyboard.
 */
export function keyName(event: KeyboardEvent): string {
  const foreign = event.key.length === 1 && !/[ -~]/.test(event.key);
  const key = foreign && event.code.startsWith("Key") ? event.code.slice(3) : event.key;
  const name = key === " " ? "space" : key.toLowerCase();
  return event.shiftKey ? `shift ${name}` : name;
}

function isTaken(event: KeyboardEvent, always: boolean): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
    return true;
  const at = event.target as Element;
  if (at.ownerDocument?.querySelector("dialog:modal")) return true;
  if (at.closest?.("input, textarea, select, [contenteditable]")) return true;
  return (
    !always && (event.key === " " || event.key === "Enter") && !!at.closest?.("a[href], button, summary")
  );
}
