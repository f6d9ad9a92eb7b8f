// The attributes of an SVG's tags without what is not drawn: other namespaces, data, descriptions, addresses.
import { drawingAttributes } from "./svg-names.ts";

interface Cleaning {
  cleanImage: (address: string) => string; // cleans a picture, which is a `data:` address
  isNamed: (id: string) => boolean; // whether something refers to an id
  isStyled: (name: string) => boolean; // whether a rule may be for a class
  generates: boolean; // whether it holds HTML, in which rules generate words
}

const keptNamespaces = new Set(["xmlns", "xmlns:svg", "xmlns:xlink", "xmlns:xml"]);
const keptXml = new Set(["xlink:href", "xml:space", "xml:lang"]);

export function cleanAttributes(tag: string, cleaning: Cleaning): string {
  return tag.replace(/\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g, (whole, name: string, value: string) => {
    const [quote = '"', text] = [value[0], value.slice(1, -1)];
    const kept = cleanValue(name, text, cleaning);
    if (kept === null) return "";
    return kept === text ? whole : ` ${name}=${quote}${kept}${quote}`;
  });
}

/** Null: the attribute is left out. */
function cleanValue(name: string, value: string, cleaning: Cleaning): string | null {
  const { cleanImage, isNamed, isStyled, generates } = cleaning;
  if (name.startsWith("xmlns")) return keptNamespaces.has(name) ? value : null;
  if (!keptXml.has(name) && !drawingAttributes.has(name)) return null;
  if (name === "id") return isNamed(value) ? value : null;
  if (name === "class") return value.split(/\s+/).filter(isStyled).join(" ") || null;
  if (name === "href" || name === "xlink:href") return cleanAddress(value.trim(), cleanImage);
  if (name === "style") return cleanCss(generates ? value : dropGenerated(value), cleanImage);
  return /url\(|\/\*/i.test(value) ? cleanCss(value, cleanImage) : value;
}

function cleanAddress(address: string, cleanImage: (address: string) => string): string | null {
  if (address.startsWith("#") || address.startsWith("&")) return address;
  return /^data:/i.test(address) ? cleanImage(address) : null;
}

/** Rules or values of CSS without comments and addresses; pictures in them are cleaned. */
export function cleanCss(css: string, cleanImage: (address: string) => string): string {
  return dropUnusedNames(css)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/@import[^;]*;?/gi, "")
    .replace(ofEditors, "$1")
    .replace(
      /url\(\s*(?:"([^"]*)"|'([^']*)'|(&quot;)(.*?)&quot;|([^)"']*))\s*\)/gi,
      (whole, a, b, _, c, d) => {
        const address = String(a ?? b ?? c ?? d ?? "").trim();
        if (address.startsWith("#")) return whole;
        if (!/^data:/i.test(address)) return "none";
        return /^data:(?:font|application)/i.test(address) ? whole : `url(${cleanImage(address)})`;
      },
    );
}

/** Declarations that browsers do not know: "-inkscape-font-specification: …". */
const ofEditors =
  /(^|[;{])\s*-(?:inkscape|sodipodi|serif|figma|sketch|ai|adobe)[\w-]*\s*:\s*(?:"[^"]*"|'[^']*'|[^;}"'])*;?/gi;

/** Rules of CSS without those for one class that no element has. */
export const dropRules = (css: string, isWorn: (name: string) => boolean): string =>
  css.replace(/(?<=^\s*|[{}]\s*)\.([\w-]+)\s*\{[^{}]*\}/g, (whole, name: string) =>
    isWorn(name) ? whole : "",
  );

/** Declarations of words that rules generate. Elements of HTML show them, those of SVG do not. */
export const dropGenerated = (css: string): string =>
  css.replace(/(^|[;{])\s*content\s*:\s*(?:"[^"]*"|'[^']*'|[^;}"'])*;?/gi, "$1");

/** Custom properties that nothing in the same rules uses. */
const dropUnusedNames = (css: string): string =>
  css.replace(
    /(^|[;{])\s*(--[\w-]+)\s*:\s*(?:"[^"]*"|'[^']*'|[^;}"'])*;?/g,
    (whole, before: string, name: string) => (css.includes(`var(${name}`) ? whole : before),
  );
