// Search results, which take the place of the list of sources: the words that were found, with a few around them.
import { element } from "../ui/element.ts";
import type { SearchResult } from "./data.ts";
import { count } from "./draw-list.ts";

const before = 30; // characters shown before the words found, and after them
const after = 50;

export function drawResults({ found, nearest }: SearchResult): HTMLElement {
  const texts = new Set(found.map(({ source }) => source)).size;
  const none = nearest ? "In no text. The nearest:" : "In no text.";
  const head = found.length > 0 ? `${count(found.length, "place")} in ${count(texts, "text")}` : none;
  const items = found.map(({ source, publisher, paragraph, text, spans }) => {
    const [first = { from: 0, to: 0 }] = spans;
    return drawResult(source, `${publisher} ¶${paragraph}`, paragraph, drawAround(text, first));
  });
  const near = nearest
    ? [
        drawResult(nearest.source, `${nearest.publisher} ¶${nearest.paragraph}`, nearest.paragraph, [
          nearest.words,
        ]),
      ]
    : [];
  return element("nav", { class: "list results", "aria-label": "Found" }, [
    element("h2", {}, [head]),
    element("ol", {}, [...items, ...near]),
  ]);
}

const drawResult = (
  source: string,
  place: string,
  paragraph: number,
  words: (Node | string)[],
): HTMLElement =>
  element("li", {}, [
    element("button", { type: "button", "data-source": source, "data-to": paragraph }, [
      element("span", { class: "name" }, [place]),
      element("span", { class: "uses-of" }, words),
    ]),
  ]);

/** The words at `from` to `to` with whole words around them, and … where the text is cut. */
function drawAround(text: string, { from, to }: { from: number; to: number }): (Node | string)[] {
  const start = from <= before ? 0 : Math.min(from, text.indexOf(" ", from - before) + 1 || from);
  const space = text.lastIndexOf(" ", to + after);
  const end = text.length - to <= after ? text.length : Math.max(to, space);
  return [
    `${start > 0 ? "…\u00a0" : ""}${text.slice(start, from)}`,
    element("b", {}, [text.slice(from, to)]),
    `${text.slice(to, end)}${end < text.length ? "\u00a0…" : ""}`,
  ];
}
