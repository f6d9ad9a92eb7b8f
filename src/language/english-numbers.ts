// English number words in a text → what they say together: "two hundred and fifty", "twenty-first", "three dozen".

import { findWordsIn } from "../text/words.ts";

export interface NumberWords {
  from: number; // UTF-16 offsets, end exclusive
  to: number;
  value: number;
  ordinal: boolean;
}

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const values = new Map<string, number>([
  ...units.map((word, i): [string, number] => [word, i]),
  ...tens.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);
const ordinalValues = new Map(ordinals.map((word, i): [string, number] => [word, i + 1]));
interface Run extends NumberWords {
  done: number; // what thousands have closed off
  part: number; // below a thousand, still growing
  last: number; // value of the last word
}

export function findNumberWords(text: string): NumberWords[] {
  const runs: Run[] = [];
  for (const { text: word, from, to } of findWordsIn(text)) {
    const name = word.toLowerCase();
    const ordinal = ordinalValues.has(name);
    const value = values.get(name) ?? ordinalValues.get(name);
    if (value === undefined) continue;
    const before = runs.at(-1);
    const joined = before && join(before, value, text.slice(before.to, from));
    if (joined) runs[runs.length - 1] = { ...joined, from: before.from, to, ordinal, last: value };
    else runs.push({ from, to, value, ordinal, done: 0, part: value, last: value });
  }
  return runs.map(({ from, to, value, ordinal }) => ({ from, to, value, ordinal }));
}

/** The run with one more word, or undefined where a new number begins. */
function join(run: Run, value: number, gap: string): Pick<Run, "done" | "part" | "value"> | undefined {
  const and = /^\s+and\s+$/.test(gap);
  if (run.ordinal || (!and && !/^(?:\s+|-)$/.test(gap))) return undefined;
  if (and && run.last < 100) return undefined;
  const grown = grow(run, value);
  return grown && { ...grown, value: grown.done + grown.part };
}

function grow({ done, part, last }: Run, value: number): Pick<Run, "done" | "part"> | undefined {
  if (value >= 1000) return part > 0 && part < 1000 ? { done: done + part * value, part: 0 } : undefined;
  if (value === 100 || value === 12) {
    const counts = last > 0 && last < 20 && part < 20 && (value === 100 || last !== 12);
    return counts ? { done, part: part * value } : undefined;
  }
  if (last >= 20 && last < 100) return value > 0 && value < 10 ? { done, part: part + value } : undefined;
  return last >= 100 && value > 0 ? { done, part: part + value } : undefined;
}
