// A problem as the server sends it, and as one entry of the list: place, finding, line, both wordings, what to write.
import type { PageProblem } from "../../model/live.ts";
import { element, makeButton } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { markDifference } from "./difference.ts";

export interface ProblemActions {
  copy(text: string): void;
  show(slide: string): void; // goes to the slide
}

/** `act` is what its buttons and links do. */
export function drawProblem(problem: PageProblem, say: Say, act: ProblemActions): HTMLLIElement {
  const { severity, message, rule, why, place, otherPlaces } = problem;
  return element("li", { class: `problem ${severity}`, tabindex: -1 }, [
    element("p", { class: "place" }, [
      element("code", {}, [place]),
      element("b", { class: "level" }, [say(`live.${severity}`)]),
      element("span", { class: "rule" }, [rule]),
      press(say("live.copy"), () => act.copy(place), "copy"),
    ]),
    element("h3", {}, [message]),
    drawSlides(problem.slides, say, act),
    otherPlaces.length > 0 && drawPlaces(otherPlaces, say),
    drawFrame(problem),
    drawWordings(problem, say),
    why !== null && element("p", { class: "why" }, [why]),
    drawFix(problem, act),
  ]);
}

const press = (label: string, run: () => void, className: string): HTMLButtonElement =>
  makeButton({ class: className }, [label], run);

/** Slides by the numbers that the page shows; those that the page does not have are left out. */
function drawSlides(slides: readonly string[], say: Say, act: ProblemActions): HTMLElement | null {
  const shown = slides.flatMap((id) => {
    const folio = document.getElementById(id)?.dataset.folio;
    return folio === undefined ? [] : [press(folio, () => act.show(id), "to-slide")];
  });
  if (shown.length === 0) return null;
  return element("p", { class: "on-slides" }, [say("live.on-slides", { count: shown.length }), ...shown]);
}

const mostPlaces = 4;

function drawPlaces(places: readonly string[], say: Say): HTMLElement {
  const rest = places.length - mostPlaces;
  const shown = places.slice(0, mostPlaces).join(", ");
  return element("p", { class: "why" }, [
    say("live.also", { places: shown }) + (rest > 0 ? ` ${say("live.more", { count: rest })}` : ""),
  ]);
}

function drawFrame({ frame, severity }: PageProblem): HTMLElement | null {
  if (!frame) return null;
  const { number, text, start, end } = frame;
  const gutter = (label: string) =>
    element("span", { class: "gutter" }, [`${label.padStart(String(number).length)} │ `]);
  const carets = (severity === "error" ? "^" : "~").repeat(Math.max(1, end - start));
  return element("pre", { tabindex: 0 }, [
    gutter(String(number)),
    text.slice(0, start),
    element("b", {}, [text.slice(start, end)]),
    `${text.slice(end)}\n`,
    element("span", { "aria-hidden": "true" }, [gutter(""), " ".repeat(start), element("i", {}, [carets])]),
  ]);
}

function drawWordings({ given, wanted }: PageProblem, say: Say): HTMLElement | null {
  if (given === undefined || wanted === undefined) return null;
  return element("dl", { class: "wordings" }, [
    element("dt", {}, [say("live.on-slide")]),
    drawWording(given, wanted, "del"),
    element("dt", {}, [say("live.in-source")]),
    drawWording(wanted, given, "ins"),
  ]);
}

function drawWording(text: string, other: string, name: "del" | "ins"): HTMLElement {
  const { before, differs, after } = markDifference(text, other);
  return element("dd", {}, [before, differs && element(name, {}, [differs]), after]);
}

/** What to write is a button that copies it. */
function drawFix({ fix, suggestion }: PageProblem, act: ProblemActions): HTMLElement | null {
  if (fix === null) return null;
  const at = suggestion ? fix.indexOf(suggestion) : -1;
  if (!suggestion || at < 0) return element("p", { class: "fix" }, [fix]);
  return element("p", { class: "fix" }, [
    fix.slice(0, at),
    press(suggestion, () => act.copy(suggestion), "write"),
    fix.slice(at + suggestion.length),
  ]);
}
