// Measures the contrast of every piece of text that is seen, in HTML and in drawings, against what is painted under it.
import type { Page } from "playwright-core";

/**
 * A line for each text under 4.5, or under 3 where it is large (24 px, or 18.66 px bold). Transparent text is not
 * seen.
 */
export function findFaintText(page: Page, root: string): Promise<string[]> {
  return page.evaluate((root) => {
    type Colour = [number, number, number, number];
    type Seen = { point: DOMPoint; stack: Element[] }; // what is painted there, from the top
    const parse = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return text === "none" ? [0, 0, 0, 0] : [r, g, b, a];
    };
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (i: 0 | 1 | 2) => top[i] * top[3] + under[i] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = ([r, g, b]: Colour) => {
      const part = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const ratio = (one: Colour, other: Colour) => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const styleOf = (element: Element) => getComputedStyle(element);

    /** What an element paints at a point; in a drawing that depends on whether the point is on its stroke. */
    const paintAt = (element: Element, x: number, y: number): Colour => {
      const style = styleOf(element);
      if (!(element instanceof SVGGeometryElement)) return parse(style.backgroundColor);
      const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()?.inverse());
      const stroke = parse(style.stroke);
      if (stroke[3] > 0 && element.isPointInStroke(point)) return stroke;
      const fill = parse(style.fill);
      return element.isPointInFill(point)
        ? [fill[0], fill[1], fill[2], fill[3] * Number(style.fillOpacity)]
        : [0, 0, 0, 0];
    };
    const groundAt = (text: Element, { point: { x, y }, stack }: Seen): Colour => {
      const layers: Colour[] = [];
      for (const element of stack.slice(Math.max(0, stack.indexOf(text)))) {
        const layer = element === text && text instanceof SVGElement ? null : paintAt(element, x, y);
        if (layer) layers.push(layer);
        if (layer?.[3] === 1) break;
      }
      return layers.reduceRight((under, layer) => over(layer, under), [255, 255, 255, 1] as Colour);
    };
    /** The middle of each character, also of one that is turned. */
    const charactersOf = (text: SVGTextContentElement) =>
      Array.from({ length: text.getNumberOfChars() }, (_, i) => {
        const { x, y, width, height } = text.getExtentOfChar(i);
        return new DOMPoint(x + width / 2, y + height / 2).matrixTransform(text.getScreenCTM() ?? undefined);
      });
    const groundsOf = (text: Element, node: Text): Colour[] => {
      const style = styleOf(text);
      const hasHalo = text instanceof SVGElement && style.paintOrder.startsWith("stroke");
      if (hasHalo && style.stroke !== "none" && Number.parseFloat(style.strokeWidth) >= 2)
        return [parse(style.stroke)];
      return pointsOf(text, node).map((seen) => groundAt(text, seen));
    };
    const pointsOf = (text: Element, node: Text): Seen[] => {
      const see = (): Seen[] =>
        allPointsOf(text, node)
          .map((point) => ({ point, stack: document.elementsFromPoint(point.x, point.y) }))
          .filter(({ stack }) => stack.includes(text));
      const seen = see();
      if (seen.length > 0) return seen;
      text.scrollIntoView({ block: "center", behavior: "instant" }); // it is out of sight in a box that scrolls
      return see();
    };
    const allPointsOf = (text: Element, node: Text) => {
      if (text instanceof SVGTextContentElement) return charactersOf(text);
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .flatMap(({ left, top, width, height }) =>
          [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => new DOMPoint(left + width * part, top + height / 2)),
        );
    };
    /** Texts that are set alike, in the same kind of place, are measured twice and no more: a page holds thousands. */
    const met = new Map<string, number>();
    const isKnown = (text: Element, ink: string) => {
      const places = [text, text.parentElement, text.parentElement?.parentElement];
      const look = [
        ink,
        ...places.map((place) => `${place?.localName}.${place?.getAttribute("class")}`),
      ].join();
      met.set(look, (met.get(look) ?? 0) + 1);
      return (met.get(look) ?? 0) > 2;
    };
    const faultOf = (node: Text): string[] => {
      const text = node.parentElement as Element | null;
      if (!text || !node.data.trim() || text.closest(".unseen, .announcer, title, desc, style")) return [];
      if (!text.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const style = styleOf(text);
      const ink = parse(text instanceof SVGElement ? style.fill : style.color);
      if (ink[3] === 0 || (root === "body" && isKnown(text, String(ink)))) return [];
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const ratios = groundsOf(text, node).map((ground) => ratio(over(ink, ground), ground));
      const least = Math.min(...ratios);
      if (least >= (isLarge ? 3 : 4.5)) return [];
      const name = `${text.tagName}.${text.getAttribute("class") ?? ""} in ${text.parentElement?.getAttribute("class")}`;
      return [`${least.toFixed(2)} “${node.data.trim().slice(0, 40)}” ${name}`];
    };
    // What lies under a text must be found even where it takes no clicks.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*, .deck * { pointer-events: visiblePainted !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const faults = [...document.querySelectorAll(root)].flatMap((each) => {
      const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) found.push(...faultOf(walker.currentNode as Text));
      return found;
    });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    return faults;
  }, root);
}
