// The form of our addresses: text to parts and back. Pure.
//   #/slide-id       presenting       #/slide-id/2   presenting, second step
//   #slide-id        reading; also links inside the document, to a slide or to something on one

export interface Address {
  id: string; // of a slide, or of an element on one
  step: number;
}

/** Null for no address, and for what cannot be one. */
export function parseAddress(hash: string): Address | null {
  const match = /^#\/?([A-Za-z][\w-]*)(?:\/(\d{1,3}))?(?:[?/].*)?$/.exec(hash);
  return match ? { id: match[1] as string, step: Number(match[2] ?? 0) } : null;
}

export function formatAddress(address: Address, mode: "present" | "read"): string {
  if (mode === "read") return `#${address.id}`;
  return address.step > 0 ? `#/${address.id}/${address.step}` : `#/${address.id}`;
}
