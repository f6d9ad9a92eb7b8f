// The slides of a patch: those of the same name keep their element, with what presenting has made of it.
import { clearShelves, topSections } from "../present/shelf.ts";

/** What a patch has changed in the document. */
export interface Patched {
  sections: HTMLElement[]; // slides with new content
  moved: boolean; // slides came, went, or changed their order
  entities: Set<string>; // ids of what can be opened and is no longer as it was
}

const prefix = "slide ";

/** `order` is null where all slides stand where they stood; `made` holds the changed ones by their block's key. */
export function patchSlides(
  deck: HTMLElement,
  order: readonly string[] | null,
  made: ReadonlyMap<string, DocumentFragment>,
): Pick<Patched, "sections" | "moved"> {
  const old = new Map(topSections(deck).map((section) => [keyOf(section), section]));
  const keys = order?.filter((key) => key.startsWith(prefix)) ?? [...old.keys()];
  const sections: HTMLElement[] = [];
  let moved = order !== null;
  const wanted = keys.flatMap((key) => {
    const [before, after] = [old.get(key), made.get(key)?.firstElementChild as HTMLElement | undefined];
    if (!after) return before ?? [];
    if (before && haveSameSlides(before, after)) {
      sections.push(...patchStack(before, after));
      return before;
    }
    moved = true;
    sections.push(...slidesIn(after));
    return after;
  });
  if (moved) placeAll(deck, wanted);
  return { sections, moved };
}

const keyOf = (section: HTMLElement): string => `${prefix}${slidesIn(section)[0]?.id}`;

const slidesIn = (section: HTMLElement): HTMLElement[] =>
  section.hasAttribute("data-stack") ? topSections(section) : [section];

const haveSameSlides = (one: HTMLElement, other: HTMLElement): boolean =>
  one.hasAttribute("data-stack") === other.hasAttribute("data-stack") &&
  String(slidesIn(one).map(({ id }) => id)) === String(slidesIn(other).map(({ id }) => id));

/** Changes the slides of a stack in place. Returns the elements of these slides. */
function patchStack(before: HTMLElement, after: HTMLElement): HTMLElement[] {
  const all = slidesIn(after);
  for (const [i, section] of slidesIn(before).entries()) patchSection(section, all[i]!);
  return slidesIn(before);
}

const authored = ["data-folio", "data-steps", "data-duration", "data-title", "data-section", "data-account"];

/** The focus of a slide stays with it. */
function patchSection(section: HTMLElement, made: HTMLElement): void {
  for (const name of authored) {
    const value = made.getAttribute(name);
    if (value === null) section.removeAttribute(name);
    else section.setAttribute(name, value);
  }
  const stage = section.querySelector<HTMLElement>(":scope > .stage");
  const focused = section.contains(document.activeElement);
  section.replaceChildren(...made.childNodes);
  const tabindex = stage?.getAttribute("tabindex");
  const fresh = section.querySelector<HTMLElement>(":scope > .stage");
  if (fresh && tabindex) fresh.setAttribute("tabindex", tabindex);
  if (focused) fresh?.focus({ preventScroll: true });
}

/**
 * Puts the slides into this order. Only slides at another place are moved, since an element that is taken out of the
 * document loses its scroll position.
 */
function placeAll(deck: HTMLElement, wanted: readonly HTMLElement[]): void {
  clearShelves(deck);
  const kept = new Set(wanted);
  for (const section of topSections(deck)) if (!kept.has(section)) section.remove();
  let after: Element | null = null;
  for (const section of wanted) {
    const next: Element | undefined = after ? nextSection(after) : topSections(deck)[0];
    if (next !== section) {
      if (after) after.after(section);
      else if (next) next.before(section);
      else deck.append(section);
    }
    after = section;
  }
}

function nextSection(from: Element): Element | undefined {
  let next = from.nextElementSibling;
  while (next && next.localName !== "section") next = next.nextElementSibling;
  return next ?? undefined;
}
