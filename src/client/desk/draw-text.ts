// The text of one source: its paragraphs, the words that are quoted, and quotations that are not in it.
import type { DeskBroken, DeskParagraph, DeskSource } from "../../model/desk.ts";
import { markDifference } from "../overlay/difference.ts";
import { element } from "../ui/element.ts";
import { count } from "./draw-list.ts";
import { brokenIn, type DeskState, openBroken, sourceOf } from "./state.ts";

export function drawText(state: DeskState): HTMLElement {
  const source = sourceOf(state);
  if (!source)
    return element("main", { class: "text" }, [
      element("p", {}, ["No source of this briefing has a text here yet."]),
    ]);
  const isEmpty = state.data.stand + state.data.broken === 0;
  return element("main", { class: "text", "aria-label": `Text of ${source.publisher}` }, [
    isEmpty ? drawStart() : null,
    drawHead(source),
    drawNotice(source),
    ...source.paragraphs.map((paragraph) => drawParagraph(paragraph, state)),
  ]);
}

function drawStart(): HTMLElement {
  const steps = [
    ["Read", "Choose a source on the left. Its paragraphs are numbered."],
    ["Select words", "Drag over them, or Shift and the arrows. Press C."],
    ["Paste", "Put the line under a claim in scenario.yaml and save."],
  ];
  return element(
    "ol",
    { class: "start" },
    steps.map(([name = "", says = ""], i) =>
      element("li", {}, [
        element("b", {}, [element("span", { class: "no" }, [String(i + 1)]), name]),
        element("p", {}, [says]),
      ]),
    ),
  );
}

function drawHead({
  number,
  publisher,
  title,
  date,
  kind,
  grade,
  why,
  file,
  paragraphs,
}: DeskSource): HTMLElement {
  const quoted = paragraphs.filter(({ spans }) => spans.length > 0).length;
  const about = [title === publisher ? "" : title, date ?? "", kind].filter(Boolean).join(", ");
  return element("header", {}, [
    element("h1", {}, [element("span", { class: "cite" }, [String(number)]), publisher]),
    element("p", { class: "about" }, [`${about}. `, element("b", {}, [grade]), ` ${why}`]),
    element("p", { class: "about" }, [
      `${file}. ${quoted} of ${count(paragraphs.length, "paragraph")} ${quoted === 1 ? "is" : "are"} quoted.`,
    ]),
  ]);
}

function drawNotice(source: DeskSource): HTMLElement | null {
  const broken = brokenIn(source).length;
  if (broken === 0) return null;
  const say = `${source.quoted - broken} of ${source.quoted} quotations stand, ${broken} ${broken === 1 ? "does" : "do"} not.`;
  return element("p", { class: "notice" }, [
    element("b", {}, ["These words are not in this text as it is. "]),
    say,
  ]);
}

function drawParagraph(paragraph: DeskParagraph, state: DeskState): HTMLElement {
  const { number, text, spans, uses, broken } = paragraph;
  const said = uses.length === 0 ? "nothing yet" : `quoted, ${count(uses.length, "use")}`;
  const isNow = state.paragraph === number;
  const body = element(
    "p",
    {
      class: `para${number === 0 ? " title" : ""}${uses.length ? "" : " none"}`,
      "data-paragraph": number,
      tabindex: isNow || (state.paragraph === null && number === 0) ? 0 : -1,
      "aria-description": `Paragraph ${number}, ${said}.`,
    },
    [
      element("span", { class: "no", "aria-hidden": "true" }, [`¶${number}`]),
      element(
        "span",
        { class: "words" },
        markWords(text, spans, pickedIn(state, number), foundIn(state, number)),
      ),
      uses.length
        ? element("span", { class: "st", "aria-hidden": "true" }, [count(uses.length, "use")])
        : null,
    ],
  );
  return element("div", { class: "block" }, [
    body,
    ...broken.map((one) => drawBroken(one, one === openBroken(state))),
    state.picked?.paragraph === number ? drawPicked(state) : null,
  ]);
}

const pickedIn = ({ picked }: DeskState, number: number): [number, number] | null =>
  picked?.paragraph === number ? [picked.from, picked.to] : null;

const foundIn = (state: DeskState, number: number): Range[] =>
  (state.searched?.found ?? [])
    .filter(({ source, paragraph }) => source === sourceOf(state)?.id && paragraph === number)
    .flatMap(({ spans }) => spans.map(({ from, to }): Range => [from, to]));

type Range = [from: number, to: number];

/**
 * The text in pieces: on a yellow ground if something rests on them, dark if they are selected, outlined if the
 * search found them.
 */
function markWords(
  text: string,
  used: readonly Range[],
  picked: Range | null,
  found: readonly Range[],
): Node[] {
  const ranges = picked ? [...used, ...found, picked] : [...used, ...found];
  const cuts = [...new Set([0, text.length, ...ranges.flat()])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const part = text.slice(from, cuts[i + 1]);
    const holds = ([start, end]: Range) => from >= start && from < end;
    if (picked && holds(picked)) return element("span", { class: "sel" }, [part]);
    const state = found.some(holds) ? "found" : "";
    if (used.some(holds)) return element("mark", { class: state }, [part]);
    return state ? element("span", { class: state }, [part]) : document.createTextNode(part);
  });
}

function drawBroken({ given, found, place, key }: DeskBroken, isOpen: boolean): HTMLElement {
  const quoted = markDifference(given, found);
  const stands = markDifference(found, given);
  const missing =
    quoted.differs === ""
      ? element("span", { class: "gap" })
      : element("del", { class: "was" }, [quoted.differs]);
  const rows = [
    element("dt", {}, ["As quoted"]),
    element("dd", {}, [quoted.before, missing, quoted.after]),
    element("dt", {}, ["As it stands"]),
    element(
      "dd",
      {},
      found === ""
        ? ["These words are nowhere in this text."]
        : [stands.before, element("ins", { class: "is" }, [stands.differs]), stands.after],
    ),
  ];
  const take =
    isOpen && found !== ""
      ? element("p", { class: "do" }, [
          element("button", { type: "button", class: "btn pri", "data-take": key }, [
            "Take the wording of the source ",
            element("kbd", { class: "kbd" }, ["T"]),
          ]),
          `changes ${place}`,
        ])
      : null;
  return element("div", { class: `two${isOpen ? "" : " shut"}` }, [element("dl", {}, rows), take]);
}

function drawPicked({ picked, copied }: DeskState): HTMLElement | null {
  if (!picked) return null;
  const { lines } = picked;
  const button = (name: string, key: string, what: string, first: boolean) =>
    element(
      "button",
      { type: "button", class: first ? "on" : "", "data-copy": what, disabled: lines.isLong },
      [copied && first ? "Copied" : name, " ", element("kbd", { class: "kbd" }, [key])],
    );
  const standing = lines.standing.length > 1 ? `stands ${lines.standing.length} times` : "stands once";
  return element("div", { class: "selbar", role: "group", "aria-label": "Selected words" }, [
    element("div", { class: "row" }, [
      button("Copy as evidence", "C", "evidence", true),
      button("New claim", "L", "claim", false),
      button("New quotation", "Q", "quotation", false),
      element("span", { class: "x" }, [`¶${picked.paragraph}, ${standing}`]),
    ]),
    element("pre", { class: "yaml", id: "line", tabindex: 0 }, [lines.evidence]),
    element("p", { class: "say" }, [lines.say]),
  ]);
}
