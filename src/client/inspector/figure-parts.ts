// A figure for those who listen. A picture has no parts: while its parts can be opened it is a group of them, headed by
// its description, and the words between the parts, which the description has in their order, are not said again.
import type { Say } from "../ui/strings.ts";
import { setAttributes, type Undo } from "../ui/undo.ts";

const kinds = ["map", "chain", "sequence", "accounts", "ladder", "toll"];

export function openFigure(figure: Element, say: Say): Undo {
  const [title = "", described = ""] = figure.getAttribute("aria-labelledby")?.split(" ") ?? [];
  if (!figure.querySelector("[role=button]")) return nameByDescription(figure, title, described);
  const kind = kinds.find((each) => figure.classList.contains(`dg-${each}`)) ?? "figure";
  const name = { "aria-labelledby": null, "aria-label": say(`listen.${kind}`) };
  const between = [...figure.querySelectorAll("text")].filter((text) => !text.closest("[role=button]"));
  const undo = [
    setAttributes(figure, { role: "group", ...name }),
    ...between.map((text) => setAttributes(text, { "aria-hidden": "true" })),
    ...(described ? [headByDescription(figure, described)] : []),
  ];
  return () => {
    for (const each of undo) each();
  };
}

/** The headline is not said a second time. */
function nameByDescription(figure: Element, title: string, described: string): Undo {
  const headline = figure.closest("section")?.querySelector(".head")?.textContent;
  const repeats = document.getElementById(title)?.textContent === headline;
  return setAttributes(figure, repeats && described ? { "aria-labelledby": described } : {});
}

/** In words of its own: the narrow form's stand in the wide one, which is then not shown and cannot give a name. */
function headByDescription(figure: Element, described: string): Undo {
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const words = document.getElementById(described)?.textContent ?? "";
  setAttributes(picture, { role: "img", "aria-label": words });
  figure.prepend(picture);
  return () => picture.remove();
}
