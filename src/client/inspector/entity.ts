// What the inspector can show: actors, events, relations, claims, quotations and sources, each from a
// template in the document; and the badges themselves. A name is an id, or a source's id with a paragraph,
// "debka.3". Several names are joined by +, as in a URL: "debka.3+wagner".

export interface Entity {
  name: string;
  id: string;
  kind: string;
  title: string;
  paragraph: string; // of a source; empty: the whole source
  data: DOMStringMap;
  content: DocumentFragment | null;
}

const templatePrefix = "x_"; // of the id of an entity's template
const worth = "worth_"; // of the name of a badge

/** Source and paragraph of a name: "debka.3" → ["debka", "3"]; the paragraph is "" where the name has none. */
export function splitName(name: string): [id: string, paragraph: string] {
  const [id = "", paragraph = ""] = name.split(".");
  return [id, paragraph];
}

/** The id in a name: "debka.3" → "debka". */
export const idIn = (name: string): string => splitName(name)[0];

/** "debka.3+wagner" → its names; none of an empty text. */
export const splitNames = (joined: string): string[] => joined.split("+").filter(Boolean);

export const joinNames = (names: readonly string[]): string => names.join("+");

/** `name` is an id, a badge, or a source with a paragraph, "debka.3". Null if the briefing has none of that name. */
export function findEntity(name: string): Entity | null {
  const [id, paragraph] = splitName(name);
  if (id.startsWith(worth)) return findWorth(id);
  const template = document.getElementById(`${templatePrefix}${id}`);
  if (!(template instanceof HTMLTemplateElement) || !template.dataset.kind) return null;
  const { kind, title = id } = template.dataset;
  return { name, id, kind, title, paragraph, data: template.dataset, content: template.content };
}

/** A badge itself, as in the legend. Its title is a word of the interface. */
function findWorth(id: string): Entity | null {
  const value = id.slice(worth.length);
  if (!document.getElementById(`badge-${value}`)) return null;
  const title = `${groupOfBadge(value)}.${value}`;
  return { name: id, id, kind: "worth", title, paragraph: "", data: { worth: value }, content: null };
}

/** The group of strings that explains a badge: verdicts or checks of quotations. */
export function groupOfBadge(value: string): "verdict" | "quote" {
  return ["verbatim", "altered", "not-found"].includes(value) ? "quote" : "verdict";
}

/** In the order of the scenario. */
export function entitiesWith(test: (entity: Entity) => boolean): Entity[] {
  return [...document.querySelectorAll("template[data-kind]")]
    .flatMap((each) => findEntity(each.id.slice(templatePrefix.length)) ?? [])
    .filter(test);
}

/** Joined names without unknown ones. Null if none is left. */
export function knownNames(joined: string | undefined): string | null {
  const names = splitNames(joined ?? "").filter((name) => findEntity(name) !== null);
  return names.length > 0 ? joinNames(names) : null;
}
