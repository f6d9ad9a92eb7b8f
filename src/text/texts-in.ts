// The texts in data of any shape.

/** Every string in a value, in its lists and maps at any depth. Keys do not count. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
