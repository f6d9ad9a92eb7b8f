// The fonts as one style sheet with every file inside it, so that the page fetches nothing.

export interface FontFile {
  name: string; // "archivo-narrow-latin-500-normal.woff2"
  content: Uint8Array;
}

/** One @font-face for each file, whose name gives family, weight and style. */
export function formatFontFaces(files: readonly FontFile[]): string {
  return files.map(formatFontFace).join("");
}

function formatFontFace({ name, content }: FontFile): string {
  const parts = /^([a-z-]+)-latin-(\d+)-(normal|italic)\.woff2$/.exec(name);
  if (parts === null) throw new Error(`The name of a font file does not tell what it is: ${name}`);
  const [, family = "", weight, style] = parts;
  const words = family.split("-").map((word) => word[0]?.toUpperCase() + word.slice(1));
  const data = Buffer.from(content).toString("base64");
  const source = `url(data:font/woff2;base64,${data}) format("woff2")`;
  return `@font-face{font-family:"${words.join(" ")}";font-weight:${weight};font-style:${style};font-display:block;src:${source}}`;
}
