// Writes Mermaid's SVG anew from what is allowed, and small: no styles, unused markers or empty groups.
import { html } from "../../markup/html.ts";
import { boxOf } from "../dom/boxes.ts";
import type { Styles } from "../dom/styles.ts";
import { allowClasses, allowedElements, isAllowedAttribute } from "./allowed.ts";
import { roundNumbers, simplifyOutline } from "./numbers.ts";
import { tidyText } from "./tidy-text.ts";

interface Tidied {
  markup: string;
  dropped: Set<string>; // names of elements with content that are not allowed
}

interface Work {
  styles: Styles;
  markers: Map<string, string>; // Mermaid's ids of used markers → ours
  solid: Set<string>; // Mermaid's line colours; a shape filled with one is drawn solid
  fills: string[]; // distinct colours of series, in order: slices of a pie and their legend
  dropped: Set<string>;
}

const leastWidth = 0.5; // px; narrower rectangles are ends of helper lines

/** Elements that are left out without a warning, since nobody would see them. */
const silent = new Set(
  "style title desc filter lineargradient radialgradient metadata symbol use".split(" "),
);

/** @param lineColours colours in which Mermaid draws lines */
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
  if (tag === "marker" || isToday(element) || isInvisibleLink(element)) return "";
  if (tag === "text") return tidyText(element, work.styles)?.value ?? "";
  if (tag === "g" || tag === "a" || tag === "defs") return writeGroup(element, work);
  return writeShape(element, tag, "", work);
}

/** `a ~~~ b` places nodes, and is not seen. */
function isInvisibleLink(element: Element): boolean {
  return element.classList.contains("edge-thickness-invisible");
}

/** A group without class and transform is replaced by its children. */
function writeGroup(element: Element, work: Work): string {
  const outline = outlineOf(element, work.styles);
  const attributes = commonAttributes(element);
  if (outline) {
    const shape = writeShape(outline, "path", element.getAttribute("class") || "outer-path", work);
    return wrapInGroup(shape, { transform: attributes.transform });
  }
  return wrapInGroup([...element.children].map((child) => write(child, work)).join(""), attributes);
}

/** Without attributes, or with nothing inside, there is no group. */
function wrapInGroup(inside: string, attributes: Record<string, string | null>): string {
  const own = html.attributes(attributes).value;
  return own && inside ? `<g${own}>${inside}</g>` : inside;
}

/** Mermaid draws some shapes twice, filled and stroked; if both are equal, the first is kept. */
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
  if (tag === "rect" && !(Number(element.getAttribute("width")) >= leastWidth)) return "";
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

/** Whether it is a junction or a bar of a flowchart, which are filled with the line's colour. */
function isSolid(element: Element, { solid }: Work): boolean {
  if (element.closest(".node") === null) return false;
  const style = element.getAttribute("style") ?? "";
  const fill = /fill:\s*([^;!]+)/.exec(style)?.[1] ?? element.getAttribute("fill");
  return fill !== null && solid.has(fill.trim());
}

/** Slices and legend of a pie share a colour in Mermaid, and a class number here. */
function seriesClass(element: Element, work: Work): string | null {
  const isSlice = element.classList.contains("pieCircle");
  const isInLegend = element.localName === "rect" && element.parentElement?.classList.contains("legend");
  if (!isSlice && !isInLegend) return null;
  const style = element.getAttribute("style") ?? "";
  const fill = element.getAttribute("fill") ?? /fill:\s*([^;]+)/.exec(style)?.[1] ?? "";
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
  // drawn for lines 1 px wide; on ours they would be twice as large, and lie under the label
  if (/zeroOr|onlyOne|oneOr/i.test(old)) attributes.markerUnits = "userSpaceOnUse";
  for (const { name, value } of marker.attributes)
    if (isAllowedAttribute(name, value)) attributes[name] = name === "orient" ? value : roundNumbers(value);
  const inside = [...marker.children].map((child) => write(child, work)).join("");
  return `<marker${html.attributes(attributes)}>${inside}</marker>`;
}

/**
 * Arrow heads are filled with the line's colour; hollow ones, which have a meaning of their own, with that of
 * the paper; crosses are lines.
 */
function headClass(id: string): string {
  if (/cross|stick/i.test(id)) return "m-head lines";
  return /extension|aggregation|zeroOr|onlyOne|oneOr|circle|lollipop/i.test(id) ? "m-head open" : "m-head";
}

const isToday = (element: Element): boolean => /\btoday\b/.test(element.getAttribute("class") ?? "");
