// Ways to falsify a wording or a number. Every mutant differs from what it was made from.

export interface Mutant {
  how: string;
  text: string;
}

const lookalikes: Record<string, string> = { o: "о", e: "е", a: "а", i: "і", c: "с", p: "р", O: "О", A: "А" };
const word = /[\p{L}\p{N}][\p{L}\p{N}’'.,:-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

interface Word {
  text: string;
  from: number;
  to: number;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(word)]
    .map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => !/^[[…\]]/.test(text.slice(from, to)));

const put = (text: string, { from, to }: Pick<Word, "from" | "to">, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/**
 * Each word deleted, swapped with its neighbour, in another case, with a look-alike or an unseen letter; digits;
 * words added.
 */
export function mutateWords(text: string): Mutant[] {
  const words = wordsIn(text);
  const mutants = words.flatMap((one, i): Mutant[] => {
    const next = words[i + 1];
    const middle = one.from + Math.ceil(one.text.length / 2);
    return [
      { how: `drops “${one.text}”`, text: put(text, one, "").replace(/ {2,}/g, " ").trim() },
      ...(next ? [{ how: `swaps “${one.text}” and “${next.text}”`, text: swap(text, one, next) }] : []),
      { how: `hides a character in “${one.text}”`, text: put(text, { from: middle, to: middle }, "\u200b") },
      ...lookalikesOf(text, one),
      { how: `turns the case of “${one.text}”`, text: put(text, one, turnCase(one.text, i === 0)) },
      {
        how: `adds a word before “${one.text}”`,
        text: put(text, { from: one.from, to: one.from }, "never "),
      },
      ...mutateDigits(text, one),
      ...(/^(not|no|none|never)$/i.test(one.text)
        ? [{ how: "turns a denial", text: put(text, one, "so") }]
        : []),
    ];
  });
  const more = [
    { how: "adds a word at its end", text: `${text.replace(/[.,]$/, "")} indeed` },
    { how: "adds a letter at its end", text: `${text.replace(/[.,]$/, "")}s` },
  ];
  return different(text, [...mutants, ...more]);
}

function swap(text: string, one: Word, next: Word): string {
  return text.slice(0, one.from) + next.text + text.slice(one.to, next.from) + one.text + text.slice(next.to);
}

/** Of the first word all but the first letter: that may change where our sentence begins. */
function turnCase(text: string, first: boolean): string {
  const turn = (part: string): string =>
    part === part.toUpperCase() ? part.toLowerCase() : part.toUpperCase();
  return first ? text.charAt(0) + turn(text.slice(1)) : turn(text.charAt(0)) + text.slice(1);
}

function lookalikesOf(text: string, one: Word): Mutant[] {
  return [...one.text].flatMap((letter, i) => {
    const like = lookalikes[letter];
    const from = one.from + i;
    return like
      ? [{ how: `“${letter}” in “${one.text}”`, text: put(text, { from, to: from + 1 }, like) }]
      : [];
  });
}

function mutateDigits(text: string, one: Word): Mutant[] {
  return [...one.text].flatMap((digit, i) => {
    if (!/\d/.test(digit)) return [];
    const from = one.from + i;
    const other = String((Number(digit) + 1) % 10);
    return [{ how: `digit ${digit} in “${one.text}”`, text: put(text, { from, to: from + 1 }, other) }];
  });
}

const names =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");

/**
 * One more, one less, its digits swapped, a zero before it, and the number as a word or in digits. `written`:
 * "13:38", "five", "1,000".
 */
export function mutateNumber(written: string): string[] {
  const index = names.indexOf(written.toLowerCase());
  const others =
    index >= 0
      ? [index - 1, index + 1].flatMap((n) => (n > 1 ? [names[n] ?? "", String(n)] : []))
      : [...written.matchAll(/\d+/g)].flatMap((match) => neighboursOf(written, match[0], match.index));
  return [...new Set(others)].filter((other) => other !== written && other !== "");
}

function neighboursOf(written: string, digits: string, from: number): string[] {
  const put = (by: string): string => written.slice(0, from) + by + written.slice(from + digits.length);
  const pad = (n: number): string => String(n).padStart(digits.length, "0");
  const value = Number(digits);
  const swapped = [...digits].reverse().join("");
  const word =
    digits === written ? [names[value + 1], names[value - 1]].filter((name) => name !== "one") : [];
  return [
    put(pad(value + 1)),
    ...(value > 0 ? [put(pad(value - 1))] : []),
    put(swapped),
    ...(digits === written ? [put(`0${digits}`)] : []),
    ...word.map((one) => one ?? ""),
  ];
}

function different(text: string, mutants: Mutant[]): Mutant[] {
  const seen = new Set([text]);
  return mutants.filter((mutant) => !seen.has(mutant.text) && mutant.text !== "" && seen.add(mutant.text));
}
