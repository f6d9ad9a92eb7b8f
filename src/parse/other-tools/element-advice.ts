// What to write instead of an HTML element.
import { listWords } from "../../text/words.ts";

const advice: readonly [elements: string, instead: string][] = [
  ["style script link meta", "Remove it: how a slide looks is for its layout to say."],
  ["img picture svg", "Write ![what it shows](name.png), with the file in the slides' folder."],
  ["video iframe audio embed object canvas source", "Put in a picture, or a link: nothing plays on a slide."],
  ["a", "Write [words](address)."],
  ["b strong", "Write **words**."],
  ["i em u mark ins", "Write *words*, or **words**."],
  ["s del strike", "Write ~~words~~."],
  ["code kbd samp tt var pre", "Write the words between backticks."],
  ["ul ol li dl dt dd", "Write a list, with `- ` or `1. ` before each item."],
  ["table thead tbody tr td th", "Write a table with | between cells and a line |---|---| under its head."],
  ["h1 h2 h3 h4 h5 h6", "Write `# ` or `## ` and then the words."],
  ["blockquote q cite", "Write the words after `> `."],
  ["aside", "Write notes after `Note:`, and other words alone."],
  ["details summary", "Write the words alone, or in the notes after `If asked:`."],
  [
    "div section article main header footer nav p center font small big figure figcaption column columns",
    "Write the words alone, without the tags.",
  ],
  ["v-click v-clicks v-after v-switch v-drag", "Remove it; a `*` list appears item by item."],
  ["toc", "Remove it: contents are made by the tool."],
];

const byElement = new Map(
  advice.flatMap(([elements, instead]) => listWords(elements).map((name) => [name, instead] as const)),
);

/** Undefined for an element of which nothing better is known than that it is not Markdown. */
export function adviseElement(name: string): string | undefined {
  const known = byElement.get(name.toLowerCase());
  if (known) return known;
  return /^[A-Z]|[-:]/.test(name) ? "Remove it: there are no components here." : undefined;
}
