// The bars of the reading page: title and progress at the head; on small screens, the current slide and the
// way on at the foot. Made by script, since they show nothing without one.

import { lastFolio, type Slide } from "../page/slides.ts";
import { element, setText, stroke } from "../ui/element.ts";
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
  const [time, position, line, part] = ["time-left", "position", "read-line", "here-part"].map((name) =>
    element("span", { class: name }),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const name = element("b");
  const opener = makeButton([position, stroke("M4 7h16M4 12h16M4 17h16")], null, () => {});
  opener.className = "contents-opener";
  const present = makeButton([say("mode.present")], null, moves.present);
  present.className = "mode-bar";
  const previous = makeButton([stroke("M15 5l-7 7 7 7")], say("nav.previous"), moves.previous);
  const next = makeButton([stroke("M9 5l7 7-7 7")], say("nav.next"), moves.next);
  document.body.prepend(
    element("header", { class: "page-bar" }, [
      element("p", { class: "page-title" }, [copyOf(".slide-section:not(:first-child) .briefing")]),
      element("p", { class: "page-name" }, [say("reading.name")]),
      time,
      copyOf(".chrome .key"),
      present,
      opener,
      line,
    ]),
  );
  const here = element("p", { class: "here" }, [name, part]);
  ui.append(element("nav", { class: "foot-bar", "aria-label": say("reading.move") }, [previous, here, next]));
  const of = lastFolio(slides);
  return {
    opener,
    show: (where) => {
      const { slide, step, left, read } = where;
      const { words, minutes } = left;
      const values = { slide: slide.folio, of, step, steps: slide.steps, words, minutes, pace };
      setText(time, say(minutes > 0 ? "reading.left" : "reading.left-last", values));
      time.title = say("reading.left-from", values);
      line.style.transform = `scaleX(${read.toFixed(4)})`;
      setText(position, say("nav.position", values));
      opener.setAttribute("aria-label", say("reading.open-contents", values));
      setText(name, where.name);
      const section = slide.section === where.name ? "" : slide.section;
      setText(part, step > 0 ? say("reading.step", values) : section);
      previous.disabled = slide.index === 0;
      next.disabled = slide === slides.at(-1);
    },
  };
}

function makeButton(content: (Node | string)[], label: string | null, run: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", "aria-label": label }, content);
  made.addEventListener("click", run);
  return made;
}

const copyOf = (selector: string): Node | null => document.querySelector(selector)?.cloneNode(true) ?? null;
