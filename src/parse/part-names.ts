// The names of the parts of speaker notes, and spellings so near to one that the author must have meant it.
import type { NotePart } from "../model/parsed.ts";
import { measureDistance } from "../text/did-you-mean.ts";

export type PartName = "Note" | "If asked" | "Hold back" | "Private";

export const partOf: Record<PartName, NotePart> = {
  Note: "say",
  "If asked": "ifAsked",
  "Hold back": "holdBack",
  Private: "private",
};

/** The name exactly as it has to be written, at the start of a line. */
export function findPartName(line: string): PartName | undefined {
  return /^(Note|If asked|Hold back|Private):/.exec(line)?.[1] as PartName | undefined;
}

/** What people write for a part's name, here or in other tools; letters only, lower case. */
const spellings: Record<PartName, string[]> = {
  Note: [
    ...["note", "notes", "speakernote", "speakernotes", "speakersnotes", "presenternote", "presenternotes"],
    ...[
      "notetoself",
      "notesforspeaker",
      "notesforthespeaker",
      "notestospeaker",
      "notetospeaker",
      "presentationnotes",
    ],
  ],
  "If asked": ["ifasked", "ifask", "ifyouareasked", "ifyoureasked", "whenasked"],
  "Hold back": [
    "holdback",
    "holdbacks",
    "heldback",
    "holdthisback",
    "holdingback",
    "holdbacknote",
    "keepback",
    "donotsay",
    "dontsay",
  ],
  Private: [
    ...["private", "privates", "privatenote", "privatenotes", "privatespeakernotes", "privateremark"],
    ...[
      "privateremarks",
      "privatecomment",
      "privatecomments",
      "privateandconfidential",
      "notprivate",
      "priv",
      "privateholdback",
    ],
  ],
};

/** Ordinary words that are one typing error away from a name. */
const otherWords = new Set([
  ...["privacy", "primate", "primates", "pirate", "pirates", "pirated", "probate", "prorate", "prate"],
  ...["privet", "prelate", "pilate", "pilates", "privatise", "privatize", "derivate", "holbach"],
]);

/**
 * Typing errors allowed in a name: more in a long one, and in a short one only those that make no other word.
 */
const slips: Record<PartName, number> = { Note: 0, "If asked": 1, "Hold back": 2, Private: 2 };
const slipsOfNote = ["ntoe", "noet", "onte", "noote", "nnote", "notte", "notee", "ntes", "noes", "ntoes"];

const colon = "[:：﹕︓∶ː꞉⁚]";
const unseen = /[\p{Mn}\p{Cf}]/gu; // accents, after decomposition, and characters without width
const named = new RegExp(`^([^:：﹕︓∶ː꞉⁚\\n]{1,60}?)\\s*${colon}`, "u");
const dashed =
  /^(Private|Hold[ -]?back|HOLD[ -]?BACK|PRIVATE)(?:\s+notes?)?\W*(?:\s[-–—=>]+(?:\s|$)|\s*[;=→|>]|\s*\.\s*$)/u;
const bracketed = /^\W*[[({]\s*(private|hold[ -]?back)\s*[\])}]/iu;
const inSentence = /[.!?…]["”’)\]*_]*\s+[*_`(]*(Private|Hold back|Hold-back)[*_`)]*\s*:/u;

/**
 * The name that a line nearly holds: in another case or spelling, inside markup, with another colon. Also for
 * the exact name. Undefined for prose that merely contains the word.
 */
export function findNearName(line: string): PartName | undefined {
  const lines = line.normalize("NFKC").split(/[\u2028\u2029\u0085\v\f]/);
  return lines.map(findInLine).find((name) => name !== undefined);
}

function findInLine(text: string): PartName | undefined {
  if (text.trim() === "???") return "Note";
  const begun = skipMarks(text);
  const phrases = [
    bracketed.exec(text)?.[1],
    named.exec(begun)?.[1],
    dashed.exec(begun)?.[1],
    inSentence.exec(text)?.[1],
  ];
  return phrases.flatMap((phrase) => (phrase ? [matchName(phrase)] : [])).find((name) => name !== undefined);
}

/** The name that a whole text consists of, with or without a colon, such as `## Private`. */
export function findBareName(text: string): PartName | undefined {
  if (text.trim().toUpperCase() === "[!NOTE]") return undefined; // an alert of GitHub
  const key = lettersOf(skipMarks(text.normalize("NFKC")));
  return nameList.find((name) => spellings[name].includes(key));
}

const nameList = Object.keys(spellings) as PartName[];

function matchName(phrase: string): PartName | undefined {
  const key = lettersOf(phrase.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, "")) || lettersOf(phrase);
  if (!key || otherWords.has(key)) return undefined;
  return nameList.find((name) => {
    if (spellings[name].includes(key) || (name === "Note" && slipsOfNote.includes(key))) return true;
    const plain = name.toLowerCase().replace(" ", "");
    const limit = slips[name] + 1;
    return limit > 1 && measureDistance(key, plain, limit) < limit;
  });
}

/** Drops marks of lists, quotations, emphasis, tasks and the like before the first word. */
function skipMarks(line: string): string {
  const withoutTags = line.replace(/<\/?[a-z][^<>]*>/gi, "");
  return withoutTags.replace(/^(?:[^\p{L}\p{N}]|\d+[.)]|[a-z][.)]\s)+/u, "");
}

const lettersOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(unseen, "")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
