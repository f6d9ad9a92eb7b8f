// A slide of the real briefing at its steps: opened, waited for, and looked at for parts that do not agree.
import type { Page } from "playwright-core";

export const hashAt = (id: string, step: number) => (step === 0 ? `#/${id}` : `#/${id}/${step}`);

export async function waitForStep(page: Page, id: string, step: number): Promise<void> {
  await page.waitForFunction((hash) => location.hash === hash, hashAt(id, step));
}

/** Opens a slide at its first state, whatever was shown before. */
export async function openSlide(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    hashAt(id, 0),
  );
  await page.waitForFunction((wanted) => {
    const shown = document.querySelector("section.present:not(.stack)");
    return shown?.id === wanted && !shown.querySelector(".stage .fragment.visible");
  }, id);
}

/** Parts of the slide that do not show the step: each should be now, past or still dim, and the rail's item current. */
export function readDisagreement(page: Page, id: string, step: number): Promise<string[]> {
  return page.evaluate(
    ([id, step]) => {
      const parts = [...document.querySelectorAll(`#${id} .stage [data-step]`)];
      const name = (part: Element) => part.getAttribute("class") ?? part.tagName;
      const wrong = parts.filter((part) => {
        const steps = (part.getAttribute("data-step") ?? "").split(" ").map(Number);
        const whole = step === 0 && !part.matches(".flow li.fragment");
        const other = Math.min(...steps) < step ? "is-past" : "is-dim";
        const reached = steps.includes(step) ? "is-now" : other;
        const state = whole ? "" : reached;
        const states = ["is-now", "is-past", "is-dim"].filter((one) => part.classList.contains(one));
        return states.join() !== state;
      });
      const items = parts.filter((part) => part.matches("li.fragment"));
      const current = items.filter((item) => item.getAttribute("aria-current") === "step");
      const expected = items.filter((item) => item.classList.contains("is-now"));
      const lit = parts.filter((part) => part.closest("svg.dg") && part.classList.contains("is-now"));
      // A claim is lit in its row, and beside it only if it names a place.
      const rows = parts.filter((part) => part.matches(".claims > li.is-now"));
      const hasFigure = document.querySelector(`#${id} svg.dg [data-step]`) !== null;
      return [
        ...wrong.map((part) => `${name(part)} is not as step ${step} has it`),
        ...(current.join() === expected.join() && expected.length === (step === 0 ? 0 : 1)
          ? []
          : [`${expected.length} items are lit and ${current.length} current in step ${step}`]),
        ...(hasFigure && lit.length === 0 && rows.length === 0 && step > 0
          ? [`nothing in the figure is lit in step ${step}`]
          : []),
      ];
    },
    [id, step] as const,
  );
}

/** The words of a step where the slide carries them: in its rail, its list, or out of sight. */
export function readStepLabel(page: Page, id: string, step: number): Promise<string> {
  return page.evaluate(
    ([id, step]) => {
      const item = document.querySelector<HTMLElement>(`#${id} .fragment[data-step="${step}"]`);
      const name = item?.querySelector(".name")?.textContent?.replace(/^\s*\d+\s+/, "");
      return (item?.dataset.label ?? name ?? "").trim();
    },
    [id, step] as const,
  );
}

/** What a screen reader was told last. */
export const readAnnounced = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("[aria-live=polite]")?.textContent ?? "");
