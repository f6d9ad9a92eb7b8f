// Computed style of an element, as far as SVG text layout needs it: from <style>, attributes and style="".
import { type Face, verticals } from "../text/metrics.ts";
import { parseSelector, type Selector } from "./selector.ts";

const inherited = [
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "text-decoration", // counts as inherited, since a parent's decoration also marks the text inside
] as const;
const properties = [...inherited, "display"] as const;
type Property = (typeof properties)[number];

interface Rule {
  selector: Selector;
  declarations: Partial<Record<Property, string>>;
  order: number;
}

const initial: Record<Property, string> = {
  "font-family": "Archivo",
  "font-size": "16px",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "text-decoration": "none",
  display: "inline",
};

/** The rules of a document's style sheets, parsed again when their text changes. */
export class Styles {
  private css = "";
  private rules = new Map<Property, Rule[]>(); // rules that declare a property, lowest specificity first

  /** Call it before a measurement, since the document changes between measurements. */
  refresh(document: Document): void {
    const css = [...document.querySelectorAll("style")].map((style) => style.textContent).join("\n");
    if (css === this.css) return;
    this.css = css;
    const rules = parseRules(css);
    for (const property of properties)
      this.rules.set(
        property,
        rules.filter((rule) => rule.declarations[property] !== undefined),
      );
  }

  /** The value as written, inherited if the property inherits. */
  read(element: Element, property: Property): string {
    const inherits = (inherited as readonly string[]).includes(property);
    for (let e: Element | null = element; e; e = e.parentElement) {
      const own = this.own(e, property);
      if (own && own !== "inherit") return own;
      if (!inherits) break;
    }
    return initial[property];
  }

  face(element: Element): Face {
    return {
      family: familyOf(this.read(element, "font-family")),
      weight: weightOf(this.read(element, "font-weight")),
      style: this.read(element, "font-style") === "italic" ? "italic" : "normal",
      size: this.fontSize(element),
    };
  }

  /** Font size in px. Relative sizes refer to the parent of the element that declares them. */
  fontSize(element: Element): number {
    for (let e: Element | null = element; e; e = e.parentElement) {
      const value = this.own(e, "font-size");
      if (!value || value === "inherit") continue;
      const number = Number.parseFloat(value);
      if (Number.isNaN(number)) continue;
      if (/rem$/.test(value)) return number * 16;
      const parent = () => (e?.parentElement ? this.fontSize(e.parentElement) : 16);
      if (/em$/.test(value)) return number * parent();
      if (/ex$/.test(value))
        return number * verticals({ family: "Archivo", weight: 400, size: parent() }).xHeight;
      if (/%$/.test(value)) return (number / 100) * parent();
      return number;
    }
    return Number.parseFloat(initial["font-size"]);
  }

  /** Attribute, then rules by specificity, then style=""; !important wins over all. */
  private own(element: Element, property: Property): string | null {
    let value = element.getAttribute(property);
    let important = false;
    for (const { selector, declarations } of this.rules.get(property) ?? []) {
      const declared = declarations[property]!;
      if (important && !declared.includes("!important")) continue;
      if (!selector.matches(element)) continue;
      important ||= declared.includes("!important");
      value = declared;
    }
    const style = element.getAttribute("style");
    const inline = style?.includes(property) ? parseDeclarations(style)[property] : undefined;
    if (inline !== undefined && (!important || inline.includes("!important"))) value = inline;
    return value === null ? null : value.replace("!important", "").trim();
  }
}

/** The family of ours that a list of families names; Archivo if it names none. */
function familyOf(list: string): Face["family"] {
  if (/narrow/i.test(list)) return "Archivo Narrow";
  return /literata/i.test(list) ? "Literata" : "Archivo";
}

function weightOf(value: string): number {
  if (value.startsWith("bold")) return 700;
  return Number.parseInt(value, 10) || 400;
}

function parseRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const flat = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@[^{;]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, "");
  for (const [, selectors, body] of flat.matchAll(/([^{}]+)\{([^}]*)\}/g)) {
    const declarations = parseDeclarations(body!);
    if (Object.keys(declarations).length === 0) continue;
    for (const text of selectors!.split(",")) {
      const selector = parseSelector(text);
      if (selector) rules.push({ selector, declarations, order: rules.length });
    }
  }
  return rules.sort((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order);
}

function parseDeclarations(body: string): Partial<Record<Property, string>> {
  const declarations: Partial<Record<Property, string>> = {};
  for (const declaration of body.split(";")) {
    const colon = declaration.indexOf(":");
    const name = declaration.slice(0, colon).trim() as Property;
    if (colon > 0 && properties.includes(name)) declarations[name] = declaration.slice(colon + 1).trim();
  }
  return declarations;
}
