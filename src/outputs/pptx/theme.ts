// The theme of the file: its colours and fonts, by which slides name theirs, so that PowerPoint changes them all in
// one place.

/** Six digits each, as `assets/styles/tokens.css` has them for paper. */
export const themeColors = {
  dk1: "14181B", // --ink
  lt1: "F5F6F3", // --paper
  dk2: "434A50", // --ink-2
  lt2: "E8EBE6", // --paper-2
  accent1: "AB3B0B", // --side-a
  accent2: "124C8C", // --side-b
  accent3: "167D4C", // --side-c
  accent4: "4D199D", // --side-d
  accent5: "3D2811", // --side-e
  accent6: "59636A", // --side-n
  hlink: "14181B",
  folHlink: "434A50",
} as const;

export const themeFont = "Archivo";

/** What slides call the colours of the theme; links have no colour of their own. */
const schemeNames: Record<string, string> = {
  [themeColors.dk1]: "tx1",
  [themeColors.lt1]: "bg1",
  [themeColors.dk2]: "tx2",
  [themeColors.lt2]: "bg2",
  ...Object.fromEntries(([1, 2, 3, 4, 5, 6] as const).map((n) => [themeColors[`accent${n}`], `accent${n}`])),
};

/**
 * Kinds of the other fonts, by which PowerPoint chooses one where they are missing: narrow, with serifs, of one
 * width.
 */
const kinds: Record<string, string> = {
  "Archivo Narrow": 'panose="020B0606020202030204" pitchFamily="34" charset="0"',
  Literata: 'panose="02040502050405020303" pitchFamily="18" charset="0"',
  Consolas: 'panose="020B0609020204030204" pitchFamily="49" charset="0"',
};

/** The part `ppt/theme/theme1.xml`. */
export function setTheme(text: string): string {
  const colors = Object.entries(themeColors).map(
    ([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`,
  );
  return text.replace(
    /<a:clrScheme[\s\S]*?<\/a:clrScheme>/,
    `<a:clrScheme name="Briefing">${colors.join("")}</a:clrScheme>`,
  );
}

/**
 * Names colours and fonts of a slide or a layout by the theme where it has them. Our fonts have Latin letters only; for
 * others the theme names a font for each script.
 */
export function nameByTheme(text: string): string {
  return text
    .replace(/<a:srgbClr val="([0-9A-F]{6})"\s*\/>/g, (whole, color: string) => {
      const name = schemeNames[color];
      return name ? `<a:schemeClr val="${name}"/>` : whole;
    })
    .replace(/<a:(latin|ea|cs) typeface="([^"]+)"[^>]*\/>/g, (whole, part: string, font: string) => {
      const kind = kinds[font];
      if (font !== themeFont && kind === undefined) return whole;
      if (font === themeFont || part !== "latin")
        return `<a:${part} typeface="+mn-${part === "latin" ? "lt" : part}"/>`;
      return `<a:latin typeface="${font}" ${kind}/>`;
    });
}
