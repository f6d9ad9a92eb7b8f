// Wraps words into lines. Quoted text keeps its own face, so a line is a list of runs.
import { type Face, measure } from "./metrics.ts";

export interface Run {
  text: string;
  quoted: boolean;
}

export type Line = Run[];

export interface QuotingFaces {
  plain: Face;
  quoted: Face;
}

/** The lines of a text at a width in px; null if a word or the number of lines does not fit. */
export function wrap(text: string, face: Face, width: number, most: number): string[] | null {
  const words = text.split(/[ \n]+/).filter(Boolean);
  const lines = fill(words, width, (some) => measure(some.join(" "), face));
  return lines && lines.length <= most ? lines.map((some) => some.join(" ")) : null;
}

/**
 * A name as `wrap` has it; where that does not fit, also broken after a hyphen, an underscore, a dot, a slash or an @:
 * "svc_print_" and "backup", "Szczepańska-" and "Kowalczyk".
 */
export function wrapName(name: string, face: Face, width: number, most: number): string[] | null {
  const whole = wrap(name, face, width, most);
  if (whole) return whole;
  const join = (pieces: string[]) => pieces.join("").trim();
  const lines = fill(name.trim().split(partsOfName), width, (pieces) => measure(join(pieces), face));
  return lines && lines.length <= most ? lines.map(join) : null;
}

const partsOfName = /(?<=[^\s_./@-]{2}[_./@-])(?=[^\s_./@-]{2})|(?<=\s)(?=\S)/u;

/** Like `wrap`, with quotations in a face of their own. */
export function wrapQuoting(text: Line, faces: QuotingFaces, width: number, most: number): Line[] | null {
  const lines = fill(splitQuoting(text), width, (words) => measureLine(joinWords(words), faces));
  return lines && lines.length <= most ? lines.map(joinWords) : null;
}

/** The words of a line without their faces. */
export const joinRuns = (line: Line): string => line.map((run) => run.text).join("");

/** Width in px. */
export function measureLine(line: Line, faces: QuotingFaces): number {
  return line.reduce((sum, run) => sum + measure(run.text, run.quoted ? faces.quoted : faces.plain), 0);
}

/** Fills lines greedily. Two lines are then balanced, so that the second is not a single short word. */
function fill<W>(words: W[], width: number, length: (words: W[]) => number): W[][] | null {
  const lines: W[][] = [];
  for (const word of words) {
    if (length([word]) > width) return null;
    const last = lines.at(-1);
    if (last && length([...last, word]) <= width) last.push(word);
    else lines.push([word]);
  }
  const [first, second, third] = lines;
  if (!first || !second || third) return lines;
  while (first.length > 1 && length([first.at(-1)!, ...second]) <= length(first.slice(0, -1)))
    second.unshift(first.pop()!);
  return lines;
}

/**
 * A word is a list of runs, since a comma after a closing quotation mark belongs to the word and not to the
 * quotation.
 */
function splitQuoting(text: Line): Line[] {
  const words: Line[] = [];
  let open = false; // whether the last word continues
  for (const { text: part, quoted } of text)
    for (const piece of part.split(/(\s+)/)) {
      if (/^\s*$/.test(piece)) {
        if (piece) open = false;
        continue;
      }
      if (open) words.at(-1)!.push({ text: piece, quoted });
      else words.push([{ text: piece, quoted }]);
      open = true;
    }
  return words;
}

function joinWords(words: Line[]): Line {
  const line: Line = [];
  const add = (text: string, quoted: boolean) => {
    const last = line.at(-1);
    if (last && last.quoted === quoted) last.text += text;
    else line.push({ text, quoted });
  };
  words.forEach((word, i) => {
    if (i > 0) add(" ", line.at(-1)!.quoted && word[0]!.quoted);
    for (const run of word) add(run.text, run.quoted);
  });
  return line;
}
