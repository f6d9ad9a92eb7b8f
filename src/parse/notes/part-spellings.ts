// The spellings of the names of the parts of speaker notes, in the languages that are known here.
import { classificationMarks } from "../../language/classification-marks.ts";
import { foreignNoteLabels } from "../../language/foreign-note-labels.ts";
import type { NoteLabels } from "../../language/note-labels.ts";
import { languages } from "../../language/registry.ts";
import type { NotePart } from "../../model/parsed.ts";
import { measureDistance } from "../../text/did-you-mean.ts";

export type PartName = "Note" | "If asked" | "Hold back" | "Private";

export const partOf: Record<PartName, NotePart> = {
  Note: "say",
  "If asked": "ifAsked",
  "Hold back": "holdBack",
  Private: "private",
};

const nameList = Object.keys(partOf) as PartName[];

const labels: readonly NoteLabels[] = [
  ...languages.map(({ noteLabels }) => noteLabels),
  ...Object.values(foreignNoteLabels),
];

/** What people write for a part's name, in any language, here or in other tools; as `lettersOf` gives it. */
const spellings = new Map(
  nameList.map((name) => [name, new Set(labels.flatMap((one) => one[partOf[name]].map(lettersOf)))]),
);
const markings = new Set(classificationMarks.map(lettersOf));
const besides = new Set(labels.flatMap((one) => one.besides.map(lettersOf)));

const isSpelling = (name: PartName, key: string): boolean => spellings.get(name)?.has(key) === true;

/** Ordinary words that are one typing error away from a name. */
const otherWords = new Set([
  ...["privacy", "primate", "primates", "pirate", "pirates", "pirated", "probate", "prorate", "prate"],
  ...["privet", "prelate", "pilate", "pilates", "privatise", "privatize", "derivate", "holbach"],
]);

/**
 * Typing errors allowed in a name: more in a long one, and in a short one only those that make no other word.
 */
const slips: Record<PartName, number> = { Note: 0, "If asked": 1, "Hold back": 2, Private: 2 };
const longSpelling = 10; // letters
const slipsOfNote = ["ntoe", "noet", "onte", "noote", "nnote", "notte", "notee", "ntes", "noes", "ntoes"];

/** The name that a whole text consists of, with or without a colon, such as `## Private`. */
export function findBareName(text: string): PartName | undefined {
  if (text.trim().toUpperCase() === "[!NOTE]") return undefined; // an alert of GitHub
  const own = text.normalize("NFKC").replace(/^\s*\[!\w+\][-+]?/, ""); // "[!NOTE] Private"
  const key = lettersOf(skipMarks(own));
  return nameList.find((name) => isSpelling(name, key));
}

/** The letters of a phrase without words that may stand beside a name: "strictly private", "TODO private". */
export function withoutBesides(phrase: string): string {
  const words = phrase.split(/[^\p{L}\p{M}\p{Cf}'’]+/u).map(lettersOf);
  return words.filter((word) => !besides.has(word)).join("");
}

/**
 * The name that a phrase before a colon or in brackets stands for. A marking of secrecy stands for "Private".
 * @param key the phrase as `lettersOf` gives it
 */
export function matchKey(key: string, mayBeMistyped: boolean): PartName | undefined {
  if (!key || otherWords.has(key)) return undefined;
  if (markings.has(key)) return "Private";
  return nameList.find((name) => {
    if (isSpelling(name, key) || (name === "Note" && slipsOfNote.includes(key))) return true;
    if (!mayBeMistyped) return false;
    const plain = name.toLowerCase().replace(" ", "");
    const limit = slips[name] + 1;
    return limit > 1 && (measureDistance(key, plain, limit) < limit || isLongSpelling(name, key));
  });
}

/** Whether a phrase is made of words that say what not to say or show: "Do not display this", "Interne Notiz". */
export function isHidingPhrase(phrase: string): boolean {
  const words = phrase.split(/[^\p{L}\p{M}\p{Cf}]+/u).flatMap((word) => lettersOf(word) || []);
  if (words.length < 2 || words.length > mostWords || /[.!?…]\s/.test(phrase)) return false;
  return hidingPhrases.some(
    ({ one, other, all }) =>
      words.some((word) => one.has(word)) &&
      words.some((word) => other.has(word)) &&
      words.every((word) => all.has(word)),
  );
}

const mostWords = 7;
const hidingPhrases = languages.flatMap((language) =>
  language.hidingPhrases.map(({ one, other, besides: fill }) => ({
    one: new Set(one.map(lettersOf)),
    other: new Set(other.map(lettersOf)),
    all: new Set([...one, ...other, ...fill].map(lettersOf)),
  })),
);

/** One typing error away from a long spelling: "Confidental", "Vertaulich". */
function isLongSpelling(name: PartName, key: string): boolean {
  if (key.length < longSpelling) return false;
  return [...(spellings.get(name) ?? [])].some(
    (one) => one.length >= longSpelling && one[0] === key[0] && measureDistance(key, one, 2) < 2,
  );
}

/** Drops marks of lists, quotations, emphasis, tasks and the like before the first word. */
export function skipMarks(line: string): string {
  const withoutTags = line.replace(/<\/?[a-z][^<>]*>/gi, "");
  return withoutTags.replace(/^(?:[^\p{L}\p{N}]|\d+[.)]|[a-z][.)]\s)+/u, "");
}

/** Letters alone, without accents and characters that have no width. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
}
