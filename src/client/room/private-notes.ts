// The private parts of the notes, which only our own server sends and only the speaker view shows. They are
// kept in memory and never in the document, which may be saved, printed or seen by others.

/** HTML of the parts as the server made it, by slide id. */
export type PrivateNotes = Readonly<Record<string, { holdBack?: string | null; private?: string | null }>>;

declare global {
  var briefingPrivateNotes: PrivateNotes | undefined;
}

const told = "briefing-private-notes";

/** Called by the server's client, which is a separate script. */
export function tellPrivateNotes(notes: PrivateNotes): void {
  globalThis.briefingPrivateNotes = notes;
  dispatchEvent(new Event(told));
}

/** Called at once if they are known, and whenever they change. */
export function onPrivateNotes(listener: (notes: PrivateNotes) => void): () => void {
  const tell = () => listener(globalThis.briefingPrivateNotes ?? {});
  addEventListener(told, tell);
  if (globalThis.briefingPrivateNotes) tell();
  return () => removeEventListener(told, tell);
}
