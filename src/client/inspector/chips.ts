// What else can be opened on the slide: a button for each thing, by kind, the kind that is open first.
import { element, mark } from "../element.ts";
import type { Say } from "../strings.ts";
import { findOpeners, namesOf } from "./openers.ts";
import { numberOf, titleOf } from "./sections.ts";
import { findThing, type Thing } from "./thing.ts";

const order = ["actor", "event", "relation", "place", "count", "claim", "quote", "worth", "source"];

/** Every thing once, in the order of the slide. */
export function thingsOn(stage: Element): Thing[] {
  const ids = findOpeners(stage).flatMap((each) => namesOf(each).map((name) => name.split(".")[0] ?? ""));
  return [...new Set(ids)].flatMap((id) => findThing(id) ?? []);
}

export function drawChips(stage: Element, open: readonly Thing[], say: Say): HTMLElement {
  const things = thingsOn(stage);
  const first = open[0]?.kind ?? "";
  const kinds = [first, ...order.filter((kind) => kind !== first)];
  const groups = kinds.flatMap((kind) => {
    const own = things.filter((thing) => thing.kind === kind);
    if (own.length === 0) return [];
    const items = own.map((thing) => element("li", {}, [drawChip(thing, open, say)]));
    return [element("h3", {}, [say(`inspector.of.${kind}`)]), element("ul", {}, items)];
  });
  return element("nav", { class: "jump", "aria-label": say("inspector.jump") }, groups);
}

function drawChip(thing: Thing, open: readonly Thing[], say: Say): HTMLElement {
  const { side, worth } = thing.data;
  const now = open.some(({ id }) => id === thing.id);
  const number = thing.kind === "source" && element("b", {}, [numberOf(thing)]);
  const sign = side ? mark(`mark-${side}`, "mark") : worth ? mark(`badge-${worth}`, "mark") : null;
  const words = thing.kind === "worth" ? [say(thing.title)] : titleOf(thing);
  const attributes = { type: "button", "data-x": thing.id, class: side ? `side-${side}` : null };
  return element("button", { ...attributes, title: thing.title, "aria-current": now ? "true" : null }, [
    sign ?? number,
    element("span", {}, words),
  ]);
}

/** "Actor 6 of 9"; only the kind for what is not on the slide. */
export function sayPosition(thing: Thing, stage: Element, say: Say): string {
  const kind = say(`inspector.kind.${thing.kind}`);
  const own = thingsOn(stage).filter((each) => each.kind === thing.kind);
  const at = own.findIndex(({ id }) => id === thing.id);
  return at < 0 || own.length === 1 ? kind : say("inspector.position", { kind, n: at + 1, of: own.length });
}
