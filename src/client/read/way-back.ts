// After a jump, a button leads back. It uses the browser's Back, so that both do the same. The scroll
// position is stored with the history entry that is left, since browsers return to the top of the slide in
// the URL.
import { makeButton } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

interface WayBack {
  leave(title: string): void; // called with the title of the slide that is left
  hide(): void;
}

export function makeWayBack(ui: HTMLElement, say: Say, isReading: () => boolean): WayBack {
  const button = makeButton({ class: "way-back", hidden: true }, [], () => history.back());
  let from: Element | null = null; // what had focus
  let spot: number | null = null; // px from the page's top, stored in the history entry returned to
  const hide = () => {
    button.hidden = true;
  };
  const comeBack = () => {
    if (spot === null || !isReading()) return;
    scrollTo(0, spot);
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  };
  addEventListener("popstate", ({ state }: { state: unknown }) => {
    spot = readSpot(state);
    if (spot === null) return; // a jump forward, by a link
    comeBack();
    hide();
  });
  // after the browser has gone to the slide's top and moved focus there
  addEventListener("hashchange", comeBack);
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
