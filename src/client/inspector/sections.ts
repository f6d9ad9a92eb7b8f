// Sections of an entity in the inspector, each with its heading; null for an empty one.

import type { Slide } from "../page/slides.ts";
import { element, mark } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { type Entity, entitiesWith, findEntity, groupOfBadge } from "./entity.ts";
import { findOpenersOf } from "./openers.ts";
import { drawCite, drawCustody, drawOpen, drawPlace, speechOf } from "./words.ts";

export type Part = HTMLElement | null;

/** Null if all of `content` is null. `name` is the end of the heading's string id, after "inspector.". */
export function makeSection(name: string, content: readonly (Node | null)[], say: Say): Part {
  const there = content.filter((each) => each !== null);
  if (there.length === 0) return null;
  return element("section", { class: `of-${name}` }, [
    element("h3", {}, [say(`inspector.${name}`)]),
    ...there,
  ]);
}

/** Copies of parts of the entity's template. */
export function copyOf(entity: Entity, selector: string): HTMLElement[] {
  const found = entity.content?.querySelectorAll<HTMLElement>(selector) ?? [];
  return [...found].map((each) => each.cloneNode(true) as HTMLElement);
}

/** Entities by name, each opening itself; events with their step number. */
export function listOf(entities: readonly Entity[]): Part {
  if (entities.length === 0) return null;
  const items = entities.map((entity) => {
    const number = numberOf(entity);
    return element("li", {}, [
      number ? element("b", { class: "no" }, [number]) : signOf(entity),
      element("button", { type: "button", "data-x": entity.name }, titleOf(entity)),
    ]);
  });
  return element("ul", { class: "entities" }, items);
}

/** The badge of a grade, or the mark of a side; null if it has neither. */
export function signOf({ data: { worth, side } }: Entity): SVGSVGElement | null {
  if (worth) return mark(`badge-${worth}`, "mark");
  return side ? mark(`mark-${side}`, `mark side-${side}`) : null;
}

/** An event's step, or a source's number in the list; "" if none. */
export function numberOf({ id, kind, data }: Entity): string {
  if (kind !== "source") return data.step ?? "";
  return document.querySelector(`#source-${CSS.escape(id)} .number`)?.textContent ?? "";
}

/** The title; quoted words in the sources' typeface. */
export function titleOf(entity: Entity): Node[] {
  const set = copyOf(entity, ".title")[0];
  return set ? [...set.childNodes] : [document.createTextNode(entity.title)];
}

/** `ids` are joined by spaces, as in the document's attributes; unknown ones are left out. */
export function findEntities(ids: string | undefined): Entity[] {
  return (ids ?? "").split(" ").flatMap((id) => (id && findEntity(id)) || []);
}

export function reportedOf(entity: Entity, say: Say): Part {
  const lines = copyOf(entity, "[data-reported]").map((line) => {
    const id = line.dataset.reported ?? "";
    line.removeAttribute("data-reported");
    line.prepend(drawCite(id, "", say), ` ${findEntity(id)?.title ?? id}: `);
    return line;
  });
  return makeSection("reported", lines, say);
}

/** The record's own wording; a sentence if it is the same. */
export function recordOf(entity: Entity, say: Say): Part {
  const differing = copyOf(entity, "[data-record]").map((said) => {
    const text = said.textContent ?? "";
    const words = element("mark", { class: "evidence" }, [
      say("quote.open"),
      ...said.childNodes,
      say("quote.close"),
    ]);
    const { record: at = "", checked = "", open = "" } = said.dataset;
    const content = [
      element("p", speechOf(said), [words]),
      drawOpen(open, at, text, say),
      drawCustody(at, say),
    ];
    return drawPlace(at, checked, content, say);
  });
  return makeSection("record", differing, say);
}

export function worthOf(entity: Entity, say: Say): Part {
  const { worth, grade } = entity.data;
  if (!worth) return null;
  const table = groupOfBadge(worth);
  const lineage = copyOf(entity, ".lineage");
  const counted = lineage.map((one) => one.querySelector(".counted")).filter((one) => one !== null);
  const badge = element("p", { class: `badge ${table}-${worth}` }, [
    mark(`badge-${worth}`, "mark"),
    element("span", {}, [
      element("span", { class: "word" }, [say(`${table}.${worth}`)]),
      ...counted.flatMap((one) => [" ", one]),
    ]),
    element("span", { class: "means" }, [say(`${table}.${worth}.means`)]),
  ]);
  return makeSection(
    "worth",
    [...copyOf(entity, ".judged"), badge, ...lineage, grade ? gradeOf(grade, say) : null],
    say,
  );
}

/** What has changed since the earlier version, with a link to all changes; null if nothing has. */
export function changesOf(entity: Entity, say: Say): Part {
  const revisions = copyOf(entity, ".revision");
  for (const revision of revisions)
    revision.querySelector(".kind")?.prepend(mark("sign-changed", "mark"), " ");
  const all = element("p", {}, [element("a", { href: "#all_changes" }, [say("changes.all")])]);
  return revisions.length > 0 ? makeSection("changed", [...revisions, all], say) : null;
}

function gradeOf(grade: string, say: Say): HTMLElement {
  const [source = "", claim = ""] = grade;
  const word = (key: string) => lower(say(`grade.${key}`).replace("|", " "));
  return element("p", { class: "grade" }, [
    say("inspector.grade", { grade, source: word(source), claim: word(claim) }),
  ]);
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Every slide that shows or cites it, including the current one. */
export function slidesOf({ id }: Entity, slides: readonly Slide[], here: Slide, say: Say): Part {
  const on = slides.filter((slide) => findOpenersOf(slide.element, [id]).length > 0);
  const items = on.map((slide) =>
    element("li", {}, [
      element("b", { class: "no" }, [slide.folio]),
      element("a", { href: `#${slide.id}`, "aria-current": slide === here ? "page" : null }, [slide.title]),
    ]),
  );
  return makeSection("slides", items.length > 0 ? [element("ul", { class: "entities" }, items)] : [], say);
}

/** The claims that cite a report of the source. */
export function findClaimsCiting(id: string): Entity[] {
  return entitiesWith(({ content }) =>
    Boolean(content?.querySelector(`[data-reported="${CSS.escape(id)}"]`)),
  );
}
