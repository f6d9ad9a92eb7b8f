// Makes elements without markup strings, since the document's policy allows neither inline styles nor handlers; and
// changes attributes so that the change can be undone.

type Attributes = Record<string, string | number | boolean | null>;
type Child = Node | string | null | false;

/** Of the attributes, `true` is a bare one; `false` and null leave it out, as null and "" do among the children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  for (const child of children) if (child) made.append(child);
  return made;
}

/** A button that does something and submits nothing. `run` is called on each click. */
export function makeButton(
  attributes: Attributes,
  children: readonly Child[],
  run: () => void,
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, children);
  made.addEventListener("click", () => run());
  return made;
}

/** Like `element`, for the elements of a drawing. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  setAttributes(made, attributes);
  for (const child of children) if (child) made.append(child);
  return made;
}

/** A symbol of the document, drawn at the size of the text. */
export function mark(symbol: string, className: string): SVGSVGElement {
  const use = svgElement("use", { href: `#${symbol}` });
  return svgElement("svg", { class: className, viewBox: "0 0 16 16", "aria-hidden": "true" }, [use]);
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
