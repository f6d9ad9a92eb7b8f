// The words of a lineage: the name of a source, in one line or two, and its day.
import type { Source } from "../../model/scenario.ts";
import { plotFaces } from "../text/faces.ts";
import { type Label, plainRun } from "../text/label.ts";
import { wrap } from "../text/wrap.ts";
import { shortName } from "./groups.ts";
import { sayDate } from "./say.ts";
import type { Values } from "./value.ts";

/** What is said of the texts. */
export interface Saying {
  words: Record<string, string>; // of the interface
  values: Values; // the number that each text gives
}

/** Its name in one line or two, up to `edge`, and its day below; `y` of the line between the two. */
export function nameSource(
  source: Source,
  x: number,
  y: number,
  edge: number,
  { words, values }: Saying,
): Label[] {
  const lines = wrapName(source, edge - x) ?? [shortName(source)];
  const top = y - (lines.length - 1) * 12;
  return [
    ...lines.map((line, i) => label("pl-lead", line, x, top + i * 23, source.id)),
    {
      ...label("pl-small", sayDate(source, values, words), x, top + lines.length * 22, source.id),
      look: "pl-2",
    },
  ];
}

/** Null if the name does not fit in two lines. */
export const wrapName = (source: Source, room: number): string[] | null =>
  wrap(shortName(source), plotFaces["pl-lead"].plain, room - 12, 2);

export const label = (face: Label["face"], text: string, x: number, y: number, entity: string): Label => ({
  face,
  line: plainRun(text),
  x,
  y,
  anchor: "start",
  entity,
});
