// Highlights the steps in an element: a presented slide, a preview, or a figure on the page.

/**
 * Before the first step everything has its own colours, except items that appear one by one, and everything
 * on a slide that begins dimmed. `data-step` holds one step or several: "2", "1 3".
 */
export function highlight(root: Element, step: number): void {
  const whole = step === 0 && !beginsDimmed(root);
  for (const part of root.querySelectorAll<HTMLElement | SVGElement>("[data-step]")) {
    if (whole && !appears(part)) {
      clearPart(part);
      continue;
    }
    const now = readSteps(part).includes(step);
    const past = !now && firstStep(part) < step;
    part.classList.toggle("is-now", now);
    part.classList.toggle("is-past", past);
    part.classList.toggle("is-dim", !now && !past);
    if (part.matches("li.fragment")) markCurrent(part, now);
  }
}

/** Removes highlighting, for reading and printing. */
export function clearHighlights(root: Element): void {
  for (const part of root.querySelectorAll("[data-step]")) clearPart(part);
}

function clearPart(part: Element): void {
  part.classList.remove("is-now", "is-past", "is-dim");
  if (part.classList.length === 0) part.removeAttribute("class");
  part.removeAttribute("aria-current");
}

function beginsDimmed(root: Element): boolean {
  return (root.closest("[data-begin]") ?? root.querySelector("[data-begin]")) !== null;
}

/** Whether an item of an incremental list is hidden before its step. */
const appears = (part: Element): boolean =>
  part.matches("li.fragment") && part.closest(".rail, .step-anchors") === null;

/** The first step at which a part is highlighted. */
export function firstStep(part: HTMLElement | SVGElement): number {
  return Math.min(...readSteps(part));
}

function readSteps(part: HTMLElement | SVGElement): number[] {
  return (part.dataset.step ?? "").split(" ").map(Number);
}

function markCurrent(item: Element, now: boolean): void {
  if (now) item.setAttribute("aria-current", "step");
  else item.removeAttribute("aria-current");
}
