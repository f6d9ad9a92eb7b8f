// What a judgement rests on, as marks: the source's number with its paragraph, each once.
import type { Judgement } from "../../model/scenario.ts";

const mostMarks = 4;

/** "2 ¶2", "8"; of more than four the first three and how many are left, "+2". */
export function citedPlaces({ evidence, reported }: Judgement): string[] {
  const places = [
    ...evidence.map(({ source, paragraph }) => ({ number: source.number, paragraph })),
    ...reported.map(({ source }) => ({ number: source.number, paragraph: 0 })),
  ].sort((a, b) => a.number - b.number || a.paragraph - b.paragraph);
  const marks = [...new Set(places.map(nameMark))];
  if (marks.length <= mostMarks) return marks;
  return [...marks.slice(0, mostMarks - 1), `+${marks.length - mostMarks + 1}`];
}

/** A title has no paragraph. */
const nameMark = ({ number, paragraph }: { number: number; paragraph: number }): string =>
  paragraph > 0 ? `${number} ¶${paragraph}` : String(number);

/** "2, 3": the numbers of all sources, in order. */
export const sourceNumbers = ({ evidence, reported }: Judgement): string =>
  [...new Set([...evidence, ...reported].map(({ source }) => source.number))]
    .sort((a, b) => a - b)
    .join(", ");
