// Announces once to screen readers what happened; a toast also shows it for a while.
import { element } from "./element.ts";

export type Announce = (text: string) => void;

/** Adds a live region, of which screen readers say each change. It is empty until something is announced. */
export function makeAnnouncer(ui: HTMLElement): Announce {
  const region = element("p", { class: "announcer", role: "status", "aria-live": "polite" });
  ui.append(region);
  return (text) => {
    region.textContent = text;
  };
}

const shownFor = 2600; // ms

/** Returns a function that shows a text for a while and announces it. */
export function makeToast(ui: HTMLElement, announce: Announce): (text: string) => void {
  const toast = element("p", { class: "toast", "aria-hidden": "true", hidden: true });
  ui.append(toast);
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    toast.textContent = text;
    toast.hidden = false;
    announce(text);
    timer = window.setTimeout(() => {
      toast.hidden = true;
    }, shownFor);
  };
}
