// The form of our addresses: text to parts and back. Pure.
//   #/slide-id       presenting       #/slide-id/2   presenting, second step
//   …?x=entity        the inspector shows that entity; several are joined by +
//   #slide-id        reading; also links inside the document, to a slide or to something on one

export interface Address {
  id: string; // of a slide, or of an element on one
  step: number;
  entity?: string; // what the inspector shows, as it is known there
}

/** Null for no address, and for what cannot be one. */
export function parseAddress(hash: string): Address | null {
  const match = /^#\/?([A-Za-z][\w-]*)(?:\/(\d{1,3}))?(?:\?x=([\w.+-]+))?(?:[?/&].*)?$/.exec(hash);
  if (!match) return null;
  const [, id = "", step = "0", entity] = match;
  return { id, step: Number(step), ...(entity ? { entity } : {}) };
}

export function formatAddress(address: Address, mode: "present" | "read"): string {
  const { id, step, entity } = address;
  const place = mode === "read" ? `#${id}` : step > 0 ? `#/${id}/${step}` : `#/${id}`;
  return entity ? `${place}?x=${entity}` : place;
}
