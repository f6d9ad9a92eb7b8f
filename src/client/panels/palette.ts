// Finds a slide for the speaker by number or words, with its picture. The room sees nothing of it: Enter
// previews the slide, Shift and Enter show it.
import { drawPreview } from "../page/preview.ts";
import { setPictureWidth } from "../page/slide-size.ts";
import type { Position, Slide } from "../page/slides.ts";
import { formatTime, plannedTotal } from "../room/pace.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { findSlideChoices } from "./go-to.ts";
import type { Choice } from "./picker.ts";
import { findChoices, openWordPicker } from "./search.ts";

interface Ways {
  look(position: Position): void;
  show(position: Position): void;
}

export function openPalette(
  ui: HTMLElement,
  slides: readonly Slide[],
  room: Position,
  typed: string,
  { look, show }: Ways,
  say: Say,
): void {
  openWordPicker(
    ui,
    slides,
    (entries) => ({
      className: "palette",
      title: say("go.title"),
      field: say("palette.field"),
      typed,
      find: (query) => merge(findSlideChoices(slides, query), findChoices(entries, query, say)),
      summary: (query, count) => (query === "" ? "" : say("search.count", { count })),
      choose: look,
      chooseAtOnce: show,
      draw: ({ position }) => [drawPicture(position), ...sayBetween(slides, room, position, say)],
      foot: say("palette.foot"),
    }),
    say,
  );
}

/** Slides by number or headline first, then slides found by words, each once. */
function merge(named: readonly Choice[], found: readonly Choice[]): Choice[] {
  const known = new Set(named.map(({ position }) => position.slide));
  const more = found.filter(({ position }) => {
    const isNew = !known.has(position.slide);
    known.add(position.slide);
    return isNew;
  });
  return [...named, ...more];
}

const pictureWidth = 460; // px

function drawPicture(position: Position): HTMLElement {
  const box = element("div", { class: "picture" }, [drawPreview(position, "palette")]);
  setPictureWidth(box, pictureWidth);
  return box;
}

/** That only the speaker sees it, how long the slide is planned to take, and how much of the plan lies between. */
function sayBetween(slides: readonly Slide[], room: Position, { slide }: Position, say: Say): HTMLElement[] {
  const from = Math.min(room.slide.index, slide.index);
  const to = Math.max(room.slide.index, slide.index);
  const between = formatTime(plannedTotal(slides.slice(from, to)));
  const time = formatTime(slide.seconds);
  return [
    element("p", { class: "only-you" }, [say("palette.only-you", { slide: room.slide.folio })]),
    element("p", {}, [say("palette.between", { time, between })]),
  ];
}
