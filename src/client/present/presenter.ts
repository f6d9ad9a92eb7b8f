// Presents with reveal.js: starts it at a position, moves it, and removes it without a trace. Keys, touch,
// URLs and announcements are ours; reveal.js only positions slides and counts steps.
import Reveal from "reveal.js";
import { highlight } from "../page/highlight.ts";
import { fitScale } from "../page/slide-size.ts";
import type { Position, Slide } from "../page/slides.ts";
import type { Patched } from "../patch/patch-slides.ts";
import { cleanDeck } from "./clean-deck.ts";
import { bringNear, clearShelves } from "./shelf.ts";

export interface Presenter {
  position(): Position;
  go(position: Position): void;
  renew(patched: Patched, at: Position): void; // after the document was changed
  stop(): void;
}

type Options = NonNullable<ConstructorParameters<typeof Reveal>[1]>;

const options: Options = {
  // reveal.js rounds the scale to two digits; `followSize` and the styles place the slides instead
  disableLayout: true,
  center: false,
  transition: "none",
  backgroundTransition: "none",
  navigationMode: "linear",
  view: null,
  scrollActivationWidth: 0, // up to this width in px slides would become a scrolling page; 0: never
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
  highlight(at.slide.element, at.step); // before the first paint, which may precede reveal.js
  wrap.classList.add("reveal");
  deck.classList.add("slides");
  bringNear(deck, at.slide.element);
  const reveal = new Reveal(wrap, { ...options, rtl: false });
  startAt(reveal, at);
  const stopSizing = followSize();
  const ready = reveal.initialize();
  // reveal.js lets the URL's query override its options (?postMessage=true, ?print-pdf). Ours are set again.
  reveal.configure(options);
  await ready;
  removeAdditions(wrap);

  return {
    position: () => positionOf(reveal, slides),
    go: (position) => {
      const isOther = bringNear(deck, position.slide.element);
      if (isOther) syncAll(reveal, deck);
      goTo(reveal, position, isOther);
    },
    renew: ({ sections, moved }, at) => {
      const isOther = bringNear(deck, at.slide.element) || moved;
      if (isOther) syncAll(reveal, deck);
      // the other work of reveal.js on a slide concerns backgrounds and media, which slides do not have, and makes
      // the browser style the page each time
      else for (const section of sections) if (!section.closest(".shelf")) reveal.syncFragments(section);
      goTo(reveal, at, true);
    },
    stop: () => {
      reveal.destroy();
      stopSizing();
      clearShelves(deck);
      cleanDeck(wrap, deck);
    },
  };
}

/** Takes out what reveal.js has put into the page and is in the way of screen readers and keys. */
function removeAdditions(wrap: HTMLElement): void {
  wrap.removeAttribute("role"); // the role "application" would disable a screen reader's keys
  wrap.querySelector(".aria-status")?.remove(); // with it screen readers would announce every slide twice
  wrap.querySelector(":scope > .speaker-notes")?.remove(); // empty, and the first stop of the Tab key
}

type Deck = InstanceType<typeof Reveal>;

/** Other slides are in the deck now, or in another order. */
function syncAll(reveal: Deck, deck: HTMLElement): void {
  // reveal.js compares places in the deck, and leaves the slide before as it is where the next one has the same place
  for (const left of document.querySelectorAll(".shelf .present")) left.classList.remove("present");
  waitBelow(deck);
  reveal.sync();
}

/** Slides below another wait for their turn: reveal.js says so of those that it starts with. */
function waitBelow(deck: HTMLElement): void {
  for (const section of deck.querySelectorAll(":scope > [data-stack] > section:not(:first-child)")) {
    if (section.matches(".past, .present, .future")) continue;
    section.classList.add("future");
    section.setAttribute("aria-hidden", "true");
  }
}

/**
 * reveal.js begins where it thinks the URL points, with steps off by one, so its first move is replaced by
 * ours.
 */
function startAt(reveal: Deck, at: Position): void {
  const replace = (event: Event) => {
    reveal.off("beforeslidechange", replace);
    event.preventDefault();
    goTo(reveal, at, true);
  };
  reveal.on("beforeslidechange", replace);
}

/** Sets `--k` so that the slide fills the window, now and whenever its size changes. Returns a function that ends it. */
function followSize(): () => void {
  const { style } = document.documentElement;
  const size = () => style.setProperty("--k", String(fitScale(innerWidth, innerHeight)));
  addEventListener("resize", size);
  size();
  return () => {
    removeEventListener("resize", size);
    style.removeProperty("--k");
  };
}

/**
 * A step of the slide that is shown moves its fragments only, which is faster; unless other slides have changed
 * (`areOther`).
 */
function goTo(reveal: Deck, { slide, step }: Position, areOther: boolean): void {
  if (!areOther && reveal.getCurrentSlide() === slide.element) reveal.navigateFragment(step - 1);
  else {
    const { h, v } = reveal.getIndices(slide.element);
    reveal.slide(h, v ?? 0, step - 1);
  }
  nameMainHeading(slide);
  highlight(slide.element, step);
}

/** Only the first slide has an h1. On other slides the briefing's title is a hidden one. */
function nameMainHeading({ element }: Slide): void {
  const deck = document.querySelector<HTMLElement>(".deck");
  let heading = deck?.querySelector<HTMLElement>(":scope > h1");
  if (!heading) {
    heading = document.createElement("h1");
    heading.className = "announcer";
    deck?.prepend(heading);
  }
  if (heading.textContent !== document.title) heading.textContent = document.title;
  heading.hidden = element.querySelector("h1") !== null;
}

function positionOf(reveal: Deck, slides: readonly Slide[]): Position {
  const current = reveal.getCurrentSlide();
  const slide = slides.find(({ element }) => element === current) ?? (slides[0] as Slide);
  return { slide, step: slide.element.querySelectorAll(".fragment.visible").length };
}
