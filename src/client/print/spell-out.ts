// Characters that no font of this machine has are spelled out on paper: "U+1F9FF" in our font. A browser would print
// boxes, of which nobody, and no program that reads the file, could tell what they stand for.
import { svgElement } from "../ui/element.ts";
import { isKnown } from "../ui/known-characters.ts";

type Undo = () => void;

const unseen = "script, style, template, title, desc, metadata";

/** What a font may lack, with the signs after it that only say how it is drawn. */
const drawn = /[^\p{ASCII}\u00a0-\u024f\p{Z}\p{Default_Ignorable_Code_Point}][\u200d\ufe0e\ufe0f]*/gu;

/** Returns a function that undoes it. */
export function spellOut(deck: HTMLElement): Undo {
  const texts = listTexts(deck).flatMap((node) => {
    const written = node.data.normalize("NFC"); // a letter and its accent may be one character, which a font has
    return [...written.matchAll(drawn)].some(isUnknown) ? [{ node, written }] : [];
  });
  const undo = texts.map(({ node, written }) => {
    const spelled = spell(node, written);
    node.replaceWith(spelled);
    return () => spelled.replaceWith(node);
  });
  return () => {
    for (const each of undo) each();
  };
}

function listTexts(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(unseen) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && /[^\p{ASCII}]/u.test(walker.currentNode.data))
      texts.push(walker.currentNode);
  return texts;
}

const isUnknown = ([found]: RegExpMatchArray): boolean => !isKnown(String.fromCodePoint(codeOf(found)));
const codeOf = (text: string): number => text.codePointAt(0) ?? 0;

/** One element for the text, since a text beside others in a row is one part of the row. */
function spell(node: Text, written: string): Element {
  const make = (attributes: Record<string, string>, content: (string | Element)[]): Element =>
    makeBeside(node, attributes, content);
  const parts: (string | Element)[] = [];
  let at = 0;
  for (const found of written.matchAll(drawn)) {
    if (!isUnknown(found)) continue;
    const code = `U+${codeOf(found[0]).toString(16).toUpperCase().padStart(4, "0")}`;
    const label = { role: "img", "aria-label": `${code} ${found[0]}` };
    parts.push(written.slice(at, found.index), make({ class: "code-point", ...label }, [code]));
    at = found.index + found[0].length;
  }
  parts.push(written.slice(at));
  return make({ "data-written": node.data.replace(/\s+/g, " ").trim() }, parts);
}

/** Of the kind that may stand where the text stands. */
function makeBeside(
  { parentElement }: Text,
  attributes: Record<string, string>,
  content: (string | Element)[],
): Element {
  const isDrawn = parentElement instanceof SVGElement;
  const made = isDrawn ? svgElement("tspan") : document.createElement("span");
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}
