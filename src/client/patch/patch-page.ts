// Puts the changed blocks of a patch into the page. What other parts of the client have made from these blocks (steps,
// openers, lists of slides) they make anew.
import type { HeadChange, Patch } from "../../model/page.ts";
import { contentOf, writeOriginal } from "../page/original.ts";
import { element } from "../ui/element.ts";
import { type Patched, patchSlides } from "./patch-slides.ts";

export function patchPage({ head, order, blocks }: Patch): Patched {
  patchHead(head);
  const change: Record<string, (html: string) => void> = {
    skip: patchSkipLink,
    marks: (html) => document.querySelector("svg.defs")?.replaceWith(parse(html)),
    contents: patchContents,
  };
  for (const [key, run] of Object.entries(change)) if (blocks[key] !== undefined) run(blocks[key]);
  const entities = patchEntities(order, blocks);
  const deck = document.querySelector<HTMLElement>(".deck") as HTMLElement;
  const slides = patchSlides(
    deck,
    order,
    new Map(Object.entries(blocks).map(([key, html]) => [key, parse(html)])),
  );
  for (const foot of document.querySelectorAll(".content-hash")) foot.textContent = head.contentHash;
  return { ...slides, entities };
}

function parse(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html; // as our own server made it, and escaped, for this page
  return template.content;
}

function patchHead({ title, description, handling, contentHash, linkedData }: HeadChange): void {
  if (!document.documentElement.classList.contains("speaker-window")) document.title = title;
  const named = { description, handling, "content-hash": contentHash };
  for (const [name, content] of Object.entries(named))
    document.querySelector(`meta[name="${name}"]`)?.setAttribute("content", content);
  if (linkedData === null) return;
  const data = document.querySelector('script[type="application/ld+json"]');
  if (data) data.textContent = linkedData.replaceAll("<", "\\u003c");
}

function patchSkipLink(html: string): void {
  const [old, made] = [document.querySelector("a.skip"), parse(html).querySelector("a")];
  if (!old || !made) return;
  old.setAttribute("href", made.getAttribute("href") ?? "");
  old.textContent = made.textContent;
}

/** What reading has added to the list stays. */
function patchContents(html: string): void {
  const [old, made] = [document.querySelector("nav.contents"), parse(html).querySelector("nav")];
  old?.querySelector(":scope > ol")?.replaceWith(made?.querySelector(":scope > ol") ?? "");
}

const isEntity = (key: string): boolean => key === "words" || key.startsWith("entity ");

/** A template's id, by its block's key. */
const nameEntity = (key: string): string => `x_${key.replace("entity ", "")}`;

/** Replaces the templates of entities. Returns the ids of those that are new, gone or changed. */
function patchEntities(order: Patch["order"], blocks: Patch["blocks"]): Set<string> {
  const changed = Object.keys(blocks).filter(isEntity);
  const ids = new Set(changed.map(nameEntity));
  if (order) placeEntities(order.filter(isEntity).map(nameEntity), ids);
  for (const key of changed) document.getElementById(nameEntity(key))?.replaceWith(parse(blocks[key] ?? ""));
  return new Set([...ids].map((id) => id.slice("x_".length)));
}

/** Puts the templates into this order, empty ones where they are new. Adds those that are gone to `ids`. */
function placeEntities(wanted: readonly string[], ids: Set<string>): void {
  const old = document.querySelectorAll<HTMLTemplateElement>("body > template[id^=x_]");
  const left = new Map([...old].map((each) => [each.id, each]));
  const place = element("i");
  document.querySelector(".wrap")?.after(place);
  place.before(...wanted.map((id) => left.get(id) ?? element("template", { id })));
  place.remove();
  for (const id of wanted) left.delete(id);
  for (const [id, each] of left) {
    ids.add(id);
    each.remove();
  }
}

const pause = 1000; // ms

let timer = 0;

/**
 * Takes the page as it is served now for the one to put back when a saved copy is opened. It is fetched once, a
 * second after the last of several patches.
 */
export function keepOriginal(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    void fetch(location.pathname + location.search)
      .then((answer) => (answer.ok ? answer.text() : null))
      .then((text) => {
        if (text !== null) writeOriginal(contentOf(new DOMParser().parseFromString(text, "text/html").body));
      })
      .catch(() => undefined);
  }, pause);
}
