// The right column: the selected words, and what rests on exactly these, on longer ones, and on others of the
// paragraph.
import type { DeskUse } from "../../model/desk.ts";
import { element } from "../ui/element.ts";
import { count } from "./draw-list.ts";
import { type DeskState, paragraphOf, sourceOf } from "./state.ts";

export function drawUses(state: DeskState): HTMLElement {
  const paragraph = paragraphOf(state);
  const { picked } = state;
  const children = picked
    ? drawForPicked(state, paragraph?.uses ?? [], picked.lines.words)
    : drawForParagraph(paragraph?.uses ?? [], state);
  return element(
    "aside",
    {
      class: "uses",
      id: "uses",
      tabindex: -1,
      "aria-label": `What uses ${sourceOf(state)?.publisher ?? "it"}`,
    },
    children,
  );
}

function drawForPicked(
  { picked, data: { unread } }: DeskState,
  uses: readonly DeskUse[],
  words: string,
): HTMLElement[] {
  const exact = uses.filter((use) => use.words === words);
  const longer = uses.filter((use) => use.words !== words && use.words.includes(words));
  const others = uses.filter((use) => !use.words.includes(words));
  const resting = exact.length
    ? `${count(exact.length, "thing")} rest${exact.length === 1 ? "s" : ""} on exactly these.`
    : "No claim rests on exactly these.";
  return [
    element("section", { class: "first" }, [
      element("h2", {}, [`You selected, in paragraph ${picked?.paragraph ?? 0}`]),
      element("p", { class: "theq" }, ["“", element("mark", {}, [words]), "”"]),
      element("p", { class: "fact" }, [`${count(picked?.lines.count ?? 0, "word")}. ${resting}`]),
    ]),
    ...makeSection("These words", exact, { unread, withWords: false }),
    ...makeSection("Longer words that hold them", longer, { unread, withWords: true }),
    ...makeSection(`Others from paragraph ${picked?.paragraph ?? 0}`, others, { unread, withWords: true }),
  ];
}

function drawForParagraph(uses: readonly DeskUse[], state: DeskState): HTMLElement[] {
  const { paragraph } = state;
  const told = { unread: state.data.unread, withWords: true };
  if (uses.length > 0) return makeSection(`What uses paragraph ${paragraph ?? 0}`, uses, told);
  const isChoosing = paragraph === null && (sourceOf(state)?.quoted ?? 0) > 0;
  const says = isChoosing
    ? "Choose a paragraph: what rests on its words is listed here with its slides."
    : "Nothing yet. When a claim rests on words of this source, it is listed here with its slides.";
  return [element("h2", {}, ["What uses these words"]), element("p", { class: "fact" }, [says])];
}

interface Told {
  unread: number; // slides with errors
  withWords: boolean;
}

const makeSection = (name: string, uses: readonly DeskUse[], told: Told): HTMLElement[] =>
  uses.length === 0
    ? []
    : [element("section", {}, [element("h2", {}, [name]), ...uses.map((use) => drawUse(use, told))])];

function drawUse({ kind, id, name, words, slides }: DeskUse, { unread, withWords }: Told): HTMLElement {
  const places = slides.map((slide) =>
    element("a", { href: `/#/${slide.id}` }, [element("b", {}, [slide.folio]), slide.title]),
  );
  return element("div", { class: "use" }, [
    element("h3", {}, [name]),
    element("p", { class: "kind" }, [element("b", {}, [kind]), ` ${id}`]),
    withWords ? element("p", { class: "w" }, [`“${words}”`]) : null,
    places.length
      ? element("div", { class: "slides" }, places)
      : element("p", { class: "none" }, [element("i", { class: "ring" }), sayNoSlide(unread)]),
  ]);
}

const sayNoSlide = (unread: number): string =>
  unread === 0
    ? "On no slide yet"
    : `On no slide that can be read. ${count(unread, "slide")} ${unread === 1 ? "has" : "have"} errors.`;
