// A small CSS selector matcher: tags, ids, classes, attributes, descendants and children. Mermaid's sheets have a hundred
// rules, and a general engine compiles each anew for every element.

interface Compound {
  tag: string | null;
  id: string | null;
  classes: string[];
  attributes: [name: string, operator: string, value: string][];
  child: boolean; // the compound before it is its parent, not any ancestor
}

export interface Selector {
  compounds: Compound[];
  specificity: number;
}

const part = /^(?:([*\w-]+)|#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:([*^$~]?=)["']?([^"'\]]*)["']?)?\])/;

/** Null for what is not supported (pseudo-classes, siblings); such a rule applies to nothing. */
export function parseSelector(text: string): Selector | null {
  const compounds: Compound[] = [];
  let specificity = 0;
  let child = false;
  for (const word of text
    .trim()
    .replace(/\s*>\s*/g, " > ")
    .split(/\s+/)) {
    if (word === ">") {
      child = true;
      continue;
    }
    const compound: Compound = { tag: null, id: null, classes: [], attributes: [], child };
    child = false;
    let rest = word;
    while (rest) {
      const match = part.exec(rest);
      if (!match) return null;
      const [all, tag, id, name, attribute, operator = "", value = ""] = match;
      if (tag && tag !== "*") compound.tag = tag.toLowerCase();
      if (id) compound.id = id;
      if (name) compound.classes.push(name);
      if (attribute) compound.attributes.push([attribute, operator, value]);
      specificity += id ? 10_000 : name || attribute ? 100 : tag && tag !== "*" ? 1 : 0;
      rest = rest.slice(all.length);
    }
    compounds.push(compound);
  }
  return compounds.length > 0 ? { compounds, specificity } : null;
}

export function matchesSelector(element: Element, { compounds }: Selector): boolean {
  return matchFrom(element, compounds, compounds.length - 1);
}

function matchFrom(element: Element, compounds: Compound[], at: number): boolean {
  const compound = compounds[at]!;
  if (!matchesCompound(element, compound)) return false;
  if (at === 0) return true;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (matchFrom(parent, compounds, at - 1)) return true;
    if (compound.child) return false;
  }
  return false;
}

function matchesCompound(element: Element, { tag, id, classes, attributes }: Compound): boolean {
  if (tag && element.localName.toLowerCase() !== tag) return false;
  if (id && element.getAttribute("id") !== id) return false;
  if (classes.length > 0) {
    const own = ` ${element.getAttribute("class") ?? ""} `;
    if (!classes.every((name) => own.includes(` ${name} `))) return false;
  }
  return attributes.every(([name, operator, value]) =>
    matchesAttribute(element.getAttribute(name), operator, value),
  );
}

function matchesAttribute(own: string | null, operator: string, value: string): boolean {
  if (own === null) return false;
  if (operator === "*=") return own.includes(value);
  if (operator === "^=") return own.startsWith(value);
  if (operator === "$=") return own.endsWith(value);
  if (operator === "~=") return own.split(/\s+/).includes(value);
  return operator === "" || own === value;
}
