// Mermaid's SVG written anew from what is allowed, and small: no style, no unused marker, no empty group.
import { html } from "../../markup/html.ts";
import { boxOf } from "../dom/boxes.ts";
import type { Styles } from "../dom/styles.ts";
import { allowClasses, allowedElements, isAllowedAttribute } from "./allowed.ts";
import { roundNumbers, simplifyOutline } from "./numbers.ts";
import { tidyText } from "./tidyText.ts";

export interface Tidied {
  markup: string;
  dropped: Set<string>; // elements with content that may not be drawn
}

interface Work {
  styles: Styles;
  markers: Map<string, string>; // Mermaid's ids of the used ones → ours
  solid: Set<string>; // Mermaid's colours of lines: a shape filled with one is solid
  fills: string[]; // distinct colours of series, in order: slices of a pie and their legend
  dropped: Set<string>;
}

const seen = 0.5; // px: narrower rectangles are the ends of helper lines

const silent = new Set(
  "style title desc filter lineargradient radialgradient metadata symbol use".split(" "),
);

/** @param lineColours those that Mermaid draws lines with */
export function tidySvg(svg: Element, styles: Styles, lineColours: readonly string[]): Tidied {
  const solid = new Set(lineColours);
  const work: Work = { styles, markers: new Map(), solid, fills: [], dropped: new Set() };
  const children = [...svg.children].filter((child) => child.localName.toLowerCase() !== "defs");
  const body = children.map((child) => write(child, work)).join("");
  const markers = [...work.markers].map(([old, id]) => writeMarker(svg, old, id, work)).join("");
  return { markup: (markers && `<defs>${markers}</defs>`) + body, dropped: work.dropped };
}

function write(element: Element, work: Work): string {
  const tag = element.localName.toLowerCase();
  if (!allowedElements.has(tag)) {
    if (!silent.has(tag)) work.dropped.add(tag);
    return "";
  }
  if (tag === "marker" || isToday(element)) return "";
  if (tag === "text") return tidyText(element, work.styles)?.value ?? "";
  if (tag === "g" || tag === "a" || tag === "defs") return writeGroup(element, work);
  return writeShape(element, tag, "", work);
}

/** A group without class and transform is only its children. */
function writeGroup(element: Element, work: Work): string {
  const outline = outlineOf(element, work.styles);
  const attributes = commonAttributes(element);
  const inside = outline
    ? writeShape(outline, "path", element.getAttribute("class") || "outer-path", work)
    : [...element.children].map((child) => write(child, work)).join("");
  if (!inside) return "";
  if (outline)
    return attributes.transform
      ? `<g${html.attributes({ transform: attributes.transform })}>${inside}</g>`
      : inside;
  const own = html.attributes(attributes).value;
  return own ? `<g${own}>${inside}</g>` : inside;
}

/** Mermaid draws some shapes twice, filled and then stroked; the first is enough where both are the same. */
function outlineOf(group: Element, styles: Styles): Element | null {
  const [fill, stroke, more] = group.children;
  const twice = fill?.localName === "path" && stroke?.localName === "path" && !more;
  if (!twice || fill.getAttribute("stroke") !== "none" || stroke.getAttribute("fill") !== "none") return null;
  const [one, other] = [boxOf(fill, styles), boxOf(stroke, styles)];
  if (!one || !other) return null;
  const edges = [one.x - other.x, one.y - other.y, one.width - other.width, one.height - other.height];
  return edges.every((off) => Math.abs(off) < 1) ? fill : null;
}

function writeShape(element: Element, tag: string, groupClass: string, work: Work): string {
  if (tag === "rect" && !(Number(element.getAttribute("width")) >= seen)) return "";
  const geometry: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (name === "transform" || !isAllowedAttribute(name, value)) continue;
    if (name === "stroke-dasharray" && /^[0\s,]*$/.test(value)) continue;
    geometry[name] = name === "d" ? simplifyOutline(value, groupClass !== "") : roundNumbers(value);
  }
  if (tag === "path" && !geometry.d) return "";
  const common = commonAttributes(element, groupClass);
  const series = seriesClass(element, work);
  const solid = isSolid(element, work) ? "solid" : null;
  const classes = [common.class, series, solid].filter(Boolean).join(" ") || null;
  const heads = {
    "marker-start": markerOf(element, "marker-start", work),
    "marker-end": markerOf(element, "marker-end", work),
  };
  return `<${tag}${html.attributes({ ...common, class: classes, ...geometry, ...heads })}/>`;
}

function commonAttributes(element: Element, groupClass = "") {
  const words = allowClasses(`${groupClass} ${element.getAttribute("class") ?? ""}`);
  if (element.getAttribute("fill") === "none" && !groupClass) words.push("hollow");
  const transform = element.getAttribute("transform");
  const moved =
    transform && isAllowedAttribute("transform", transform)
      ? roundNumbers(transform).replace(/, /g, ",")
      : null;
  return {
    class: words.join(" ") || null,
    transform: moved && !/^translate\(0[ ,]0\)$/.test(moved) ? moved : null,
  };
}

/** A junction or a bar of a flowchart: filled with the colour of its lines. */
function isSolid(element: Element, { solid }: Work): boolean {
  const fill =
    /fill:\s*([^;!]+)/.exec(element.getAttribute("style") ?? "")?.[1] ?? element.getAttribute("fill");
  return fill !== null && solid.has(fill.trim()) && element.closest(".node") !== null;
}

/** Slices and legend of a pie share a colour that Mermaid chose; here they share a number. */
function seriesClass(element: Element, work: Work): string | null {
  const slice = /\bpieCircle\b/.test(element.getAttribute("class") ?? "");
  const legend =
    /\blegend\b/.test(element.parentElement?.getAttribute("class") ?? "") && element.localName === "rect";
  if (!slice && !legend) return null;
  const fill =
    element.getAttribute("fill") ?? /fill:\s*([^;]+)/.exec(element.getAttribute("style") ?? "")?.[1] ?? "";
  const at = work.fills.indexOf(fill);
  return `series-${1 + (at >= 0 ? at : work.fills.push(fill) - 1)}`;
}

function markerOf(element: Element, name: string, work: Work): string | null {
  const old = /^url\(["']?#([^"')]+)["']?\)$/.exec(element.getAttribute(name) ?? "")?.[1];
  if (!old) return null;
  const id = work.markers.get(old) ?? `%id%-m${work.markers.size + 1}`;
  work.markers.set(old, id);
  return `url(#${id})`;
}

function writeMarker(svg: Element, old: string, id: string, work: Work): string {
  const marker = [...svg.querySelectorAll("marker")].find((element) => element.getAttribute("id") === old);
  if (!marker) return "";
  const attributes: Record<string, string> = { id, class: headClass(old) };
  for (const { name, value } of marker.attributes)
    if (isAllowedAttribute(name, value)) attributes[name] = name === "orient" ? value : roundNumbers(value);
  const inside = [...marker.children].map((child) => write(child, work)).join("");
  return `<marker${html.attributes(attributes)}>${inside}</marker>`;
}

/** Heads are filled with the line's colour; those that mean something by being hollow, with paper; crosses are lines. */
function headClass(id: string): string {
  if (/cross|stick/i.test(id)) return "m-head lines";
  return /extension|aggregation|zeroOr|onlyOne|oneOr|circle|lollipop/i.test(id) ? "m-head open" : "m-head";
}

const isToday = (element: Element): boolean => /\btoday\b/.test(element.getAttribute("class") ?? "");
