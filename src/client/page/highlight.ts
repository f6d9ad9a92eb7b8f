// Lights the steps of anything that carries them: a presented slide, a preview, a figure on the page.

/** Step 0 has everything still to come. `data-step` holds one step or several: "2", "1 3". */
export function light(root: Element, step: number): void {
  for (const part of root.querySelectorAll<HTMLElement | SVGElement>("[data-step]")) {
    const now = readSteps(part).includes(step);
    const past = !now && firstStep(part) < step;
    part.classList.toggle("is-now", now);
    part.classList.toggle("is-past", past);
    part.classList.toggle("is-dim", !now && !past);
    if (part.matches("li.fragment")) markCurrent(part, now);
  }
}

/** Back to every step lit: reading, printing. */
export function unlight(root: Element): void {
  for (const part of root.querySelectorAll("[data-step]")) {
    part.classList.remove("is-now", "is-past", "is-dim");
    if (part.classList.length === 0) part.removeAttribute("class");
    part.removeAttribute("aria-current");
  }
}

/** The first step at which a part is lit. */
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
