// All slides as small pictures. Arrow keys walk the grid, Enter goes to a slide. Of a long deck only what is in sight
// is made at once; the captions of the others follow, and their pictures when they come into sight.
import { drawPreview } from "../page/preview.ts";
import { setPictureWidth } from "../page/slide-size.ts";
import type { Slide } from "../page/slides.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { openPanel } from "./panel.ts";

export function openOverview(
  ui: HTMLElement,
  slides: readonly Slide[],
  current: Slide,
  go: (slide: Slide) => void,
  say: Say,
): void {
  const panel = openPanel(ui, "overview", say("overview.title"), say);
  const grid = new Grid(slides, current);
  panel.body.append(grid.root);
  grid.root.addEventListener("click", (event) => {
    const id = (event.target as Element).closest<HTMLElement>("button")?.dataset.slide;
    const slide = slides.find((each) => each.id === id);
    if (!slide) return;
    panel.close();
    go(slide);
  });
  panel.dialog.addEventListener("keydown", (event) => walk(event, grid, panel.close));
  panel.dialog.addEventListener("scroll", () => grid.draw(), { capture: true, passive: true });
  grid.button(current.index).focus();
  grid.draw();
  new ResizeObserver(() => grid.draw()).observe(grid.root);
  setTimeout(() => grid.fill(), pause);
}

const atOnce = 50; // captions that are made in one go
const pause = 200; // ms before each go

class Grid {
  readonly root: HTMLElement;
  private readonly slides: readonly Slide[];
  private readonly current: Slide;
  private readonly items: readonly HTMLElement[];

  constructor(slides: readonly Slide[], current: Slide) {
    this.slides = slides;
    this.current = current;
    this.items = slides.map(({ folio }) => element("li", { class: folio.includes(".") ? "below" : null }));
    this.root = element("ul", { class: "overview-grid" }, this.items);
  }

  get last(): number {
    return this.items.length - 1;
  }

  /** Of the item that has focus; -1 if none has. */
  get focused(): number {
    return this.items.findIndex((item) => item.contains(document.activeElement));
  }

  /** Made when it is asked for. */
  button(at: number): HTMLElement {
    const item = this.items[at]!;
    if (!item.firstElementChild)
      item.append(renderButton(this.slides[at]!, this.slides[at] === this.current));
    return item.firstElementChild as HTMLElement;
  }

  /** Draws the pictures that are in sight, as large as there is room for. */
  draw(): void {
    const width = this.button(this.current.index).clientWidth;
    const seen = findInSight(this.items);
    setPictureWidth(this.root, width);
    for (const at of seen) this.drawOne(at);
  }

  /** Makes the captions of all slides. */
  fill(from = 0): void {
    if (!this.root.isConnected || from > this.last) return;
    for (let at = from; at < Math.min(from + atOnce, this.items.length); at++) this.button(at);
    setTimeout(() => this.fill(from + atOnce), pause);
  }

  private drawOne(at: number): void {
    const thumb = this.button(at).querySelector(".thumb");
    const slide = this.slides[at]!;
    if (!thumb || thumb.firstElementChild) return;
    thumb.append(drawPreview({ slide, step: slide.steps }, `overview-${slide.id}`));
    this.items[at]!.classList.add("drawn");
  }
}

function renderButton(slide: Slide, current: boolean): HTMLElement {
  return element(
    "button",
    { type: "button", "data-slide": slide.id, "aria-current": current ? "true" : null },
    [
      element("span", { class: "thumb" }),
      element("span", { class: "caption" }, [element("b", {}, [slide.folio]), ` ${slide.title}`]),
    ],
  );
}

function walk(event: KeyboardEvent, grid: Grid, close: () => void): void {
  const at = grid.focused;
  const columns = getComputedStyle(grid.root).gridTemplateColumns.split(" ").length;
  const ways: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: grid.last,
  };
  const to = ways[event.key];
  if (to === undefined && event.key.toLowerCase() !== "o") return;
  event.preventDefault();
  if (to === undefined) close();
  else grid.button(Math.max(0, Math.min(to, grid.last))).focus();
}

/**
 * Positions in a long list of the elements that are seen at least in part. They stand one below the other, or in
 * rows, so that the first is found by halving: nothing has to be watched, and few are asked where they are.
 */
function findInSight(elements: readonly Element[]): number[] {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom > 0) high = middle;
    else low = middle + 1;
  }
  const seen: number[] = [];
  for (let at = low; at < elements.length; at++) {
    if (elements[at]!.getBoundingClientRect().top >= innerHeight) break;
    seen.push(at);
  }
  return seen;
}
