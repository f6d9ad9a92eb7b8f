// Words of a figure that lie on its lines. On a screen a halo keeps the lines off them; on paper a halo would be
// printed letter by letter as drawings, and be most of the file, so there they get a ground in its colour.

import { svgElement } from "../ui/element.ts";
import { dressForPaper } from "./dress-for-paper.ts";

const onLines = ".dg :is(.msg, .line-word, .edge-question, .pl-lead, .pl-text, .pl-halo)";
const empty = { above: 0.15, below: 0.15 }; // parts of the height of the box of words that most letters leave free
const aside = 2; // px of the ground on each side of the words

/** Returns a function that removes the grounds. Words that are not laid out get none. */
export function groundWords(deck: HTMLElement): () => void {
  const undress = dressForPaper();
  const words = [...deck.querySelectorAll<SVGTextElement>(onLines)].filter(
    (one) => one.checkVisibility() && one.getBBox().width > 0,
  );
  const grounds = words.map((one) => ({ one, ground: makeGround(one) })); // all are measured before any is put in
  undress();
  for (const { one, ground } of grounds) one.before(ground);
  return () => {
    for (const { ground } of grounds) ground.remove();
  };
}

/** As high as most letters: a line through them is covered, and their neighbours are not. */
function makeGround(words: SVGTextElement): SVGElement {
  const { x, y, width, height } = words.getBBox();
  const { paintOrder, stroke } = getComputedStyle(words);
  return svgElement("rect", {
    x: (x - aside).toFixed(1),
    y: (y + height * empty.above).toFixed(1),
    width: (width + 2 * aside).toFixed(1),
    height: (height * (1 - empty.above - empty.below)).toFixed(1),
    transform: words.getAttribute("transform"),
    fill: paintOrder.startsWith("stroke") ? stroke : "none",
  });
}
