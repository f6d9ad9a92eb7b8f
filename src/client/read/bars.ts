// The bars of the reading page: title and progress at the head; on small screens, the current slide and the
// way on at the foot. Made by script, since they show nothing without one.

import { lastFolio, type Slide } from "../page/slides.ts";
import { element, makeButton, setText } from "../ui/element.ts";
import { sign } from "../ui/sign.ts";
import type { Say } from "../ui/strings.ts";
import { type Left, pace } from "./reading-time.ts";

export interface Where {
  slide: Slide;
  step: number;
  name: string; // the slide's name in the contents
  left: Left;
  read: number; // part of all words, 0 to 1
}

interface Bars {
  opener: HTMLButtonElement; // opens the contents
  show(where: Where): void;
}

interface Moves {
  previous(): void;
  next(): void;
  present(): void;
}

export function makeBars(ui: HTMLElement, slides: readonly Slide[], moves: Moves, say: Say): Bars {
  const head = makeHead(moves.present, say);
  const foot = makeFoot(moves, say);
  document.body.prepend(head.bar);
  ui.append(foot.bar);
  const of = lastFolio(slides);
  return {
    opener: head.opener,
    show: ({ slide, step, name, left: { words, minutes }, read }) => {
      const values = { slide: slide.folio, of, step, steps: slide.steps, words, minutes, pace };
      setText(head.time, say(minutes > 0 ? "reading.left" : "reading.left-last", values));
      head.time.title = say("reading.left-from", values);
      head.line.style.transform = `scaleX(${read.toFixed(4)})`;
      setText(head.position, say("nav.position", values));
      head.opener.setAttribute("aria-label", say("reading.open-contents", values));
      setText(foot.name, name);
      const section = slide.section === name ? "" : slide.section;
      setText(foot.part, step > 0 ? say("reading.step", values) : section);
      foot.previous.disabled = slide.index === 0;
      foot.next.disabled = slide === slides.at(-1);
    },
  };
}

/** The bar at the head, and its parts that change. */
function makeHead(present: () => void, say: Say) {
  const time = element("span", { class: "time-left" });
  const position = element("span", { class: "position" });
  const line = element("span", { class: "read-line" });
  const opener = element("button", { type: "button", class: "contents-opener" }, [position, sign("list")]);
  const bar = element("header", { class: "page-bar" }, [
    element("p", { class: "page-title" }, [copyOf(".slide-section:not(:first-child) .briefing")]),
    element("p", { class: "page-name" }, [say("reading.name")]),
    time,
    copyOf(".chrome .key"),
    makeButton({ class: "mode-bar" }, [say("mode.present")], present),
    opener,
    line,
  ]);
  return { bar, time, position, line, opener };
}

/** The bar at the foot, and its parts that change. */
function makeFoot({ previous, next }: Moves, say: Say) {
  const name = element("b");
  const part = element("span", { class: "here-part" });
  const back = makeButton({ "aria-label": say("nav.previous") }, [sign("previous")], previous);
  const onward = makeButton({ "aria-label": say("nav.next") }, [sign("next")], next);
  const here = element("p", { class: "here" }, [name, part]);
  const bar = element("nav", { class: "foot-bar", "aria-label": say("reading.move") }, [back, here, onward]);
  return { bar, name, part, previous: back, next: onward };
}

const copyOf = (selector: string): Node | null => document.querySelector(selector)?.cloneNode(true) ?? null;
