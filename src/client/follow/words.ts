// The words of a slide in the size of the page, for a window in which the picture of the slide is too small to read.

const around = [
  ".chrome, .head, .head-link, .foot, .key, .step-anchors", // what stands at the edges of a slide
  "svg:not(.mark), .wide", // what is drawn
  ".yard :is(ol, .yard-end, .yard-anchors), .slabs li:not(:has(.is))", // the axes of likelihood and confidence
].join();

/** The classes that stay. All others belong to styles that place things on 1280 px. */
const kept = /^(?:q|cites?|mark|fragment|side-\w+|is-(?:now|past|dim))$/;

/**
 * A copy of what the stage of a slide says, without the headline and what stands at its edges. Its steps can be
 * highlighted as in the slide. Hidden from screen readers, since the slide holds the same words.
 */
export function copyWords(stage: Element): HTMLElement {
  const words = document.createElement("div");
  words.className = "words";
  words.setAttribute("aria-hidden", "true");
  for (const part of stage.children) words.append(part.cloneNode(true));
  for (const part of words.querySelectorAll(around)) part.remove();
  for (const rail of words.querySelectorAll(".rail"))
    if (!rail.querySelector(".fragment") || words.querySelector(".steps")) rail.remove();
  for (const part of words.querySelectorAll("[class], [tabindex], [role], [id]")) strip(part);
  return words;
}

function strip(part: Element): void {
  for (const name of ["tabindex", "role", "id", "aria-label", "style"]) part.removeAttribute(name);
  part.setAttribute("class", [...part.classList].filter((name) => kept.test(name)).join(" "));
}
