// Finds a private part's name at the end of a statement: "Ask her about the log (private)", "…, private", "… #private".
import { languages } from "../../language/registry.ts";
import { longGap, matchPhrase } from "./part-names.ts";
import { lettersOf, type PartName } from "./part-spellings.ts";

const brackets = /^(.*?)[[({]\s*(\p{L}[^[\](){}]{2,40}?)\s*[\])}][.!]?\s*$/su;
const behindComma = /^(.*)(?:[,;]|\s[-–—]+|\s\/{2,3})\s+(\p{L}[^,;:.!?–—()[\]{}]{2,40}?)[.!]?\s*$/su;
/** After a dash or two slashes: one word of which a line is made, "… – secret", "… // internal". */
const apart = /^(.*?[\p{L}\p{N}.!?…)"”’»])\s+(?:[-–—]{1,3}|\/{2,3})\s*(\p{L}[\p{L} ]{2,30})[.!]?\s*$/su;
const tag = /^(.*\s)#(\p{L}[\p{L}_-]{2,40})\s*$/su;
const inCapitals = /^(.*(?:[.!?…]["”’»)]*\s|[[({]))\s*(\p{Lu}[\p{Lu} ]{2,40})[\])}]?[.!]*\s*$/su;
const leastBefore = 4; // words

/** Not after a few words, which it may describe: "Two clinics (private)". */
export function findClosingName(line: string): PartName | undefined {
  const text = prepare(line);
  return findInBrackets(text) ?? findBehindComma(text) ?? findApart(text, matchPhrase);
}

/** Whether a line ends with one of the words: in brackets, in capitals after a sentence, as a tag, after a dash or slashes. */
export function endsWithLabel(line: string, own: ReadonlySet<string>): boolean {
  const text = prepare(line);
  const isOwn = (phrase: string) => own.has(lettersOf(phrase));
  if (findApart(text, (phrase) => (isOwn(phrase) ? "Private" : undefined)) !== undefined) return true;
  const [, before = "", phrase = ""] = apart.exec(text) ?? brackets.exec(text) ?? [];
  return isOwn(phrase) && countWords(before) >= leastBefore && !/\s[-–—]+\s/.test(before);
}

const prepare = (line: string): string => line.normalize("NFKC").replace(longGap, "  ");

function findInBrackets(text: string): PartName | undefined {
  const [, before = "", phrase = ""] = brackets.exec(text) ?? [];
  if (countWords(before) < (/[.!?…]["”’»)]*\s*$/u.test(before) ? 2 : leastBefore)) return undefined;
  if (/^not (?:public|private)$/i.test(phrase)) return undefined; // "Her office is private (not public)."
  return onlyPrivate(matchPhrase(phrase));
}

const closings = new Set(languages.flatMap(({ noteLabels }) => noteLabels.closing?.map(lettersOf) ?? []));
const linking = new Set(languages.flatMap(({ noteLabels }) => noteLabels.linking ?? []));

/** Not the last of several ("short, polite, private"), and not what a verb leads to: "The talks were short, private". */
function findBehindComma(text: string): PartName | undefined {
  const [, before = "", phrase = ""] = behindComma.exec(text) ?? [];
  if (!closings.has(lettersOf(phrase)) || countWords(before) < leastBefore) return undefined;
  const sentence = before.split(/[.!?…]["”’»)]*\s/u).at(-1) ?? "";
  const last =
    before
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(-3) ?? [];
  if (/[,;:]|\s[-–—]+\s/u.test(sentence) || last.some((word) => linking.has(word))) return undefined;
  return onlyPrivate(matchPhrase(phrase)) ?? "Private";
}

/** A tag or a word in capitals, whatever stands before it. */
function findApart(text: string, match: (phrase: string) => PartName | undefined): PartName | undefined {
  const [, before = "", phrase = ""] = tag.exec(text) ?? inCapitals.exec(text) ?? [];
  return countWords(before) < leastBefore ? undefined : onlyPrivate(match(phrase));
}

const countWords = (text: string): number => text.trim().split(/\s+/).length;

const onlyPrivate = (name: PartName | undefined): PartName | undefined =>
  name === "Private" || name === "Hold back" ? name : undefined;
