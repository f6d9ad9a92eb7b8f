// The attributes of an SVG's tags without what is not drawn: other namespaces, data, descriptions, addresses.

interface Cleaning {
  cleanImage: (address: string) => string; // cleans a picture, which is a `data:` address
  isNamed: (id: string) => boolean; // whether something refers to an id
  isStyled: (name: string) => boolean; // whether a rule may be for a class
}

const keptPrefixes = new Set(["xlink", "xml"]);
const keptNamespaces = new Set(["xmlns", "xmlns:svg", "xmlns:xlink", "xmlns:xml"]);
const droppedNames =
  /^(?:data-|aria-|on)|^(?:title|role|xlink:(?:title|role|arcrole|show|actuate)|xml:(?:base|id))$/i;

export function cleanAttributes(tag: string, cleaning: Cleaning): string {
  return tag.replace(/\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g, (whole, name: string, value: string) => {
    const [quote = '"', text] = [value[0], value.slice(1, -1)];
    const kept = cleanValue(name, text, cleaning);
    if (kept === null) return "";
    return kept === text ? whole : ` ${name}=${quote}${kept}${quote}`;
  });
}

/** Null: the attribute is left out. */
function cleanValue(name: string, value: string, { cleanImage, isNamed, isStyled }: Cleaning): string | null {
  if (name.startsWith("xmlns")) return keptNamespaces.has(name) ? value : null;
  const [prefix] = name.includes(":") ? name.split(":") : [];
  if ((prefix !== undefined && !keptPrefixes.has(prefix)) || droppedNames.test(name)) return null;
  if (name === "id") return isNamed(value) ? value : null;
  if (name === "class") return value.split(/\s+/).filter(isStyled).join(" ") || null;
  if (name === "href" || name === "xlink:href") return cleanAddress(value.trim(), cleanImage);
  return /url\(|\/\*/i.test(value) ? cleanCss(value, cleanImage) : value;
}

function cleanAddress(address: string, cleanImage: (address: string) => string): string | null {
  if (address.startsWith("#") || address.startsWith("&")) return address;
  return /^data:/i.test(address) ? cleanImage(address) : null;
}

/** Rules or values of CSS without comments and addresses; pictures in them are cleaned. */
export function cleanCss(css: string, cleanImage: (address: string) => string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/@import[^;]*;?/gi, "")
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
