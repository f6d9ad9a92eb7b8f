// A slide's notes for the speaker: what to say, with the step of each paragraph; quotations; answers to have
// ready.
import { renameIds } from "../page/preview.ts";
import type { Slide } from "../page/slides.ts";
import { citedSteps, stepsOfEntities } from "../page/steps.ts";
import type { PrivateNotes } from "../room/private-notes.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

export interface Notes {
  text: HTMLElement[]; // what is said, and the quotations
  asides: { name: AsideName; parts: HTMLElement }[];
  stepped: boolean; // some paragraph belongs to a step
}

export const asideNames = ["if-asked", "hold-back", "private"] as const;
export type AsideName = (typeof asideNames)[number];

/** `held` are the private parts, which a public page lacks. */
export function readNotes(slide: Slide, held: PrivateNotes[string], say: Say): Notes {
  const notes = slide.element.querySelector(".notes");
  const more = parseHeld(held);
  const text = [copyPart(notes, ".say"), copyPart(notes, ".note-quotes")].filter((part) => part !== null);
  const asides = asideNames.flatMap((name) => {
    const parts = copyPart(more, `.${name}`) ?? copyPart(notes, `.${name}`);
    return parts ? [{ name, parts }] : [];
  });
  const none = element("p", { class: "none" }, [say("speaker.no-notes")]);
  return { text: text.length > 0 ? text : [none], asides, stepped: markSteps(slide, text[0] ?? null) };
}

function parseHeld(held: PrivateNotes[string]): HTMLElement {
  const parts = { "hold-back": held.holdBack, private: held.private };
  const { body } = new DOMParser().parseFromString("", "text/html"); // nothing in it is executed
  for (const [name, text] of Object.entries(parts)) {
    if (!text) continue;
    const part = body.appendChild(body.ownerDocument.createElement("div"));
    part.className = name;
    part.innerHTML = text;
  }
  return body;
}

/** A paragraph belongs to the steps of what it cites, or to the step given at its beginning. */
function markSteps(slide: Slide, text: HTMLElement | null): boolean {
  if (!text || slide.steps === 0) return false;
  const stepOf = stepsOfEntities(slide.element.querySelector(".stage"));
  for (const paragraph of paragraphsOf(text)) {
    const steps = namedStep(paragraph) ?? citedSteps(paragraph, stepOf);
    if (steps.length > 0) paragraph.dataset.steps = steps.join(" ");
  }
  return text.querySelector("[data-steps]") !== null;
}

export function paragraphsOf(text: Element): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>("p, li, pre, table, blockquote")].filter(
    (each) => !each.parentElement?.closest("p, li, pre, table, blockquote"),
  );
}

/** The render stage turned "[step 2]" into this attribute. */
function namedStep({ dataset }: HTMLElement): number[] | null {
  return dataset.noteStep ? [Number(dataset.noteStep)] : null;
}

function copyPart(notes: Element | null, selector: string): HTMLElement | null {
  const part = notes?.querySelector<HTMLElement>(`:scope > ${selector}`);
  if (!part?.textContent?.trim()) return null;
  const copy = document.importNode(part, true);
  copy.classList.remove("is-folded");
  for (const label of copy.querySelectorAll(".note-label")) label.remove();
  // A citation in the notes must move neither the room's slide nor the speaker's window.
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.removeAttribute("href");
  for (const link of copy.querySelectorAll("a[href]")) link.setAttribute("target", "_blank");
  for (const opener of copy.querySelectorAll("[role=button][tabindex]")) opener.removeAttribute("tabindex");
  renameIds(copy, "notes");
  return copy;
}
