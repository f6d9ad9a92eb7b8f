// What opens the inspector: citation marks, badges, parts of figures, names and claims; and what each stands for.
import { findEntity } from "./entity.ts";

const selector =
  "[data-x],[data-cite],[data-actor],[data-event],[data-relation],[data-count],[data-place],a[href^='#source-']";

/** The innermost one around a target, on a slide, in the notes or in the inspector itself. */
export function findOpener(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const opener = target.closest(selector);
  return opener?.closest(".deck, .inspector, .jump") && namesOf(opener).length > 0 ? opener : null;
}

/** The names of all it stands for, without those that nothing is known of. */
export function namesOf(opener: Element): string[] {
  if (opener.closest(".rail, .step-anchors") || opener.matches(".steps [data-step]")) return []; // they lead to steps
  const given = opener.getAttribute("data-x") ?? opener.getAttribute("data-cite") ?? drawnName(opener);
  const paragraph = opener.getAttribute("data-paragraph");
  const names = given.split(" ").map((id) => {
    const isSource = paragraph !== null && findEntity(id)?.kind === "source";
    return isSource ? `${id}.${paragraph}` : id;
  });
  return names.filter((name) => findEntity(name) !== null);
}

function drawnName(opener: Element): string {
  for (const kind of ["actor", "event", "relation", "count", "place"]) {
    const id = opener.getAttribute(`data-${kind}`);
    if (id !== null) return id;
  }
  return (opener.getAttribute("href") ?? "").replace("#source-", "");
}

export function findOpeners(root: Element): Element[] {
  return [...root.querySelectorAll(selector)].filter((each) => namesOf(each).length > 0);
}

/** Whether the element shows the entity, alone or among others. */
export function opens(opener: Element, id: string): boolean {
  return namesOf(opener).some((name) => name.split(".")[0] === id);
}

/** Not in the form of a figure that is not shown. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** What the key opens when nothing has focus: what happens in the step that is lit, else the first entity there is. */
export function firstOpener(stage: Element): Element | undefined {
  const all = findOpeners(stage).filter(isShown);
  const lit = all.filter((each) => each.closest(".is-now"));
  return lit.find((each) => each.hasAttribute("data-event")) ?? lit[0] ?? all[0];
}
