// Parses and formats the addresses of positions. Pure.
//   #/slide-id       presenting
//   #/slide-id/2     presenting, second step
//   …?x=entity       the inspector shows that entity; several are joined by +
//   #slide-id        reading; also links inside the document, to a slide or to an element on one

export interface Address {
  id: string; // of a slide, or of an element on one
  step: number;
  entity?: string; // name of what the inspector shows
}

/**
 * Null if the hash names nothing. Tolerates what messengers and editors do to URLs: encoding (`%2F`),
 * capitals, a slash or full stop at the end. The slide may not exist.
 */
export function parseAddress(hash: string): Address | null {
  const [path = "", query = ""] = decode(hash)
    .replace(/^#\/?/, "")
    .split(/[?&](.*)/s);
  const [id = "", rest = ""] = path.split(/\/(.*)/s);
  const name = id.trim().replace(/[.,;:!)\]}>"'’”]+$/, "");
  if (!name) return null;
  // at most three digits: no slide has a thousand steps
  const step = /^\s*(\d{1,3})/.exec(rest)?.[1] ?? "0";
  const entity = /(?:^|&)x=([\w.+-]+)/.exec(query)?.[1];
  return { id: name, step: Number(step), ...(entity ? { entity } : {}) };
}

/** Unchanged if the encoding is invalid. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function formatAddress(address: Address, mode: "present" | "read"): string {
  const { id, step, entity } = address;
  const presented = step > 0 ? `#/${id}/${step}` : `#/${id}`;
  const path = mode === "read" ? `#${id}` : presented;
  return entity ? `${path}?x=${entity}` : path;
}

/** Whether the browser cannot follow the URL by itself: one made while presenting, or with an entity. */
export function isOurs(address: Address): boolean {
  return location.hash.startsWith("#/") || address.entity !== undefined;
}
