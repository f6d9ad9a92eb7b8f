// The private parts of the notes, which only our own server tells and only the speaker view shows. They are kept in
// memory and never in the document, which may be saved, printed or looked at by others.

/** By the slide's id: the parts' HTML as the server made it. */
export type PrivateNotes = Readonly<Record<string, { holdBack?: string | null; private?: string | null }>>;

declare global {
  var briefingPrivateNotes: PrivateNotes | undefined;
}

const told = "briefing-private-notes";

/** Said by the server's client, which is a script of its own. */
export function tellPrivateNotes(notes: PrivateNotes): void {
  globalThis.briefingPrivateNotes = notes;
  dispatchEvent(new Event(told));
}

/** At once where they are known already, and whenever they change. */
export function onPrivateNotes(listener: (notes: PrivateNotes) => void): () => void {
  const tell = () => listener(globalThis.briefingPrivateNotes ?? {});
  addEventListener(told, tell);
  if (globalThis.briefingPrivateNotes) tell();
  return () => removeEventListener(told, tell);
}
