// Figures for screen readers. A picture hides its parts, so while they can be opened it is a group instead,
// headed by its description. Words between the parts, which the description contains, are not read again.

import { changeAttributes, svgElement, type Undo } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

export function openFigure(figure: Element, say: Say): Undo {
  const [title = "", described = ""] = figure.getAttribute("aria-labelledby")?.split(" ") ?? [];
  if (!figure.querySelector("[role=button]")) return nameByDescription(figure, title, described);
  const name = { "aria-labelledby": null, "aria-label": nameKind(figure, say) };
  const between = [...figure.querySelectorAll("text")].filter((text) => !text.closest("[role=button]"));
  const undo = [
    changeAttributes(figure, { role: "group", ...name }),
    ...between.map((text) => changeAttributes(text, { "aria-hidden": "true" })),
    ...(described ? [headByDescription(figure, described)] : []),
  ];
  return () => {
    for (const each of undo) each();
  };
}

/** The kind's name; "figure" for kinds without one. */
function nameKind(figure: Element, say: Say): string {
  const kind = [...figure.classList].find((name) => name.startsWith("dg-"))?.slice("dg-".length);
  const id = `listen.${kind}`;
  const name = say(id);
  return name === id ? say("listen.figure") : name;
}

/** The headline is not repeated. */
function nameByDescription(figure: Element, title: string, described: string): Undo {
  const headline = figure.closest("section")?.querySelector(".head")?.textContent;
  const repeats = title !== "" && document.getElementById(title)?.textContent === headline;
  return changeAttributes(figure, repeats && described ? { "aria-labelledby": described } : {});
}

/** A copy of the words. The narrow form refers to those of the wide form, which is hidden and cannot name it. */
function headByDescription(figure: Element, described: string): Undo {
  const words = document.getElementById(described)?.textContent ?? "";
  const picture = svgElement("g", { role: "img", "aria-label": words });
  figure.prepend(picture);
  return () => picture.remove();
}
