// SVG → the same drawing without comments, titles, metadata, scripts, addresses, and what editors keep in it. A page
// shows it as a picture: nothing in it can be followed, fetched or run.
import { cleanAttributes, cleanCss, dropGenerated, dropRules } from "./svg-attributes.ts";
import { dropHidden, findNamedIds } from "./svg-hidden.ts";
import { unseenHtml } from "./svg-names.ts";
import { dropUnused } from "./svg-unused.ts";

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>|<(?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+/gi;
const drawn = new Set(
  `svg g defs symbol use image switch style a view path rect circle ellipse line polyline polygon text tspan textPath
  tref marker linearGradient radialGradient stop pattern clipPath mask filter feBlend feColorMatrix feComponentTransfer
  feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence animate animateMotion animateTransform set mpath foreignObject`.split(
    /\s+/,
  ),
);
const namespaces = ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml"];
/** Elements whose characters are shown, or are rules of style. */
const withText = ["text", "style", "foreignObject"];

/** Ids in selectors of style rules. A selector does not draw the element that it names, as `use` does. */
const selectors = /#[A-Za-z_][\w-]*(?=[^{}"'<>]*\{)/g;

/**
 * `cleanImage` cleans pictures inside the SVG, which are `data:` addresses. Null if the text is not a
 * complete SVG.
 */
export function cleanSvg(text: string, cleanImage: (address: string) => string): string | null {
  const tokens = text.match(token) ?? [];
  if (tokens.join("").length !== text.length) return null;
  const shown = dropUnused(dropHidden(tokens, findNamedIds(text.replace(selectors, ""))));
  const drawing = shown.join("");
  const cleaning = {
    cleanImage,
    isNamed: findNamedIds(drawing),
    isStyled: (name: string) => drawing.includes(`.${name}`),
    generates: drawing.includes("foreignObject"),
  };
  const cleanRules = (css: string) => cleanCss(cleaning.generates ? css : dropGenerated(css), cleanImage);
  const isWorn = findClasses(shown);
  const open: string[] = [];
  let inside = 0; // how many open elements are being left out
  let doctype = "";
  let out = "";
  for (const part of shown) {
    if (part.startsWith("<!--") || part.startsWith("<?")) continue;
    if (/^<!doctype/i.test(part)) doctype = part;
    else if (!part.startsWith("<") || part.startsWith("<![")) {
      if (inside) continue;
      const isShown = part.trim() === "" || withText.some((name) => open.includes(name));
      if (isShown) out += open.at(-1) === "style" ? dropRules(cleanRules(part), isWorn) : part;
    } else if (part.startsWith("</")) {
      open.pop();
      if (inside) inside--;
      else out += part;
    } else {
      const empty = part.endsWith("/>");
      const left = inside > 0 || !isDrawn(part, open);
      if (!empty) open.push(localName(nameOf(part)));
      if (left) inside += empty ? 0 : 1;
      else out += cleanAttributes(part, cleaning);
    }
  }
  return open.length ? null : (keepEntities(doctype, out) + out).trim();
}

const nameOf = (tag: string): string => /^<\/?([^\s/>]+)/.exec(tag)?.[1] ?? "";
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Elements of SVG, and any inside `foreignObject`, in no other namespace. */
function isDrawn(tag: string, open: readonly string[]): boolean {
  const name = nameOf(tag);
  if (name.includes(":") && !name.startsWith("svg:")) return false;
  const own = /\sxmlns\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]?.trim();
  if (own !== undefined && !own.startsWith("&") && !namespaces.includes(own)) return false;
  return open.includes("foreignObject")
    ? !unseenHtml.has(localName(name).toLowerCase())
    : drawn.has(localName(name));
}

/** Whether an element has a class. */
function findClasses(tokens: readonly string[]): (name: string) => boolean {
  const classes = tokens.flatMap((one) =>
    one.startsWith("<") ? (/\sclass\s*=\s*["']([^"']*)["']/.exec(one)?.[1]?.split(/\s+/) ?? []) : [],
  );
  const worn = new Set(classes);
  return (name) => worn.has(name);
}

/** Keeps those entities of a document type that the drawing or another such entity uses. */
function keepEntities(doctype: string, drawing: string): string {
  const all = [...doctype.matchAll(/<!ENTITY\s+([^\s%"']+)\s+(?:"[^"]*"|'[^']*')\s*>/g)];
  const used = new Set<string>();
  const use = (text: string) => {
    for (const [whole, name = ""] of all)
      if (!used.has(name) && text.includes(`&${name};`)) {
        used.add(name);
        use(whole);
      }
  };
  use(drawing);
  const entities = all.flatMap(([whole, name = ""]) => (used.has(name) ? whole : []));
  return entities.length ? `<!DOCTYPE svg [${entities.join("")}]>` : "";
}
