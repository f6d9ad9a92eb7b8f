// The reading page: URL, contents, highlighted figures and progress follow the scroll position. Nothing is
// set up before somebody reads.
import type { Briefing } from "../page/briefing.ts";
import type { Slide } from "../page/slides.ts";
import { makeButton } from "../ui/element.ts";
import type { Key } from "../ui/keys.ts";
import type { Say } from "../ui/strings.ts";
import { makeBars } from "./bars.ts";
import { type Contents, makeContents, makeSkipLink } from "./contents.ts";
import { foldApart } from "./fold.ts";
import { hasHighlights, highlightReading, stepAtLine } from "./highlight-figure.ts";
import { watchMarks } from "./margin.ts";
import { countWords, measureLeft, shareRead } from "./reading-time.ts";
import { isAtEnd, readingLine, slideInView } from "./spot.ts";
import { makeWayBack } from "./way-back.ts";

interface Surroundings {
  ui: HTMLElement;
  deck: HTMLElement;
  briefing: Briefing;
  keys: readonly Key[];
  say: Say;
}

interface Page {
  begin(): void;
  end(): void;
  closeSheet(): boolean;
  renew(sections: readonly HTMLElement[]): void;
}

/**
 * Sets up when reading first begins. `closeSheet` closes the contents if they cover the text; false if they
 * did not. `renew` follows a change of the document.
 */
export function prepareReading(around: Surroundings): Pick<Page, "closeSheet" | "renew"> {
  let page: Page | null = null;
  around.briefing.onMode((mode) => {
    if (mode === "present") page?.end();
    else {
      page ??= makePage(around);
      page.begin();
    }
  });
  return {
    closeSheet: () => page?.closeSheet() ?? false,
    renew: (sections) => page?.renew(sections),
  };
}

function makePage({ ui, deck, briefing, keys, say }: Surroundings): Page {
  const { slides } = briefing;
  const goBy = (by: number) => {
    const slide = slides[slideInView(slides).index + by];
    if (slide) briefing.go({ slide, step: 0 }, "replace");
  };
  const moves = { previous: () => goBy(-1), next: () => goBy(1), present: () => briefing.toggle() };
  const bars = makeBars(ui, slides, moves, say);
  const closeSheet = (): boolean => contents.close();
  const contents = makeContents(bars.opener, makeTools(keys, say, closeSheet), say("reading.tools"));
  const back = makeWayBack(ui, say, () => briefing.mode === "read");
  const highlighter = makeHighlighter();
  const place = makePlaceFollower(deck, briefing, { bars, contents, highlighter });
  followPlace(briefing, place.show);
  briefing.onJump(() => back.leave(contents.nameOf(slideInView(slides))));
  document.addEventListener("click", (event) => noteJump(event, briefing));
  makeSkipLink(() => slideInView(slides));
  watchMarks(deck, () => briefing.mode === "read");
  foldApart(deck);
  return {
    begin: place.show,
    end: () => {
      highlighter.off();
      back.hide();
      contents.close();
    },
    closeSheet,
    renew: (sections) => {
      place.countAgain();
      for (const section of sections) foldApart(section);
      contents.renew();
      highlighter.off();
      if (briefing.mode === "read") place.show();
    },
  };
}

interface ShowingPlace {
  bars: ReturnType<typeof makeBars>;
  contents: Contents;
  highlighter: ReturnType<typeof makeHighlighter>;
}

/**
 * `show` puts the slide at the reading line into bars and contents; `countAgain` counts words after a change of the
 * text.
 */
function makePlaceFollower(
  deck: HTMLElement,
  briefing: Briefing,
  { bars, contents, highlighter }: ShowingPlace,
) {
  const { slides } = briefing;
  const sources = deck.querySelector("#all_sources");
  const countAll = () => slides.map((slide) => countWords(slide.element));
  let counts = countAll();
  const show = () => {
    const slide = slideInView(slides);
    const line = readingLine();
    if (highlighter.turn(slide, line)) briefing.scrolled();
    const box = slide.element.getBoundingClientRect();
    const left = measureLeft(counts, slide.index, isAtEnd() ? 1 : (line - box.top) / box.height);
    contents.show(sources && sources.getBoundingClientRect().top < line ? sources.id : slide.id);
    const name = contents.nameOf(slide);
    bars.show({ slide, step: highlighter.step(), name, left, read: shareRead(counts, left) });
  };
  return {
    show,
    countAgain: () => {
      counts = countAll();
    },
  };
}

/** Calls `show` whenever the reading line may be at another place. */
function followPlace(briefing: Briefing, show: () => void): void {
  const showIfReading = () => {
    if (briefing.mode === "read") show();
  };
  followScroll(showIfReading);
  briefing.onArrival(show); // the scroll event comes a frame later, and at the end of the page it may not come
  addEventListener("hashchange", showIfReading);
}

/** Buttons for what keys do while reading. */
function makeTools(keys: readonly Key[], say: Say, close: () => void): HTMLElement[] {
  const apart = ["key.inspect", "key.full"]; // these belong to what is read and not to the page
  return keys
    .filter((key) => key.menu && key.where === "both" && !apart.includes(key.label))
    .map((key) => {
      const label = say(key.label === "key.mode" ? "mode.present" : key.label);
      return makeButton({}, [label], () => {
        close();
        key.run();
      });
    });
}

/** Highlights the figure of one slide at a time. */
function makeHighlighter() {
  let slide: Slide | null = null;
  let step = 0;
  const off = () => {
    if (slide && step > 0) highlightReading(slide, 0);
    slide = null;
    step = 0;
  };
  return {
    off,
    step: () => step,
    /** True if the slide has changed; false for the first one. */
    turn: (now: Slide, line: number): boolean => {
      const moved = slide !== null && slide !== now;
      if (slide !== now) off();
      slide = now;
      const read = hasHighlights(now) ? stepAtLine(now, line) : 0;
      if (read !== step) highlightReading(now, read);
      step = read;
      return moved;
    },
  };
}

/** At most once a frame. */
function followScroll(update: () => void): void {
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      update();
    });
  };
  for (const type of ["scroll", "resize"]) addEventListener(type, ask, { passive: true });
}

/** A link to another part of the page is a jump. */
function noteJump(event: MouseEvent, briefing: Briefing): void {
  const { defaultPrevented, ctrlKey, metaKey, shiftKey, target } = event;
  if (defaultPrevented || briefing.mode !== "read" || ctrlKey || metaKey || shiftKey) return;
  const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (link && link.hash !== location.hash) briefing.jumping();
}
