// After a jump a button leads back to where one was. It goes the browser's own way back, so that both are one.
import { element } from "../element.ts";
import type { Say } from "../strings.ts";

export interface WayBack {
  leave(title: string): void; // somebody leaves the slide of that name
  hide(): void;
}

export function makeWayBack(ui: HTMLElement, say: Say): WayBack {
  const button = element("button", { type: "button", class: "way-back", hidden: true });
  let from: Element | null = null; // what had focus
  let left = ""; // the address
  const hide = () => {
    button.hidden = true;
  };
  button.addEventListener("click", () => history.back());
  // It is told of a jump forward too, when a link is followed.
  addEventListener("popstate", () => {
    if (location.hash !== left) return;
    if (!button.hidden && from instanceof HTMLElement) from.focus({ preventScroll: true });
    hide();
  });
  ui.append(button);
  return {
    leave: (title) => {
      from = document.activeElement;
      left = location.hash;
      button.textContent = say("reading.back", { title });
      button.hidden = false;
    },
    hide,
  };
}
