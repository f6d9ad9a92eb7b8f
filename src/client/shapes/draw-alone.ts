// Makes a drawing of the page independent of it: styles and symbols of the page are copied into it.

import { svgElement } from "../ui/element.ts";

/** Properties that are copied, each with its initial value, which needs no copy; "" where every value is copied. */
const initialValues: Record<string, string> = {
  fill: "",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-opacity": "1",
  opacity: "1",
  "font-family": "",
  "font-size": "",
  "font-weight": "",
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "letter-spacing": "normal",
  direction: "ltr",
  "unicode-bidi": "normal",
  visibility: "visible",
  display: "inline",
};
/** Properties that mean something for words only. */
const textOnly = /^(font|text-anchor|dominant|letter|direction|unicode)/;

/** The drawing as SVG in XML, as large as it is on the page. */
export function drawAlone(svg: SVGSVGElement): string {
  const { width, height } = svg.getBoundingClientRect();
  const alone = copy(svg);
  alone.setAttribute("width", String(Math.round(width * 100) / 100));
  alone.setAttribute("height", String(Math.round(height * 100) / 100));
  if (!alone.hasAttribute("viewBox")) alone.setAttribute("viewBox", boxOfSymbol(svg));
  return new XMLSerializer().serializeToString(alone); // outerHTML may be no XML
}

/** A drawing that is only a symbol has the symbol's view box. */
function boxOfSymbol(svg: SVGSVGElement): string {
  const { width, height } = svg.getBoundingClientRect();
  return symbolOf(svg.querySelector("use"))?.getAttribute("viewBox") ?? `0 0 ${width} ${height}`;
}

function symbolOf(use: Element | null): Element | null {
  const id = use?.getAttribute("href")?.slice(1);
  return id ? document.getElementById(id) : null;
}

function copy(from: Element): Element {
  if (from.tagName === "use") return copyUse(from);
  const made = svgElement(from.tagName as keyof SVGElementTagNameMap);
  for (const { name, value } of from.attributes)
    if (!/^(class|id|style|role|tabindex|lang|focusable|data-.*|aria-.*)$/.test(name))
      made.setAttribute(name, value);
  if (from.closest("defs") && from.id) made.id = from.id; // lines name the heads of arrows by it
  paint(made, from);
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) made.append(child.textContent ?? "");
    else if (child instanceof Element && child.tagName !== "desc" && child.tagName !== "title")
      made.append(copy(child));
  }
  return getComputedStyle(from).paintOrder.startsWith("stroke") ? splitHalo(made) : made;
}

/** A halo is painted before what it surrounds. Where only fills come first, it has to be an element of its own. */
function splitHalo(made: Element): Element {
  const color = made.getAttribute("stroke");
  if (color === null || made.getAttribute("fill") === "none" || /^(tspan|g)$/.test(made.tagName)) return made;
  const halo = made.cloneNode(true) as Element;
  for (const part of [halo, ...halo.querySelectorAll("*")]) part.setAttribute("fill", color);
  for (const part of [made, ...made.querySelectorAll("*")]) part.removeAttribute("stroke");
  return svgElement("g", {}, [halo, made]);
}

/** The content of a symbol takes the colour of the element that uses it. */
function copyUse(use: Element): Element {
  const symbol = symbolOf(use);
  const group = svgElement("g");
  if (!symbol) return group;
  const number = (name: string) => Number(use.getAttribute(name) ?? 0);
  const [, , boxWidth = 16] = (symbol.getAttribute("viewBox") ?? "0 0 16 16").split(" ").map(Number);
  const scale = number("width") > 0 ? number("width") / boxWidth : 1;
  group.setAttribute("transform", `translate(${number("x")} ${number("y")}) scale(${scale})`);
  const color = getComputedStyle(use).color;
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  group.innerHTML = symbol.innerHTML.replaceAll("currentColor", color).replaceAll("var(--paper)", paper);
  if (!group.getAttribute("fill")) group.setAttribute("fill", color);
  return group;
}

const firstFamily = (families: string): string => (families.split(",")[0] ?? "").replace(/["']/g, "");

/** Sets as attributes how `from` is painted on the page. */
function paint(made: Element, from: Element): void {
  const style = getComputedStyle(from);
  const isText = /^(text|tspan)$/.test(from.tagName);
  for (const [name, initial] of Object.entries(initialValues)) {
    if (textOnly.test(name) && !isText) continue;
    const value = style.getPropertyValue(name);
    if (value === "" || value === initial) made.removeAttribute(name);
    else made.setAttribute(name, name === "font-family" ? firstFamily(value) : value);
  }
  if (Number.parseFloat(style.strokeWidth) === 0) made.removeAttribute("stroke");
}
