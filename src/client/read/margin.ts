// While a citation mark is hovered or has focus, its words are highlighted beside the text.

import { findEntity } from "../inspector/entity.ts";
import { readWords } from "../inspector/words.ts";

const clear = 24; // px between the words and the margin's ends

export function watchMarks(deck: HTMLElement, isReading: () => boolean): void {
  const show = (event: Event) => {
    if (isReading()) mark(event.target);
  };
  const hide = () => unmark(deck);
  for (const type of ["pointerover", "focusin"]) deck.addEventListener(type, show);
  for (const type of ["pointerout", "focusout"]) deck.addEventListener(type, hide);
}

function mark(target: EventTarget | null): void {
  const cite = target instanceof Element ? target.closest<HTMLElement>("a.cite") : null;
  const beside = cite?.closest(".slide-section")?.querySelector(":scope > .beside");
  if (!cite || !beside) return;
  const pieces = findPieces(cite, beside);
  for (const piece of pieces) piece.classList.add("evidence");
  if (pieces[0]) reveal(pieces[0], beside);
}

/** Scrolls the margin, if it scrolls, and never the page. */
function reveal(piece: Element, beside: Element): void {
  const [{ top, bottom }, box] = [piece.getBoundingClientRect(), beside.getBoundingClientRect()];
  if (top < box.top + clear) beside.scrollTop -= box.top + clear - top;
  else if (bottom > box.bottom - clear) beside.scrollTop += bottom - box.bottom + clear;
}

function unmark(deck: HTMLElement): void {
  for (const piece of deck.querySelectorAll(".beside .piece.evidence")) piece.classList.remove("evidence");
}

/** A mark stands for one locator or several: "debka.3 gazette". */
function findPieces(cite: HTMLElement, beside: Element): Element[] {
  const { places, paragraph } = cite.dataset;
  const source = (cite.getAttribute("href") ?? "").replace("#source-", "");
  const own = paragraph === undefined ? source : `${source}.${paragraph}`;
  return (places ?? own).split(" ").flatMap((place) => findPiecesAt(place, cite, beside));
}

/** The pieces on which the cited entity rests; the whole paragraph if that is unknown. */
function findPiecesAt(place: string, cite: HTMLElement, beside: Element): Element[] {
  const [id, paragraph] = place.split(".");
  const source = [...beside.querySelectorAll(".source-para")].find(
    (each) => each.querySelector("h4 a")?.getAttribute("href") === `#source-${id}`,
  );
  const within = source?.querySelector(paragraph ? `p[data-paragraph="${paragraph}"]` : ".is-reported");
  if (!within) return [];
  const pieces = splitPieces(within);
  const words = wordsOf(cite.dataset.cite ?? "");
  const own = pieces.filter(({ textContent }) =>
    words.some((each) => textContent?.includes(each) || each.includes(textContent || each)),
  );
  return own.length > 0 ? own : pieces;
}

/** Words of claims, events and quotations in the document. */
function wordsOf(ids: string): string[] {
  const entities = ids.split(" ").flatMap((id) => findEntity(id) ?? []);
  return entities.flatMap(({ data }) =>
    readWords([data.words, data.said].filter(Boolean).join(" ")).map(({ text }) => text),
  );
}

/** Splits a paragraph once: each piece between " … " becomes an element, after the paragraph's number. */
function splitPieces(paragraph: Element): Element[] {
  if (!paragraph.querySelector(".piece")) {
    const [number, ...content] = [...paragraph.childNodes];
    if (content[0] instanceof Text) content[0].data = content[0].data.trimStart();
    if (number) paragraph.replaceChildren(number, " ", ...wrapPieces(content));
  }
  return [...paragraph.querySelectorAll(".piece")];
}

function wrapPieces(nodes: readonly ChildNode[]): Node[] {
  const out: Node[] = [];
  let piece = newPiece();
  for (const node of nodes) {
    const [first = "", ...more] = node instanceof Text ? node.data.split(" … ") : [node];
    piece.append(first);
    for (const next of more) {
      out.push(piece, document.createTextNode(" … "));
      piece = newPiece();
      piece.append(next);
    }
  }
  return [...out, piece];
}

function newPiece(): HTMLElement {
  const piece = document.createElement("span");
  piece.className = "piece";
  return piece;
}
