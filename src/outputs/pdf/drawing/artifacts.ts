// What the browser draws without a tag (backgrounds, spaces between words, what is hidden from screen readers) is marked
// as an artifact: ISO 14289-1, 7.1, wants every part of a page to be one or the other, and the browser cannot be told
// to. Marks are added between its own; what it draws stays as it is.

const begin = "/Artifact BMC";
const mark = /^(EMC|.*B[DM]C)$/gm; // the browser writes each on a line of its own

/** `drawing`: the operators of a page. */
export function markArtifacts(drawing: string): string {
  const open: ("tag" | "other")[] = []; // marks within which a line stands; only tags stand for themselves
  const marked = drawing.replace(mark, (found) => {
    if (found === "EMC") return open.pop() === "tag" ? `EMC\n${begin}` : found;
    const kind = open.length === 0 && found.includes("/MCID") ? "tag" : "other";
    open.push(kind);
    return kind === "tag" ? `EMC\n${found}` : found;
  });
  return `${begin}\n${marked}\nEMC\n`.replaceAll(new RegExp(`^${begin}\\s+EMC\\n`, "gm"), "");
}
