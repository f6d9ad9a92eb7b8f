// A dark screen over the slide, while the room should look at the speaker.
import type { Announce } from "./announce.ts";
import { element } from "./element.ts";
import type { Say } from "./strings.ts";

export interface Blank {
  isOn(): boolean;
  toggle(): void;
  off(): void;
}

export function makeBlank(ui: HTMLElement, say: Say, announce: Announce, changed: () => void): Blank {
  const screen = element("div", { class: "blank-screen", hidden: true });
  ui.append(screen);
  const set = (on: boolean) => {
    if (screen.hidden === !on) return;
    screen.hidden = !on;
    announce(say(on ? "blank.on" : "blank.off"));
    changed();
  };
  screen.addEventListener("click", () => set(false));
  return { isOn: () => !screen.hidden, toggle: () => set(Boolean(screen.hidden)), off: () => set(false) };
}
