// Headings: no level is skipped on the way down (ISO 14289-1, 7.4.2).
import { setType, type Tag } from "./tag-tree.ts";

/** Each heading is put one level below the nearest earlier heading of a higher rank. */
export function mendHeadings(tags: readonly Tag[]): void {
  const above: number[] = []; // levels that the browser gave the headings above
  for (const tag of tags) {
    const level = Number(/^H([1-6])$/.exec(tag.type)?.[1]);
    if (!level) continue;
    while (above.length > 0 && (above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    setType(tag, `H${above.length}`);
  }
}
