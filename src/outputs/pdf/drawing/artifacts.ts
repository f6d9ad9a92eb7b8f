// Marks what the browser draws without a tag (backgrounds, spaces between words, what is hidden from screen
// readers) as an artifact. ISO 14289-1, 7.1, wants every part of a page to be tagged or an artifact, and the
// browser has no setting for it. Marks are added between its own; the drawing stays unchanged.

const begin = "/Artifact BMC";
const mark = /^(EMC|.*B[DM]C)$/gm; // the browser writes each on a line of its own

/** `drawing` is the content stream of a page. */
export function markArtifacts(drawing: string): string {
  const open: ("tag" | "other")[] = []; // marks that enclose a line; only those of tags count as such
  const marked = drawing.replace(mark, (found) => {
    if (found === "EMC") return open.pop() === "tag" ? `EMC\n${begin}` : found;
    const kind = open.length === 0 && found.includes("/MCID") ? "tag" : "other";
    open.push(kind);
    return kind === "tag" ? `EMC\n${found}` : found;
  });
  return `${begin}\n${marked}\nEMC\n`.replaceAll(new RegExp(`^${begin}\\s+EMC\\n`, "gm"), "");
}
