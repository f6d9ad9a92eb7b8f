// A button for each entity on the slide that can be opened, by kind; the kind that is open comes first.
import { element, mark } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { type Entity, findEntity, idIn } from "./entity.ts";
import { findOpeners, namesOf } from "./openers.ts";
import { numberOf, titleOf } from "./sections.ts";

/** Kinds of entities in the order in which their chips are shown. */
const order = [
  "actor",
  "event",
  "relation",
  "place",
  "count",
  "claim",
  "judgement",
  "quote",
  "worth",
  "source",
];

/** Each entity once, in the order of the slide. */
export function entitiesOn(stage: Element): Entity[] {
  const ids = findOpeners(stage).flatMap((each) => namesOf(each).map(idIn));
  return [...new Set(ids)].flatMap((id) => findEntity(id) ?? []);
}

/** Of the entities of a slide, those in `open` marked. */
export function drawChips(entities: readonly Entity[], open: readonly Entity[], say: Say): HTMLElement {
  const first = open[0]?.kind ?? "";
  const kinds = [first, ...order.filter((kind) => kind !== first)];
  const groups = kinds.flatMap((kind) => {
    const own = entities.filter((entity) => entity.kind === kind);
    if (own.length === 0) return [];
    const items = own.map((entity) => element("li", {}, [drawChip(entity, open, say)]));
    return [element("h3", {}, [say(`inspector.of.${kind}`)]), element("ul", {}, items)];
  });
  return element("nav", { class: "jump", "aria-label": say("inspector.jump") }, groups);
}

function drawChip(entity: Entity, open: readonly Entity[], say: Say): HTMLElement {
  const { side, worth } = entity.data;
  const now = open.some(({ id }) => id === entity.id);
  const number = entity.kind === "source" && element("b", {}, [numberOf(entity)]);
  const words = entity.kind === "worth" ? [say(entity.title)] : titleOf(entity);
  const attributes = { type: "button", "data-x": entity.id, class: side ? `side-${side}` : null };
  return element("button", { ...attributes, title: entity.title, "aria-current": now ? "true" : null }, [
    drawSymbol(side, worth) ?? number,
    element("span", {}, words),
  ]);
}

/** The mark of a side, or else the badge of a verdict; null if there is neither. */
function drawSymbol(side: string | undefined, worth: string | undefined): SVGSVGElement | null {
  if (side) return mark(`mark-${side}`, "mark");
  return worth ? mark(`badge-${worth}`, "mark") : null;
}

/** "Actor 6 of 9" of the entities of a slide; only the kind for one that is not among them. */
export function sayPosition(entity: Entity, entities: readonly Entity[], say: Say): string {
  const kind = say(`inspector.kind.${entity.kind}`);
  const own = entities.filter((each) => each.kind === entity.kind);
  const at = own.findIndex(({ id }) => id === entity.id);
  return at < 0 || own.length === 1 ? kind : say("inspector.position", { kind, n: at + 1, of: own.length });
}
