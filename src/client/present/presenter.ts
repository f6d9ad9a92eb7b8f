// Presents with reveal.js: starts it at a position, moves it, and takes it away without a trace.
// Keys, touch, addresses and announcements are ours, so reveal.js only positions slides and counts steps.
import Reveal from "reveal.js";
import { light } from "../page/highlight.ts";
import type { Position, Slide } from "../page/slides.ts";
import { cleanDeck } from "./clean-deck.ts";

export interface Presenter {
  position(): Position;
  go(position: Position): void;
  stop(): void;
}

type Options = NonNullable<ConstructorParameters<typeof Reveal>[1]>;

const options: Omit<Options, "scrollActivationWidth"> & { scrollActivationWidth: null } = {
  width: 1280,
  height: 720,
  margin: 0,
  minScale: 0.05,
  maxScale: 12,
  center: false,
  transition: "none",
  backgroundTransition: "none",
  navigationMode: "linear",
  view: null,
  scrollActivationWidth: null, // a width in px would turn the slides of a phone into a page that scrolls
  hash: false,
  respondToHashChanges: false,
  fragmentInURL: false,
  history: false,
  keyboard: false,
  touch: false,
  controls: false,
  progress: false,
  slideNumber: false,
  overview: false,
  pause: false,
  jumpToSlide: false,
  help: false,
  postMessage: false,
  postMessageEvents: false,
  previewLinks: false,
  autoSlide: 0,
  hideInactiveCursor: false,
  focusBodyOnPageVisibilityChange: false,
};

export async function startPresenting(slides: readonly Slide[], at: Position): Promise<Presenter> {
  const deck = document.querySelector<HTMLElement>(".deck") as HTMLElement;
  const wrap = deck.parentElement as HTMLElement;
  light(at.slide.element, at.step); // before the first paint, which may come before reveal.js is ready
  wrap.classList.add("reveal");
  deck.classList.add("slides");
  const reveal = new Reveal(wrap, { ...(options as Options), rtl: false });
  startAt(reveal, at);
  const ready = reveal.initialize();
  // reveal.js lets the address's query override its options: ?postMessage=true, ?print-pdf. Ours hold.
  reveal.configure(options as Options);
  await ready;
  wrap.removeAttribute("role"); // "application" would take the reader's keys away
  wrap.querySelector(".aria-status")?.remove(); // it would say every slide a second time
  wrap.querySelector(":scope > .speaker-notes")?.remove(); // empty, and the first stop of the Tab key

  return {
    position: () => positionOf(reveal, slides),
    go: (position) => goTo(reveal, position),
    stop: () => {
      reveal.destroy();
      cleanDeck(wrap, deck);
    },
  };
}

type Deck = InstanceType<typeof Reveal>;

/** reveal.js begins where it thinks the address points, with steps off by one; its first move is replaced by ours. */
function startAt(reveal: Deck, at: Position): void {
  const replace = (event: Event) => {
    reveal.off("beforeslidechange", replace);
    event.preventDefault();
    goTo(reveal, at);
  };
  reveal.on("beforeslidechange", replace);
}

function goTo(reveal: Deck, { slide, step }: Position): void {
  const { h, v } = reveal.getIndices(slide.element);
  reveal.slide(h, v ?? 0, step - 1);
  light(slide.element, step);
}

function positionOf(reveal: Deck, slides: readonly Slide[]): Position {
  const current = reveal.getCurrentSlide();
  const slide = slides.find(({ element }) => element === current) ?? (slides[0] as Slide);
  return { slide, step: slide.element.querySelectorAll(".fragment.visible").length };
}
