// After a jump a button leads back to where one was. It goes the browser's own way back, so that both are one; where one
// stood is kept with the entry that is left, since browsers come back to the head of a slide that the address names.
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

export interface WayBack {
  leave(title: string): void; // somebody leaves the slide of that name
  hide(): void;
}

export function makeWayBack(ui: HTMLElement, say: Say, isReading: () => boolean): WayBack {
  const button = element("button", { type: "button", class: "way-back", hidden: true });
  let from: Element | null = null; // what had focus
  let spot: number | null = null; // px from the top of the page, of the entry that was come back to
  const hide = () => {
    button.hidden = true;
  };
  const comeBack = () => {
    if (spot === null || !isReading()) return;
    scrollTo(0, spot);
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  };
  button.addEventListener("click", () => history.back());
  addEventListener("popstate", ({ state }: { state: unknown }) => {
    spot = readSpot(state);
    if (spot === null) return; // a jump forward: a link was followed
    comeBack();
    hide();
  });
  addEventListener("hashchange", comeBack); // by then the browser has gone to the head of the slide, and focus with it
  ui.append(button);
  return {
    leave: (title) => {
      from = document.activeElement;
      history.replaceState({ spot: scrollY }, "");
      button.textContent = say("reading.back", { title });
      button.hidden = false;
    },
    hide,
  };
}

function readSpot(state: unknown): number | null {
  const known = typeof state === "object" && state !== null && "spot" in state;
  return known && typeof state.spot === "number" ? state.spot : null;
}
