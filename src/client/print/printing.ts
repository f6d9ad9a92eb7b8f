// Printing from any mode: hidden slides are put back into the page for paper, and everything is restored
// afterwards.

import { asksToPrint } from "../page/mode.ts";
import { bringNear, clearShelves } from "../present/shelf.ts";
import { readStrings, type Say } from "../ui/strings.ts";
import { currentTheme, setTheme } from "../ui/theme.ts";
import { groundWords } from "./ground-words.ts";
import { layOutHandout } from "./handout.ts";
import { asksForSteps, layOutSteps } from "./lay-out-steps.ts";
import { prepareTags } from "./prepare-tags.ts";
import { spellOut } from "./spell-out.ts";

const presenting = ["hidden", "aria-hidden", "inert"];
const handoutClass = "print-handout";
const editedClass = "is-edited"; // slides become texts that somebody edits, and not paper
const root = document.documentElement;

/** A heading for screen readers, the speaker's drawings, and rings around what the inspector shows. */
const onlyPresented = ":scope > h1, :scope > .pointing, .pick-ring";

type Undo = () => void;

/** Prints slides, or the handout if the root has its class, from the print choice or `?print=handout`. */
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

/** Lays out a page that was opened with ?print for paper. Nothing for presenting has started. */
export function printOnly(): void {
  preparePrinting(document.querySelector<HTMLElement>(".deck") as HTMLElement, null, readStrings());
}

/** Opens the browser's own dialog. The choice applies to this printing only. */
export function print(what: "slides" | "handout"): void {
  const before = root.classList.contains(handoutClass);
  root.classList.toggle(handoutClass, what === "handout");
  addEventListener("afterprint", () => root.classList.toggle(handoutClass, before), { once: true });
  window.print();
}

/** Signals that the fonts are loaded, for a program that prints the page. */
function announceReady(): void {
  const fonts = [...document.fonts].map((font) => font.load().catch(() => font));
  void Promise.all(fonts).then(() => {
    root.dataset.printReady = "";
  });
}

function showAll(deck: HTMLElement, ui: HTMLElement | null, say: Say): Undo {
  const unseen = root.hidden; // a program may open the page hidden
  root.hidden = false;
  const undo = [closeDialogs(), takeFromShelves(deck), uncover(deck), usePaper(), prepareTags(deck)];
  if (asksForSteps(location.search)) undo.push(layOutSteps(deck));
  if (!root.classList.contains(editedClass)) undo.push(spellOut(deck));
  undo.push(groundWords(deck));
  if (ui) undo.push(hide(ui));
  undo.push(...[...deck.querySelectorAll(onlyPresented)].map(takeOut));
  if (root.classList.contains(handoutClass)) undo.push(layOutHandout(deck, say));
  return () => {
    root.hidden = unseen;
    for (const step of undo.reverse()) step();
  };
}

/** Slides that are far from the one presented are printed as well. */
function takeFromShelves(deck: HTMLElement): Undo {
  const shown = deck.querySelector("section.present:not(.stack)");
  const were = clearShelves(deck);
  return () => {
    if (were && shown) bringNear(deck, shown);
  };
}

/** Without removing these attributes, most text would lack tags in the PDF, although the page looks right. */
function uncover(deck: HTMLElement): Undo {
  const taken: [Element, string, string][] = [];
  for (const covered of [...deck.querySelectorAll("section"), ...listAround(deck)])
    for (const name of presenting) {
      const value = covered.getAttribute(name);
      if (value === null) continue;
      taken.push([covered, name, value]);
      covered.removeAttribute(name);
    }
  return () => {
    for (const [covered, name, value] of taken) covered.setAttribute(name, value);
  };
}

/** The speaker's panel makes what lies below it inert. */
function listAround(deck: Element): Element[] {
  const around: Element[] = [];
  for (let one: Element | null = deck; one && one !== document.body; one = one.parentElement)
    around.push(one);
  return around;
}

/**
 * A modal dialog makes everything else inert, also in print. Its `close` event is stopped, so that the dialog
 * is not removed.
 */
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

function takeOut(part: Element): Undo {
  const next = part.nextSibling;
  const parent = part.parentNode;
  part.remove();
  return () => parent?.insertBefore(part, next);
}
