// The strip of slides under the deck while the panel is open: a cross and a count under each slide that has a problem.
import { element, makeButton } from "../ui/element.ts";

/** @param counts number of problems by the id of the slide; @param show goes to a slide */
export function drawStrip(
  counts: ReadonlyMap<string, number>,
  shown: string | undefined,
  show: (id: string) => void,
): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("section[data-folio]")].map(({ id, dataset }) => {
    const count = counts.get(id) ?? 0;
    const button = makeButton(
      { "aria-current": id === shown ? "true" : null, "aria-label": dataset.title ?? null },
      [dataset.folio ?? ""],
      () => show(id),
    );
    return element("li", { class: count > 0 ? "has" : null }, [
      button,
      count > 0 && element("span", { class: "count" }, [`× ${count}`]),
    ]);
  });
}
