// From a pressed key to an entry of the key table. What has a meaning of its own (fields, links, shortcuts) keeps it.
import type { Key } from "./keys.ts";

/**
 * `allowed` says which entries hold just now. Shift counts where an entry names it. `always` are the keys that keep
 * their meaning wherever the focus is, but for fields.
 */
export function listenKeys(
  keys: readonly Key[],
  allowed: (key: Key) => boolean,
  always: readonly string[] = [],
): void {
  document.addEventListener("keydown", (event) => {
    const name = keyName(event);
    if (isTaken(event, always.includes(name))) return;
    const find = (wanted: string) => keys.find((entry) => entry.keys.includes(wanted) && allowed(entry));
    const key = find(name) ?? find(name.replace("shift ", ""));
    if (!key || (event.repeat && !key.repeats)) return;
    event.preventDefault();
    key.run();
  });
}

/**
 * Lower case, after "shift " where that is held; on keyboards without Latin letters the letter printed in the same place
 * on a Latin one.
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
