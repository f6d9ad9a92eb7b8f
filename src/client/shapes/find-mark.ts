// The small drawings that the page puts into text, which PowerPoint gets as letters of the text.

/** Id of the symbol that a drawing consists of, "badge-partly"; null for any other drawing. */
export function findMark(svg: Element): string | null {
  const use = svg.children.length === 1 ? svg.querySelector(":scope > use") : null;
  return /^#((?:badge|mark|sign)-.+)$/.exec(use?.getAttribute("href") ?? "")?.[1] ?? null;
}
