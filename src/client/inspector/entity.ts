// What the inspector can show: actors, events, ties, claims, quotations, sources, each a template of the document;
// and the marks themselves. A name is an id, or a source's id with a paragraph: "debka.3".

export interface Entity {
  name: string;
  id: string;
  kind: string;
  title: string;
  paragraph: string; // of a source; empty: all of it
  data: DOMStringMap;
  content: DocumentFragment | null;
}

const worth = "worth_";

export function findEntity(name: string): Entity | null {
  const [id = "", paragraph = ""] = name.split(".");
  if (id.startsWith(worth)) return findWorth(id);
  const template = document.getElementById(`x_${id}`);
  if (!(template instanceof HTMLTemplateElement) || !template.dataset.kind) return null;
  const { kind, title = id } = template.dataset;
  return { name, id, kind, title, paragraph, data: template.dataset, content: template.content };
}

/** A mark by itself, as in the legend; its title is the word in the string table. */
function findWorth(id: string): Entity | null {
  const value = id.slice(worth.length);
  if (!document.getElementById(`badge-${value}`)) return null;
  const title = `${worthTable(value)}.${value}`;
  return { name: id, id, kind: "worth", title, paragraph: "", data: { worth: value }, content: null };
}

/** Which strings tell of a mark: those of verdicts or those of quotations. */
export function worthTable(value: string): "verdict" | "quote" {
  return ["verbatim", "altered", "not-found"].includes(value) ? "quote" : "verdict";
}

/** In the order of the scenario. */
export function entitiesWith(test: (entity: Entity) => boolean): Entity[] {
  return [...document.querySelectorAll("template[data-kind]")]
    .flatMap((each) => findEntity(each.id.slice(2)) ?? [])
    .filter(test);
}

/** Names joined as an address holds them; those that name nothing are dropped. Null if none is left. */
export function knownNames(joined: string | undefined): string | null {
  const names = (joined ?? "").split("+").filter((name) => findEntity(name) !== null);
  return names.length > 0 ? names.join("+") : null;
}
