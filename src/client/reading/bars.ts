// The bars of the reading page: what is read and how far at the head; on small screens, where one is and the way on
// at the foot. Made by script, since without one they would have nothing to tell.
import { element, stroke } from "../element.ts";
import { lastFolio, type Slide } from "../slides.ts";
import type { Say } from "../strings.ts";
import { type Left, pace } from "./measure.ts";

export interface Where {
  slide: Slide;
  step: number;
  name: string; // as the contents call the slide
  left: Left;
  read: number; // share of the words, 0 to 1
}

interface Moves {
  previous(): void;
  next(): void;
  present(): void;
}

export class Bars {
  readonly opener: HTMLButtonElement; // of the contents
  private readonly say: Say;
  private readonly slides: readonly Slide[];
  private readonly time = element("span", { class: "time-left" });
  private readonly position = element("span");
  private readonly line = element("span", { class: "read-line", "aria-hidden": "true" });
  private readonly name = element("b");
  private readonly step = element("span");
  private readonly previous: HTMLButtonElement;
  private readonly next: HTMLButtonElement;

  constructor(ui: HTMLElement, slides: readonly Slide[], moves: Moves, say: Say) {
    this.say = say;
    this.slides = slides;
    this.opener = element("button", { type: "button", class: "contents-opener" }, [
      this.position,
      stroke("M4 7h16M4 12h16M4 17h16"),
    ]);
    this.previous = arrow("nav.previous", "M15 5l-7 7 7 7", say, moves.previous);
    this.next = arrow("nav.next", "M9 5l7 7-7 7", say, moves.next);
    document.body.prepend(this.drawHead(moves.present));
    const here = element("p", { class: "here" }, [this.name, this.step]);
    ui.append(
      element("nav", { class: "foot-bar", "aria-label": say("reading.move") }, [
        this.previous,
        here,
        this.next,
      ]),
    );
  }

  show({ slide, step, name, left, read }: Where): void {
    const { say } = this;
    const of = lastFolio(this.slides);
    const { words, minutes } = left;
    set(this.time, minutes > 0 ? say("reading.left", { minutes }) : say("reading.left-last"));
    this.time.title = say("reading.left-from", { words, pace });
    this.line.style.transform = `scaleX(${read.toFixed(4)})`;
    set(this.position, say("reading.position", { slide: slide.folio, of }));
    this.opener.setAttribute("aria-label", say("reading.open-contents", { slide: slide.folio, of }));
    set(this.name, name);
    set(
      this.step,
      step > 0
        ? say("reading.step", { step, steps: slide.steps })
        : slide.section === name
          ? ""
          : slide.section,
    );
    this.previous.disabled = slide.index === 0;
    this.next.disabled = slide.index === this.slides.length - 1;
  }

  private drawHead(present: () => void): HTMLElement {
    const { say } = this;
    const button = element("button", { type: "button", class: "mode-bar" }, [say("mode.present")]);
    button.addEventListener("click", present);
    const key = document.querySelector(".chrome .key")?.cloneNode(true) ?? null;
    const title = document.querySelector(".slide-section:not(:first-child) .briefing")?.cloneNode(true);
    return element("header", { class: "page-bar" }, [
      element("p", { class: "page-title" }, [title ?? document.title]),
      element("p", { class: "page-name" }, [say("reading.name"), this.time]),
      key,
      button,
      this.opener,
      this.line,
    ]);
  }
}

function arrow(label: string, path: string, say: Say, run: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", "aria-label": say(label) }, [stroke(path)]);
  made.addEventListener("click", run);
  return made;
}

/** Text that does not change is not written: it would be laid out anew. */
function set(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
