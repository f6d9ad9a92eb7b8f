// Changes to the document that can be undone.

export type Undo = () => void;

/** Null removes an attribute. */
export function setAttributes(target: Element, given: Readonly<Record<string, string | null>>): Undo {
  const before = Object.keys(given).map((name) => [name, target.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(given)) set(target, name, value);
  return () => {
    for (const [name, value] of before) set(target, name, value);
  };
}

function set(target: Element, name: string, value: string | null): void {
  if (value === null) target.removeAttribute(name);
  else target.setAttribute(name, value);
}
