// The slides of a build, each by itself and without notes. A follower receives those that were shown. A slide is read
// when it is asked for, and once as long as it stays the same.
import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import type { Block } from "../../model/page.ts";
import { rememberObject } from "../../text/remember.ts";

export interface SharedSlide {
  id: string;
  folio: string;
  title: string;
  steps: number; // number of states after the first
  upTo(step: number): ShownPart;
}

/** What of a slide was shown up to a step. */
interface ShownPart {
  html: string; // its stage with those items alone that have appeared by then
  version: string; // changes with what a follower sees of the slide, and with nothing else
}

export class SharedSlides {
  private readonly blocks: ReadonlyMap<string, Block>; // of the deck, by the id of each slide in them

  /** `blocks` are those of a public page. */
  constructor(blocks: readonly Block[]) {
    const named = blocks
      .filter(isOfDeck)
      .flatMap((block) => listIds(block).map((id) => [id, block] as const));
    this.blocks = new Map(named);
  }

  find(id: string): SharedSlide | undefined {
    const block = this.blocks.get(id);
    return block && readBlock(block).find((slide) => slide.id === id);
  }
}

const prefix = "slide ";

const isOfDeck = ({ key }: Block): boolean => key.startsWith(prefix);

/** A block is named by the first slide of its stack. */
const listIds = (block: Block): string[] =>
  block.html.startsWith("<section data-stack")
    ? readBlock(block).map(({ id }) => id)
    : [block.key.slice(prefix.length)];

const readBlock = rememberObject((block: Block): SharedSlide[] =>
  [...parse(block.html).querySelectorAll("section[data-folio]")].map(readSlide),
);

function parse(markup: string): Document {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document;
}

function readSlide(section: Element): SharedSlide {
  const stage = section.querySelector(".stage");
  const title =
    section.getAttribute("data-title") ?? section.querySelector(".head")?.textContent?.trim() ?? "";
  const folio = section.getAttribute("data-folio") ?? "";
  const made = new Map<number, ShownPart>();
  const make = (step: number): ShownPart => {
    const html = stage ? cutAfter(stage, step) : "";
    return { html, version: hash([folio, title, html]) };
  };
  return {
    id: section.id,
    folio,
    title,
    steps: Number(section.getAttribute("data-steps")) || 0,
    upTo: (step) => {
      const part = made.get(step) ?? make(step);
      made.set(step, part);
      return part;
    },
  };
}

const hash = (parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 12);

function cutAfter(stage: Element, step: number): string {
  const copy = stage.cloneNode(true) as unknown as Element;
  for (const item of appearing(copy)) if (stepOf(item) > step) item.innerHTML = "";
  return copy.outerHTML;
}

const appearing = (stage: Element): Element[] =>
  [...stage.querySelectorAll("li.fragment")].filter((item) => !item.closest(".rail, .step-anchors"));

const stepOf = (item: Element): number =>
  Math.min(...(item.getAttribute("data-step") ?? "0").split(" ").map(Number));

const kept = ["marks"]; // of the blocks outside the deck: the symbols that slides refer to

/** What a remote's page is made of: its slides, and neither notes nor what stands behind them. */
export const cutForRemote = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block) => isOfDeck(block) || kept.includes(block.key)).map(cutBlock);

const cutBlock = rememberObject((block: Block): Block => {
  return isOfDeck(block) ? { key: block.key, html: withoutNotes(block.html), opens: [] } : block;
});

/** Of a page's body, or of a part of it. */
export function withoutNotes(markup: string): string {
  const { body } = parse(markup);
  const others = ".notes, .beside, .all-sources, .contents, .skip, template";
  for (const part of body.querySelectorAll(others)) part.remove();
  return body.innerHTML;
}
