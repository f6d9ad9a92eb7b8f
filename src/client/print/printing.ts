// Printing from any mode: the hidden slides come back to the page, on paper; afterwards all is as it was.

import { asksToPrint } from "../page/mode.ts";
import type { Say } from "../ui/strings.ts";
import { currentTheme, setTheme } from "../ui/theme.ts";
import { layOutHandout } from "./handout.ts";
import { asksForSteps, layOutSteps } from "./lay-out-steps.ts";
import { prepareTags } from "./prepare-tags.ts";

const presenting = ["hidden", "aria-hidden", "inert"];
const handoutClass = "print-handout";
const root = document.documentElement;

type Undo = () => void;

/** Slides are printed, or the handout where the root has its class: from the print choice, or `?print=handout`. */
export function preparePrinting(deck: HTMLElement, ui: HTMLElement | null, say: Say): void {
  let restore: Undo | null = null;
  addEventListener("beforeprint", () => {
    restore ??= showAll(deck, ui, say);
  });
  addEventListener("afterprint", () => {
    restore?.();
    restore = null;
  });
  if (asksToPrint(location.search)) announceReady();
}

/** Opens the browser's own dialog; what was chosen holds for this one printing. */
export function print(what: "slides" | "handout"): void {
  const before = root.classList.contains(handoutClass);
  root.classList.toggle(handoutClass, what === "handout");
  addEventListener("afterprint", () => root.classList.toggle(handoutClass, before), { once: true });
  window.print();
}

/** Somebody waits to print: says when the fonts are there. */
function announceReady(): void {
  const fonts = [...document.fonts].map((font) => font.load().catch(() => font));
  void Promise.all(fonts).then(() => {
    root.dataset.printReady = "";
  });
}

function showAll(deck: HTMLElement, ui: HTMLElement | null, say: Say): Undo {
  const unseen = root.hidden; // as whoever prints it may open it
  root.hidden = false;
  const undo = [closeDialogs(), uncover(deck), usePaper(), prepareTags(deck)];
  if (asksForSteps(location.search)) undo.push(layOutSteps(deck));
  if (ui) undo.push(hide(ui));
  undo.push(takeOut(deck.querySelector(":scope > h1")), takeOut(deck.querySelector(":scope > .pointing")));
  if (root.classList.contains(handoutClass)) undo.push(layOutHandout(deck, say));
  return () => {
    root.hidden = unseen;
    for (const step of undo.reverse()) step();
  };
}

/** Without these attributes gone, most of the text would be missing from a PDF's tags although the page looks right. */
function uncover(deck: HTMLElement): Undo {
  const taken: [Element, string, string][] = [];
  for (const section of deck.querySelectorAll("section"))
    for (const name of presenting) {
      const value = section.getAttribute(name);
      if (value === null) continue;
      taken.push([section, name, value]);
      section.removeAttribute(name);
    }
  return () => {
    for (const [section, name, value] of taken) section.setAttribute(name, value);
  };
}

/** A modal dialog makes all else inert, printed or not. Its `close` event is kept from those who would take it away. */
function closeDialogs(): Undo {
  const focused = document.activeElement;
  const open = [...document.querySelectorAll<HTMLDialogElement>("dialog:modal")];
  const unheard = (event: Event) => {
    if (open.includes(event.target as HTMLDialogElement)) event.stopImmediatePropagation();
  };
  addEventListener("close", unheard, true);
  for (const dialog of [...open].reverse()) dialog.close();
  return () => {
    for (const dialog of open) dialog.showModal();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    setTimeout(() => removeEventListener("close", unheard, true)); // the event comes as a task of its own
  };
}

function usePaper(): Undo {
  const theme = currentTheme();
  setTheme("paper");
  return () => setTheme(theme);
}

function hide(ui: HTMLElement): Undo {
  const before = ui.hidden;
  ui.hidden = true;
  return () => {
    ui.hidden = before;
  };
}

/** What is only for a presentation: a heading that is said, and what a speaker drew. */
function takeOut(part: Element | null): Undo {
  const next = part?.nextSibling ?? null;
  const parent = part?.parentNode;
  part?.remove();
  return () => {
    if (part) parent?.insertBefore(part, next);
  };
}
