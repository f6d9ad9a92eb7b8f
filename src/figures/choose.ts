// Ids that a fence names, as the things of the scenario they stand for; an unknown one is said with the nearest.
import type { Diagnostic } from "../model/diagnostic.ts";
import { findNearest } from "../text/did-you-mean.ts";
import type { Option } from "./options.ts";

/** In the order named; everything where nothing is named. */
export function choose<T extends { id: string }>(
  things: readonly T[],
  named: Option[] | undefined,
  what: string,
): { chosen: T[]; diagnostics: Diagnostic[] } {
  if (!named) return { chosen: [...things], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const chosen: T[] = [];
  for (const { value, at } of named) {
    const thing = things.find(({ id }) => id === value);
    if (thing && !chosen.includes(thing)) chosen.push(thing);
    if (thing) continue;
    const suggestion = findNearest(
      value,
      things.map(({ id }) => id),
    );
    diagnostics.push({
      ...{ rule: "id-unknown", severity: "error", at, message: `No ${what} has the id “${value}”.` },
      ...(suggestion ? { suggestion, fix: `Write \`${suggestion}\`.` } : {}),
    });
  }
  return { chosen, diagnostics };
}
