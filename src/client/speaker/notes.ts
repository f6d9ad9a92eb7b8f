// A slide's notes as the speaker needs them: what to say, the words to quote, what to have ready.

import { renameIds } from "../page/preview.ts";
import type { Slide } from "../page/slides.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

const asides = ["if-asked", "hold-back", "private"] as const;

/** The notes' parts, each only where it is there: a public copy has no private ones. */
export function drawNotes(slide: Slide, say: Say, owner: Document): HTMLElement[] {
  const notes = slide.element.querySelector(".notes");
  const parts = [copyPart(notes, ".say", owner), copyPart(notes, ".note-quotes", owner)].filter(isPart);
  const list = element("dl", {}, [], owner);
  for (const name of asides) {
    const part = copyPart(notes, `.${name}`, owner);
    if (!part) continue;
    const word = element("dt", {}, [say(`speaker.${name}`)], owner);
    list.append(word, element("dd", { class: name }, [part], owner));
  }
  if (list.children.length > 0) parts.push(list);
  return parts.length > 0 ? parts : [element("p", { class: "none" }, [say("speaker.no-notes")], owner)];
}

function copyPart(notes: Element | null, selector: string, owner: Document): HTMLElement | null {
  const part = notes?.querySelector<HTMLElement>(`:scope > ${selector}`);
  if (!part?.textContent?.trim()) return null;
  const copy = owner.importNode(part, true);
  for (const label of copy.querySelectorAll(".note-label")) label.remove();
  // A citation in the notes must not move the room's slide, nor the speaker's window.
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.removeAttribute("href");
  for (const link of copy.querySelectorAll("a[href]")) link.setAttribute("target", "_blank");
  renameIds(copy, "notes");
  return copy;
}

function isPart(part: HTMLElement | null): part is HTMLElement {
  return part !== null;
}
