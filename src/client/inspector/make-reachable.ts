// Makes what opens the inspector reachable by keyboard and screen readers: parts of figures, badges, names,
// citations. Undone for printing.
import type { Say } from "../ui/strings.ts";
import { setAttributes, type Undo } from "../ui/undo.ts";
import { openFigure } from "./figure-parts.ts";
import { nameOpener } from "./names.ts";
import { findOpeners } from "./openers.ts";

export function makeReachable(deck: HTMLElement, say: Say): void {
  let restore: Undo | null = prepare(deck, say);
  addEventListener("beforeprint", () => {
    restore?.();
    restore = null;
  });
  addEventListener("afterprint", () => {
    restore ??= prepare(deck, say);
  });
}

function prepare(deck: HTMLElement, say: Say): Undo {
  const openers = findOpeners(deck);
  const undo = [
    ...openers.map((opener) => setAttributes(opener, attributesOf(opener, say))),
    ...openers.flatMap((opener) => [...opener.querySelectorAll(".edge-line")].map(widen)),
  ];
  const figures = [...deck.querySelectorAll("svg[role=img]:not(.mark)")];
  undo.push(...figures.map((figure) => openFigure(figure, say)));
  return () => {
    for (const each of undo) each();
  };
}

/** Links can be reached already. A title would be read after the name, so it is the name too. */
function attributesOf(opener: Element, say: Say): Record<string, string> {
  const name = nameOpener(opener, say);
  const label: Record<string, string> = name ? { "aria-label": name } : {};
  if (!opener.matches("a[href]")) return { tabindex: "0", role: "button", ...label };
  return name && opener.hasAttribute("title") ? { ...label, title: name } : label;
}

/** A thin line gets an invisible wide copy below it, so that it can be clicked. */
function widen(line: Element): Undo {
  const copy = line.cloneNode() as Element;
  copy.setAttribute("class", "hit");
  line.before(copy);
  return () => copy.remove();
}
