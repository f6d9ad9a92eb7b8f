// An entity in the inspector, in the order of a reader's questions: what it is, what it did, its words, the
// source's words, the record's, what is only reported, its verdict, and its slides; of a claim, the verdict first.

import type { Slide } from "../page/slides.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { type Entity, entitiesWith, findEntity } from "./entity.ts";
import {
  changesOf,
  copyOf,
  findClaimsCiting,
  findEntities,
  listOf,
  makeSection,
  type Part,
  recordOf,
  reportedOf,
  signOf,
  slidesOf,
  titleOf,
  worthOf,
} from "./sections.ts";
import { drawWords, readWords, wordsOfSource } from "./words.ts";

interface Surroundings {
  slides: readonly Slide[];
  here: Slide;
  say: Say;
}

export function drawEntity(entity: Entity, { slides, here, say }: Surroundings): HTMLElement {
  const worth = entity.kind === "worth" ? [] : [worthOf(entity, say), changesOf(entity, say)];
  const isClaim = entity.kind === "claim"; // readers ask for its verdict first
  const parts = [
    drawHead(entity, say),
    ...(isClaim ? worth : []),
    ...drawStory(entity, say),
    ...drawSupport(entity, say),
    recordOf(entity, say),
    reportedOf(entity, say),
    ...(isClaim ? [] : worth),
    slidesOf(entity, slides, here, say),
  ];
  return element("article", { class: `entity is-${entity.kind}` }, parts);
}

function drawHead(entity: Entity, say: Say): HTMLElement {
  const { kind, data } = entity;
  const sign = kind === "worth" || data.side ? signOf(entity) : null;
  const head = element("h2", { tabindex: -1 }, [sign, element("span", {}, wordsOfHead(entity, say))]);
  const post = kind === "source" ? copySource(entity.id) : copyOf(entity, ".post");
  const whose = [
    ...(kind === "claim" ? findEntities(data.whose) : []),
    ...(kind === "quote" ? findEntities(data.by) : []),
  ].map(drawWhose);
  const of = data.of ? [element("p", { class: "post of" }, [say(`inspector.actor.${data.of}`)])] : [];
  const means = kind === "worth" ? [element("p", { class: "post" }, [say(`${entity.title}.means`)])] : [];
  return element("header", {}, [head, ...whose, ...post, ...of, ...means]);
}

function wordsOfHead(entity: Entity, say: Say): (Node | string)[] {
  if (entity.kind === "worth") return [say(entity.title)];
  return entity.kind === "quote" ? [entity.data.name ?? ""] : titleOf(entity);
}

/**
 * For a claim, a link to its source; for a quotation, a link to the speaker by the post, since the name is
 * the heading.
 */
function drawWhose(entity: Entity): HTMLElement {
  const words = copyOf(entity, ".post")[0]?.textContent || entity.title;
  return element("p", { class: "post" }, [
    element("button", { type: "button", "data-x": entity.name }, [words]),
  ]);
}

/**
 * As in the list of sources: title, address, grade and reason. The room may see it, so private notes are left
 * out.
 */
function copySource(id: string): HTMLElement[] {
  const lines = document.querySelectorAll<HTMLElement>(`#source-${CSS.escape(id)} div > p:not(.private)`);
  return [...lines].map((line) => {
    const copy = line.cloneNode(true) as HTMLElement;
    const publisher = copy.querySelector(":scope > b:first-child + .q")?.previousElementSibling;
    if (publisher) {
      publisher.nextSibling?.remove(); // the comma after it
      publisher.remove(); // it is the heading already
    }
    return copy;
  });
}

function drawStory(entity: Entity, say: Say): Part[] {
  const { id, kind, data } = entity;
  const all = (of: string, test: (each: Entity) => boolean) =>
    listOf(entitiesWith((each) => each.kind === of && test(each)));
  if (kind === "actor")
    return [
      makeSection("did", [all("event", (each) => each.data.by === id)], say),
      makeSection("met", [all("event", (each) => each.data.to === id)], say),
      makeSection("ties", [all("relation", ({ data: tie }) => tie.by === id || tie.to === id)], say),
      makeSection("said-by", [all("quote", (each) => each.data.by === id)], say),
    ];
  if (kind === "event")
    return [
      ...copyOf(entity, "dl"),
      makeSection("between", [listOf([...findEntities(data.by), ...findEntities(data.to)])], say),
      makeSection("claims", [all("claim", (each) => each.data.about === id)], say),
      makeSection("said", [listOf(findEntities(data.quotes))], say),
    ];
  if (kind === "judgement") return copyOf(entity, "dl");
  if (kind === "relation")
    return [makeSection("between", [listOf([...findEntities(data.by), ...findEntities(data.to)])], say)];
  if (kind === "worth")
    return [makeSection("carried-by", [listOf(entitiesWith((each) => each.data.worth === data.worth))], say)];
  if (kind === "source") return [makeSection("cited-for", [listOf(findClaimsCiting(id))], say)];
  return [makeSection("about", [listOf(findEntities(data.about))], say)];
}

function drawSupport(entity: Entity, say: Say): Part[] {
  const { kind, data } = entity;
  if (kind === "source")
    return [makeSection("words", drawWords(wordsOfSource(entity.id, entity.paragraph), say), say)];
  return [
    makeSection("said", drawWords(readWords(data.said), say, true), say),
    makeSection("words", drawWords(readWords(data.words), say), say),
    makeSection("others", drawWords(readWords(data.others), say), say),
    makeSection("record-same", drawWords(readWords(data.same), say, true), say),
  ];
}

/** The name of an entity in regions and announcements: "A contractor was killed, claim". */
export function sayEntity(name: string, say: Say): string {
  const entity = findEntity(name);
  if (!entity) return "";
  const title = entity.kind === "worth" ? say(entity.title) : entity.title;
  return `${title}, ${say(`inspector.kind.${entity.kind}`).toLowerCase()}`;
}
