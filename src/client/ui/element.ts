// Makes elements without markup strings, since the document's policy allows neither inline styles nor handlers; and
// changes attributes so that the change can be undone.

type Attributes = Record<string, string | number | boolean | null>;
type Child = Node | string | null | false;

/**
 * `true` is a bare attribute; `false` and null leave it out. The element belongs to the document `owner`,
 * which may be another window's.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Child[] = [],
  owner: Document = document,
): HTMLElementTagNameMap[Name] {
  const made = owner.createElement(name);
  setAttributes(made, attributes);
  for (const child of children) if (child) made.append(child);
  return made;
}

/** A symbol of the document, drawn at the size of the text. */
export function mark(symbol: string, className: string, owner: Document = document): SVGSVGElement {
  const svg = owner.createElementNS("http://www.w3.org/2000/svg", "svg");
  setAttributes(svg, { class: className, viewBox: "0 0 16 16", "aria-hidden": "true" });
  const use = owner.createElementNS("http://www.w3.org/2000/svg", "use");
  setAttributes(use, { href: `#${symbol}` });
  svg.append(use);
  return svg;
}

/** A path in a 24 × 24 view box, as on buttons. */
export function stroke(path: string, owner: Document = document): SVGSVGElement {
  const svg = owner.createElementNS("http://www.w3.org/2000/svg", "svg");
  setAttributes(svg, { class: "sign", viewBox: "0 0 24 24", "aria-hidden": "true" });
  const line = owner.createElementNS("http://www.w3.org/2000/svg", "path");
  setAttributes(line, { d: path });
  svg.append(line);
  return svg;
}

function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) target.setAttribute(name, value === true ? "" : String(value));
}

export type Undo = () => void;

/** Sets attributes, or removes those that are null. The change can be undone. */
export function changeAttributes(target: Element, given: Readonly<Record<string, string | null>>): Undo {
  const before = Object.keys(given).map((name) => [name, target.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(given)) set(target, name, value);
  return () => {
    for (const [name, value] of before) set(target, name, value);
  };
}

/** Unchanged text is not written: nothing is laid out anew, and screen readers do not say it again. */
export function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

function set(target: Element, name: string, value: string | null): void {
  if (value === null) target.removeAttribute(name);
  else target.setAttribute(name, value);
}
