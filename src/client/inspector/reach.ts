// Makes what opens the inspector reachable by keyboard and for listeners: parts of figures, badges, names. Links are so
// already. For print everything is as it was written.
import type { Say } from "../strings.ts";
import { sayThing } from "./draw.ts";
import { findOpeners, namesOf } from "./openers.ts";

const given = ["tabindex", "role", "aria-label"];

export function makeReachable(deck: HTMLElement, say: Say): void {
  let restore: (() => void) | null = prepare(deck, say);
  addEventListener("beforeprint", () => {
    restore?.();
    restore = null;
  });
  addEventListener("afterprint", () => {
    restore ??= prepare(deck, say);
  });
}

function prepare(deck: HTMLElement, say: Say): () => void {
  const undo: (() => void)[] = [];
  for (const opener of findOpeners(deck).filter((each) => !each.matches("a[href]"))) {
    const before = given.map((name) => [name, opener.getAttribute(name)] as const);
    undo.push(() => {
      for (const [name, value] of before) set(opener, name, value);
    });
    set(opener, "tabindex", "0");
    set(opener, "role", "button");
    const label = labelOf(opener, say);
    if (label) set(opener, "aria-label", label);
    if (opener instanceof SVGElement) undo.push(widen(opener));
  }
  // A picture has no parts for listeners: while its parts can be opened a figure is a group of them.
  for (const figure of deck.querySelectorAll("svg[role=img]:has([role=button])")) {
    figure.setAttribute("role", "group");
    undo.push(() => figure.setAttribute("role", "img"));
  }
  return () => {
    for (const each of undo) each();
  };
}

/** A name that is its own text needs no other. */
function labelOf(opener: Element, say: Say): string {
  const things = namesOf(opener).map((name) => sayThing(name, say));
  if (opener instanceof SVGElement) return things.join("; ");
  if (!opener.classList.contains("badge")) return "";
  const word = opener.getAttribute("aria-label") ?? opener.textContent?.trim() ?? "";
  return `${word}: ${things.join("; ")}`;
}

/** A line is thin: a wide one that nobody sees lies under it, so that it can be hit. */
function widen(part: SVGElement): () => void {
  const wide = [...part.querySelectorAll(".edge-line")].map((line) => {
    const copy = line.cloneNode() as SVGElement;
    copy.setAttribute("class", "hit");
    line.before(copy);
    return copy;
  });
  return () => {
    for (const each of wide) each.remove();
  };
}

function set(target: Element, name: string, value: string | null): void {
  if (value === null) target.removeAttribute(name);
  else target.setAttribute(name, value);
}
