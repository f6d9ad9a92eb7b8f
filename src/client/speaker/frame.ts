// The empty speaker view: its parts, to be filled at every move and every second.
import { element, stroke } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

export interface Frame {
  root: HTMLElement;
  elapsed: HTMLElement;
  planned: HTMLElement;
  track: HTMLElement;
  pin: HTMLElement;
  position: HTMLElement;
  pace: HTMLElement;
  clock: HTMLElement;
  nowTitle: HTMLElement;
  onScreen: HTMLElement;
  now: HTMLElement;
  nextTitle: HTMLElement;
  next: HTMLElement;
  stepsTitle: HTMLElement;
  steps: HTMLElement;
  slideTime: HTMLElement;
  notes: HTMLElement;
  foot: HTMLElement;
}

export function buildFrame(say: Say, owner: Document): Frame {
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    children: (Node | string)[] = [],
  ) => element(name, className ? { class: className } : {}, children, owner);
  const elapsed = make("span", "");
  const planned = make("small", "");
  const clock = make("span", "");
  const pin = make("span", "pin");
  const track = make("div", "track", [pin]);
  const position = make("span", "");
  const pace = make("b", "");
  const bar = make("header", "sp-bar", [
    make("div", "t", [elapsed, planned]),
    make("div", "pace", [track, make("div", "lbl", [position, pace])]),
    make("div", "t", [clock, make("small", "", [say("speaker.clock")])]),
  ]);
  const nowTitle = make("h1", "");
  const onScreen = make("span", "");
  const now = make("div", "sp-now");
  const nextTitle = make("h2", "");
  const next = make("div", "sp-next");
  const stepsTitle = make("h2", "", [say("speaker.steps")]);
  const steps = make("ol", "");
  const below = make("div", "sp-below", [
    make("div", "", [make("div", "sp-h", [nextTitle]), next]),
    make("div", "sp-steps", [make("div", "sp-h", [stepsTitle]), steps]),
  ]);
  const left = make("div", "sp-col", [make("div", "sp-h", [nowTitle, onScreen]), now, below]);
  const slideTime = make("span", "");
  const notes = make("div", "sp-text");
  notes.tabIndex = 0;
  notes.setAttribute("role", "region");
  notes.setAttribute("aria-label", say("speaker.notes"));
  const title = make("h2", "", [say("speaker.say")]);
  const right = make("div", "sp-col sp-notes", [make("div", "sp-h", [title, slideTime]), notes]);
  const foot = make("footer", "sp-keys");
  const alone = owner !== document;
  // The page's own live region is not heard from here.
  if (alone) position.setAttribute("role", "status");
  const root = make(alone ? "main" : "div", "speaker theme-room", [bar, left, right, foot]);
  return {
    root,
    elapsed,
    planned,
    track,
    pin,
    position,
    pace,
    clock,
    nowTitle,
    onScreen,
    now,
    nextTitle,
    next,
    stepsTitle,
    steps,
    slideTime,
    notes,
    foot,
  };
}

/** A key at the foot, which is a button too: for a tablet, and for a mouse. */
export function footKey(keys: string, label: string, run: () => void, owner: Document): HTMLButtonElement {
  const key = element("kbd", { class: "kbd" }, [keys], owner);
  const made = element("button", { type: "button" }, [key, label], owner);
  made.addEventListener("click", run);
  return made;
}

export function closeButton(label: string, run: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: "sp-close", "aria-label": label, title: label }, [
    stroke("M6 6l12 12M18 6L6 18"),
  ]);
  made.addEventListener("click", run);
  return made;
}
