// The bar at the top, and the list of sources: a box for each paragraph, full if it is quoted, struck through
// if a quotation fails.
import type { DeskParagraph, DeskSource } from "../../model/desk.ts";
import { element } from "../ui/element.ts";
import { brokenIn, type DeskState } from "./state.ts";

const most = 16; // boxes; in longer texts a box stands for several paragraphs

export function drawBar({ data, isListOpen }: DeskState): HTMLElement {
  const { title, dates, sources } = data;
  const place = (href: string, name: string, here = false) =>
    element("a", { href, class: here ? "here" : "", "aria-current": here ? "page" : null }, [name]);
  return element("header", { class: "bar" }, [
    element("p", {}, [element("b", {}, [title]), dates ? `, ${dates}` : ""]),
    element("nav", { "aria-label": "Pages" }, [
      place("/", "Slides"),
      place("/?read", "Reading page"),
      place("/sources", "Sources", true),
    ]),
    element("button", { type: "button", class: "open-list", "aria-expanded": String(isListOpen) }, [
      "All sources",
    ]),
    element("label", { class: "find" }, [
      element("input", {
        id: "find",
        type: "search",
        placeholder: `Search the words of ${count(sources.length, "text")}`,
        "aria-label": "Search the words of all texts",
      }),
      element("kbd", { class: "kbd" }, ["/"]),
    ]),
    drawState(data),
  ]);
}

function drawState({ stand, broken, sources }: DeskState["data"]): HTMLElement {
  if (broken > 0) return element("span", { class: "bad" }, [`✕ ${broken} of ${stand + broken} do not stand`]);
  if (stand > 0) return element("span", { class: "ok" }, [`✓ All ${stand} stand`]);
  return element("span", {}, [`${count(sources.length, "source")}, nothing quoted yet`]);
}

export function drawList(state: DeskState): HTMLElement {
  const { data } = state;
  const items = data.sources.map((source) => drawItem(source, source.id === state.source));
  const more =
    data.reported > 0
      ? `and ${count(data.reported, "source")} that ${data.reported === 1 ? "is" : "are"} reported, without a text`
      : "";
  return element("nav", { class: "list", "aria-label": "Sources" }, [
    element("h2", {}, ["Sources with a text"]),
    element("ol", {}, items),
    more ? element("p", { class: "more" }, [more]) : null,
    element("p", { class: "strip-key" }, [
      element("span", {}, [
        element("span", { class: "strip" }, [element("i", { class: "u" })]),
        "paragraph quoted",
      ]),
      element("span", {}, [element("span", { class: "strip" }, [element("i")]), "nothing yet"]),
    ]),
  ]);
}

function drawItem(source: DeskSource, isNow: boolean): HTMLElement {
  const { number, id, publisher, grade } = source;
  const uses = sayUses(source);
  const label = `${number}, ${publisher}, ${source.kind}, grade ${grade}, ${uses}`;
  return element("li", { class: isNow ? "is-now" : "" }, [
    element(
      "button",
      {
        type: "button",
        "data-source": id,
        "aria-label": label,
        "aria-current": isNow ? "true" : null,
        tabindex: isNow ? 0 : -1,
      },
      [
        element("span", { class: "n cite" }, [String(number)]),
        element("span", { class: "name" }, [publisher]),
        element("span", { class: "g" }, [grade]),
        element("span", { class: "uses-of" }, [uses]),
        element("span", { class: "strip", "aria-hidden": "true" }, drawBoxes(source.paragraphs)),
      ],
    ),
  ]);
}

function sayUses(source: DeskSource): string {
  const { quoted, supports } = source;
  const broken = brokenIn(source).length;
  if (broken > 0) return `${quoted - broken} stand, ${broken} ${broken === 1 ? "does" : "do"} not`;
  return quoted === 0 ? "nothing quoted yet" : `quoted ${quoted}, supports ${supports}`;
}

function drawBoxes(paragraphs: readonly DeskParagraph[]): HTMLElement[] {
  const each = Math.max(1, Math.ceil(paragraphs.length / most));
  const groups = Array.from({ length: Math.ceil(paragraphs.length / each) }, (_, i) =>
    paragraphs.slice(i * each, (i + 1) * each),
  );
  return groups.map((group) => {
    if (group.some(({ broken }) => broken.length > 0)) return element("i", { class: "b" });
    return element("i", { class: group.some(({ spans }) => spans.length > 0) ? "u" : "" });
  });
}

/** "1 source", "2 sources". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
