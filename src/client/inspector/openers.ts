// What opens the inspector (citations, badges, parts of figures, names, claims), and what each stands for.
import { findEntity, idIn } from "./entity.ts";

const selector =
  "[data-x],[data-cite],[data-actor],[data-event],[data-relation],[data-count],[data-place],a[href^='#source-']";

/** The innermost opener around a target, on a slide, in the notes or in the inspector. */
export function findOpener(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const opener = target.closest(selector);
  return opener?.closest(".deck, .inspector, .jump") && namesOf(opener).length > 0 ? opener : null;
}

/** Names of all that it stands for, without unknown ones. */
export function namesOf(opener: Element): string[] {
  // items of the rail and of lists of steps lead to their steps, and not to the inspector
  if (opener.closest(".rail, .step-anchors") || opener.matches(".steps [data-step]")) return [];
  const paragraph = opener.getAttribute("data-paragraph");
  const names = writtenIds(opener).map((id) => {
    const isSource = paragraph !== null && findEntity(id)?.kind === "source";
    return isSource ? `${id}.${paragraph}` : id;
  });
  return names.filter((name) => findEntity(name) !== null);
}

/** The ids that an opener has in its attributes, whether the briefing knows them or not. */
function writtenIds(opener: Element): string[] {
  const given = opener.getAttribute("data-x") ?? opener.getAttribute("data-cite") ?? drawnName(opener);
  return given.split(" ");
}

/** The id of what is drawn, or of the source that a link leads to. */
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

/** Those that show one of the entities, alone or with others. */
export function findOpenersOf(root: Element, ids: readonly string[]): Element[] {
  const shows = (opener: Element) => writtenIds(opener).some((name) => ids.includes(idIn(name)));
  return [...root.querySelectorAll(selector)].filter((each) => shows(each) && namesOf(each).length > 0);
}

/** False in the form of a figure that is hidden. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** What the key opens if nothing has focus: what happens in the current step, else the first entity. */
export function firstOpener(stage: Element): Element | undefined {
  const all = findOpeners(stage).filter(isShown);
  const current = all.filter((each) => each.closest(".is-now"));
  return current.find((each) => each.hasAttribute("data-event")) ?? current[0] ?? all[0];
}
