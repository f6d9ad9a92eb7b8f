// While a slide is enlarged: the whole of it, small, in a lower corner of the room's window, with a frame around
// the part that is shown. It stands in the corner that is farther from this part.
import type { Point } from "../../model/room.ts";
import { drawPreview } from "../page/preview.ts";
import { scaleToWidth } from "../page/slide-size.ts";
import type { Position } from "../page/slides.ts";
import { element } from "../ui/element.ts";

const share = 0.16; // of the window's width

/** `part` is the middle of what is shown, of which each side is half of the slide's; null takes the locator away. */
export function showLocator(part: Point | null, position: Position): void {
  const before = document.querySelector<HTMLElement>("body > .locator");
  if (!part) {
    before?.remove();
    return;
  }
  const shows = `${position.slide.id}/${position.step}`;
  const locator = before?.dataset.shows === shows ? before : drawLocator(position, shows);
  if (locator !== before) {
    before?.remove();
    document.body.append(locator);
  }
  const [x, y] = part;
  locator.classList.toggle("is-left", x > 0.5);
  locator.style.setProperty("--k", scaleToWidth(innerWidth * share).toFixed(4));
  locator.style.setProperty("--part-x", x.toFixed(4));
  locator.style.setProperty("--part-y", y.toFixed(4));
}

function drawLocator(position: Position, shows: string): HTMLElement {
  const parts = [drawPreview(position, "locator"), element("i", { class: "part" })];
  return element("div", { class: "locator", "data-shows": shows, "aria-hidden": "true" }, parts);
}
