// The names of the parts of speaker notes in a line: as they have to be written, and so near to it that the author
// must have meant one.
import { beginsWithMarking } from "./classification.ts";
import { findLoneName } from "./lone-names.ts";
import {
  findBareName,
  isHidingPhrase,
  lettersOf,
  matchKey,
  type PartName,
  skipMarks,
  withoutBesides,
} from "./part-spellings.ts";

/** The name exactly as it has to be written, at the start of a line. */
export function findPartName(line: string): PartName | undefined {
  return /^(Note|If asked|Hold back|Private):/.exec(line)?.[1] as PartName | undefined;
}

const colons = ":：﹕︓∶∷ː꞉⁚⁝׃։᛬";
const named = new RegExp(`^([^${colons}\\n]{1,60}?)\\s*[${colons}]`, "u");
const dashed =
  /^(Private|Hold[ -]?[Bb]ack|HOLD[ -]?BACK|PRIVATE)(?:\s+(?:notes?|NOTES?))?\W*(?:\s[-–—=>~*]+(?:\s|$)|(?:--+|[–—])\s|[)#]\s|\s*[;=→|>¦]|\s*(?:…|\.{2,}))/u;
/** Any other spelling of a private part's name before a dash: "Privat – x", "Confidential — x". */
const beforeDash = /^([\p{Lu}\p{Lo}][^:\n]{2,40}?)\s+[-–—]+\s/u;
/** In capitals before a word that is not: "PRIVATE ask her", "HOLD BACK! ask her". */
const inCapitals = /^(PRIVATE|HOLD[ -]?BACK)\W+\p{Lu}?\p{Ll}/u;
/** Any spelling in capitals before a word that is not: "VERTRAULICH frag sie", "CONFIDENTIAL Ask her". */
const inCapitalsAny = /^((?:\p{Lu}+[ -]){1,5})\W*\p{Lu}?\p{Ll}/u;
/** A lock or a hushing face before words, as notes are kept from others in chats. Before one word it is an icon: "🔒 Security". */
const lock = /^\P{L}*?[🔒🔐🔏🤫🙊]\uFE0F?\P{L}*[\p{L}\p{M}’'-]+\P{L}+\p{L}/u;
const bracketed = /^\W*\p{Ps}\s*(private|hold[ -]?back)\s*[!.:]*\s*\p{Pe}/iu;
/** In brackets with the words: "(hold back the log)", "Say it [private note ask her]". */
const withWords = /^\W*\(\s*(hold[ -]?back)\s|[^\S\n]\[\s*(private notes?|hold[ -]?back)\s+[^\]]/iu;
/** After a comma or a semicolon. A number after it is one of a list: "Of 40, private: 12, …" */
const afterComma = /[;,]\s+(private|hold[ -]back)\s*:(?!\s*[\d.,]+)/iu;
/** "private -> x", "private = yes". */
const beforeArrow = /^(private|hold[ -]?back)\s*(?:-+>|=+>?|→)/iu;
/** Brackets, signs and commands of templates and other markup: `{{< private >}}`, `#+BEGIN_PRIVATE`, `\private{`. */
const marked =
  /^\s*(?=[^\p{L}]*(?:[{[%#@!?=+🔒🔐🤫\\]|\/{3}))[^\p{L}\p{N}]*(?:begin[_ ]|start[_ ])?(private|hold[-_ ]?back)(?![\p{L}-])/iu;
const markedNotes = /^\s*(?:\\|#\+begin[_ ]|\{\{[<%#]?\s*|\{%\s*|\[\.)(notes?)(?:\s*[{[\]}%>]|\s*$)/iu;
const inside = /(Private|PRIVATE|Hold back|Hold-back)[*_`)]*\s*:/gu;
const mostBefore = 16; // UTF-16 units before a name that are looked at
const beforeInside = /(?:[.!?…;]["”’)\]*_]*\s+|\s[-–—|/•·→]+\s+|[^\S\n]{2,}|\t|\()[*_`(]*$/u;
/** In brackets inside a sentence. A number after it is one of a list: "Of 40 (private: 12) all closed." */
const inBrackets = /[[({]\s*(private|hold[ -]?back)\s*(?::(?!\s*[\d.,]+)|(?<=\[[^)}]*)\](?![[({:]))/iu;
/**
 * Any spelling of a private part's name at those places, or in brackets: "Say it. Confidential: x", "(vertraulich:
 * x)".
 */
const insideAny = new RegExp(
  `(?:([[({])|[.!?…;]["”’)\\]*_]*\\s+|\\s[-–—|/•·→]+\\s+|\\s{2})[*_\`]*(\\p{L}[^.!?…;()[\\]{}\\n${colons}]{2,40}?)[*_\`]*\\s?[${colons}](?!\\s*[\\d.,]+)`,
  "gu",
);
const bracketedAny = /^[^\p{L}]*(?:[[({]|\/\*)\s*(\p{L}[^\])}*]{2,40}?)\s*(?:[\])}]|\*\/)\s*\S/u;
/**
 * After the end of a sentence or a gap, before a dash or in capitals: "Say it. Private – x", "Say it.  HOLD BACK
 * ask".
 */
const gap = `(?:[.!?…;]["”’)\\]*_]*\\s|\\s\\s|\\t)\\s*[*_\`]*`;
const dashedInside = new RegExp(
  `${gap}(Private|PRIVATE|Hold[ -][Bb]ack|HOLD BACK)[*_\`]*\\s*(?:\\s[-–—=>~→]+\\s|--+|[;=→|>]\\s)`,
  "u",
);
const capitalsInside = new RegExp(`${gap}(PRIVATE|HOLD[ -]?BACK)\\W+\\p{Lu}?\\p{Ll}`, "u");
const dashedInsideAny = new RegExp(
  `${gap}(\\p{Lu}[^.!?…;()[\\]{}\\n${colons}–—]{2,40}?)\\s+[-–—]+\\s+\\S`,
  "gu",
);
const bracketedInside = new RegExp(`${gap}[[({]\\s*(\\p{L}[^\\])}*]{2,40}?)[!.:\\s]*[\\])}]\\s*\\S`, "gu");
const forSomebody = /^(?:(?:for|to)\s+\S+,\s*)?(private),?(?:\s+(?:for|to)\s|\s*$)/iu;
const addressee = /^\s*@[\p{L}\p{N}_-]+\s+/u;
const someone = /@[\p{L}\p{N}_-]+/gu;

export const longGap = /[^\S\n\v\f\u2028\u2029\u0085]{3,}/g; // counts as two spaces: what looks for gaps is slow on endless ones

/**
 * The name that a line nearly holds: in another case or spelling, inside markup, with another colon. Also for
 * the exact name. Undefined for prose that merely contains the word.
 */
export function findNearName(line: string): PartName | undefined {
  const lines = line
    .normalize("NFKC")
    .replace(longGap, "  ")
    .split(/[\u2028\u2029\u0085\v\f]/);
  return lines.map(findInLine).find((name) => name !== undefined);
}

function findInLine(text: string): PartName | undefined {
  if (text.trim() === "???") return "Note";
  const begun = skipMarks(text.replace(addressee, ""));
  const phrases = [
    bracketed.exec(text)?.[1],
    withWords.exec(text)?.slice(1).join(""),
    named.exec(begun)?.[1],
    dashed.exec(begun)?.[1],
    inCapitals.exec(begun)?.[1],
    afterComma.exec(text)?.[1],
    beforeArrow.exec(begun)?.[1],
    dashedInside.exec(text)?.[1],
    capitalsInside.exec(text)?.[1],
    marked.exec(text)?.[1],
    markedNotes.exec(text)?.[1],
    findInside(text),
    inBrackets.exec(text)?.[1],
  ];
  const names = phrases.flatMap((phrase) => (phrase ? [matchName(phrase)] : []));
  return (
    names.find((name) => name !== undefined) ??
    findLoneName(text) ??
    (beginsWithMarking(text) || lock.test(text) ? "Private" : undefined) ??
    findInCapitals(begun) ??
    findBeforeDash(begun) ??
    findPrivateInside(text)
  );
}

function findInCapitals(line: string): PartName | undefined {
  const phrase = inCapitalsAny.exec(line)?.[1] ?? "";
  const name = findBareName(phrase) ?? findBareName(withoutBesides(phrase)); // "STRICTLY CONFIDENTIAL Ask her"
  return name === "Private" || name === "Hold back" ? name : undefined;
}

/** A private part's name in any spelling, within a line or in brackets at its beginning. */
function findPrivateInside(text: string): PartName | undefined {
  const within = [...text.matchAll(insideAny)].filter(
    ([, bracket, phrase = ""]) => bracket !== undefined || /^[\p{Lu}\p{Lo}]/u.test(phrase),
  );
  const beside = [dashedInsideAny, bracketedInside].flatMap((form) => [...text.matchAll(form)]);
  const phrases = [
    bracketedAny.exec(text)?.[1],
    ...within.map(([, , phrase]) => phrase),
    ...beside.map(([, phrase]) => phrase).filter((phrase = "") => !/^not private$/i.test(phrase)), // "Not private – public."
  ];
  const names = phrases.map((phrase = "") => matchPhrase(phrase));
  return names.find((name) => name === "Private" || name === "Hold back");
}

/** Not "Note – x" and "If asked – so the paper – she", which are prose. */
function findBeforeDash(line: string): PartName | undefined {
  const [, phrase = ""] = beforeDash.exec(line) ?? [];
  const name = matchPhrase(phrase) ?? matchAll(phrase.split(","));
  const isProse = name === "Note" ? !phrase.trim().includes(" ") : line.split(/\s[-–—]+\s/).length > 2;
  return isProse && (name === "Note" || name === "If asked") ? undefined : name;
}

/** A private part's name after the end of a sentence, a dash, a gap or a bracket. */
function findInside(text: string): string | undefined {
  const found = [...text.matchAll(inside)].find(({ index }) =>
    beforeInside.test(text.slice(Math.max(0, index - mostBefore), index)),
  );
  return found?.[1];
}

function matchName(phrase: string): PartName | undefined {
  const named = phrase.replace(someone, "").trim() || phrase;
  const own = forSomebody.exec(named)?.[1] ?? named;
  const outside = own.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, "");
  const mayBeMistyped = !/(?<!\p{L})\p{N}|\p{N}(?!\p{L})|\(/u.test(outside); // not "Private 1", but "Pr1vate"
  return (
    matchKey(lettersOf(outside) || lettersOf(own), mayBeMistyped) ??
    matchKey(withoutBesides(outside), false) ??
    (isHidingPhrase(outside) ? "Private" : undefined) ??
    matchAll(outside.split(/[,/&]|\band\b|\bund\b|\bet\b/))
  );
}

export const matchPhrase = (phrase: string): PartName | undefined =>
  matchKey(lettersOf(phrase), false) ?? (isHidingPhrase(phrase) ? "Private" : undefined);

/** Several names: "Private, not for the room". */
function matchAll(phrases: readonly string[]): PartName | undefined {
  const names = phrases.map((one) => matchKey(lettersOf(one), false));
  return names.includes(undefined) ? undefined : names[0];
}
