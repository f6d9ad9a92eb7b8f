// A figure for those who listen. A picture has no parts: while its parts can be opened it is a group of them, headed by
// its description, and the words between the parts, which the description has in their order, are not said again.
import type { Say } from "../ui/strings.ts";
import { setAttributes, type Undo } from "../ui/undo.ts";

export function openFigure(figure: Element, say: Say): Undo {
  const [title = "", described = ""] = figure.getAttribute("aria-labelledby")?.split(" ") ?? [];
  if (!figure.querySelector("[role=button]")) return nameByDescription(figure, title, described);
  const name = { "aria-labelledby": null, "aria-label": nameKind(figure, say) };
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

/** By its kind; a kind without a word of its own is a figure. */
function nameKind(figure: Element, say: Say): string {
  const kind = [...figure.classList].find((name) => name.startsWith("dg-"))?.slice("dg-".length);
  const id = `listen.${kind}`;
  const name = say(id);
  return name === id ? say("listen.figure") : name;
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
