// All slides as small pictures. Arrow keys walk the grid, Enter goes to a slide.
import { drawPreview } from "../page/preview.ts";
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
  const items = slides.map((slide) => renderItem(slide, slide === current));
  const grid = element("ul", { class: "overview-grid" }, items);
  panel.body.append(grid);
  grid.addEventListener("click", (event) => {
    const id = (event.target as Element).closest<HTMLElement>("button")?.dataset.slide;
    const slide = slides.find((each) => each.id === id);
    if (!slide) return;
    panel.close();
    go(slide);
  });
  panel.dialog.addEventListener("keydown", (event) => walk(event, grid, panel.close));
  // Pictures are drawn when first visible, so that a long briefing opens at once.
  const drawer = new IntersectionObserver((seen) => seen.filter((each) => each.isIntersecting).forEach(draw));
  const draw = ({ target }: IntersectionObserverEntry) => {
    drawer.unobserve(target);
    const slide = slides.find((each) => each.id === (target as HTMLElement).dataset.slide);
    if (slide)
      target
        .querySelector(".thumb")
        ?.append(drawPreview({ slide, step: slide.steps }, `overview-${slide.id}`));
  };
  const buttons = [...grid.querySelectorAll("button")];
  sizeThumbs(grid);
  for (const button of buttons) drawer.observe(button);
  buttons[current.index]?.focus();
}

function renderItem(slide: Slide, current: boolean): HTMLElement {
  return element("li", { class: slide.folio.includes(".") ? "below" : null }, [
    element("button", { type: "button", "data-slide": slide.id, "aria-current": current ? "true" : null }, [
      element("span", { class: "thumb" }),
      element("span", { class: "caption" }, [element("b", {}, [slide.folio]), ` ${slide.title}`]),
    ]),
  ]);
}

function sizeThumbs(grid: HTMLElement): void {
  const size = () => {
    const width = grid.querySelector(".thumb")?.clientWidth ?? 0;
    grid.style.setProperty("--k", String(width / 1280));
  };
  new ResizeObserver(size).observe(grid);
  size();
}

function walk(event: KeyboardEvent, grid: HTMLElement, close: () => void): void {
  const buttons = [...grid.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const columns = getComputedStyle(grid).gridTemplateColumns.split(" ").length;
  const ways: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: buttons.length - 1,
  };
  const to = ways[event.key];
  if (to === undefined && event.key.toLowerCase() !== "o") return;
  event.preventDefault();
  if (to === undefined) close();
  else buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus();
}
