// SVG → the same drawing without comments, titles, metadata, scripts and the private data of editors.

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>|<(?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+/gi;
const dropped = new Set(["metadata", "title", "desc", "script"]);
const keptPrefixes = new Set(["svg", "xlink", "xml"]);

/**
 * `cleanImage` cleans pictures inside the SVG, which are `data:` addresses. Null if the text is not a
 * complete SVG.
 */
export function cleanSvg(text: string, cleanImage: (address: string) => string): string | null {
  const tokens = text.match(token) ?? [];
  if (tokens.join("").length !== text.length) return null;
  const open: string[] = [];
  let inside = 0; // how many open elements are being left out
  let out = "";
  for (const part of tokens) {
    const name = /^<\/?([^\s/>]+)/.exec(part)?.[1] ?? "";
    if (part.startsWith("<!--") || part.startsWith("<?") || /^<!doctype/i.test(part)) {
      if (/^<!doctype/i.test(part)) out += keepEntities(part);
    } else if (!part.startsWith("<") || part.startsWith("<![")) {
      if (!inside) out += open.at(-1) === "style" ? part.replace(/\/\*[\s\S]*?\*\//g, "") : part;
    } else if (part.startsWith("</")) {
      open.pop();
      if (inside) inside--;
      else out += part;
    } else {
      const empty = part.endsWith("/>");
      if (!empty) open.push(localName(name));
      if (inside || isDropped(name)) inside += empty ? 0 : 1;
      else out += keepAttributes(part, cleanImage);
    }
  }
  return open.length ? null : out.trim();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
const prefixOf = (name: string): string => (name.includes(":") ? name.slice(0, name.indexOf(":")) : "");

const isDropped = (name: string): boolean =>
  dropped.has(localName(name).toLowerCase()) || (prefixOf(name) !== "" && !keptPrefixes.has(prefixOf(name)));

/** Drops attributes of other namespaces and `data-` attributes. */
function keepAttributes(tag: string, cleanImage: (address: string) => string): string {
  return tag.replace(/\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g, (whole, name: string, value: string) => {
    const prefix = prefixOf(name);
    if (prefix === "xmlns") return keptPrefixes.has(localName(name)) ? whole : "";
    if ((prefix && !keptPrefixes.has(prefix)) || name.startsWith("data-")) return "";
    if (localName(name) !== "href" || !/^["']\s*data:/i.test(value)) return whole;
    return ` ${name}=${value[0]}${cleanImage(value.slice(1, -1).trim())}${value[0]}`;
  });
}

/** Keeps entities that a document type declares, since texts and attributes may use them. */
function keepEntities(doctype: string): string {
  const entities = doctype.match(/<!ENTITY\s+[^\s%"']+\s+(?:"[^"]*"|'[^']*')\s*>/g) ?? [];
  return entities.length ? `<!DOCTYPE svg [${entities.join("")}]>` : "";
}
