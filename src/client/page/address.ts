// The form of our addresses: text to parts and back. Pure.
//   #/slide-id       presenting       #/slide-id/2   presenting, second step
//   …?x=entity        the inspector shows that entity; several are joined by +
//   #slide-id        reading; also links inside the document, to a slide or to something on one

export interface Address {
  id: string; // of a slide, or of an element on one
  step: number;
  entity?: string; // what the inspector shows, as it is known there
}

/**
 * Null where the hash names nothing. Messengers and editors change addresses on the way: what is encoded (`%2F`), in
 * capitals, or followed by a slash or a full stop is read as it was meant. `id` may name no slide.
 */
export function parseAddress(hash: string): Address | null {
  const [path = "", query = ""] = decode(hash)
    .replace(/^#\/?/, "")
    .split(/[?&](.*)/s);
  const [id = "", rest = ""] = path.split(/\/(.*)/s);
  const name = id.trim().replace(/[.,;:!)\]}>"'’”]+$/, "");
  if (!name) return null;
  const step = /^\s*(\d{1,3})/.exec(rest)?.[1] ?? "0";
  const entity = /(?:^|&)x=([\w.+-]+)/.exec(query)?.[1];
  return { id: name, step: Number(step), ...(entity ? { entity } : {}) };
}

/** As it stands where it is encoded wrongly. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function formatAddress(address: Address, mode: "present" | "read"): string {
  const { id, step, entity } = address;
  const place = mode === "read" ? `#${id}` : step > 0 ? `#/${id}/${step}` : `#/${id}`;
  return entity ? `${place}?x=${entity}` : place;
}
