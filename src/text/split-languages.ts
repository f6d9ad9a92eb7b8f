// Splits a text where its words change to another script, such as a name in Hebrew letters within an English sentence:
// these words are of another language, also where the author did not mark them.
import { codeOfScript, scriptOf } from "./scripts.ts";

export interface Stretch {
  text: string;
  language: string; // BCP 47
}

/**
 * The parts of a text, in order; together they are the text. Letters of another script than that of `language` get
 * the language that is most often written in it, others and signs have `language`.
 */
export function splitLanguages(text: string, language: string): Stretch[] {
  const script = codeOfScript(language);
  if (script === "Lat" && latinOnly.test(text)) return [{ text, language }];
  const around = { language, script, hasKana: kana.test(text) };
  const stretches: Stretch[] = [];
  const add = (part: string, of: string): void => {
    const last = stretches.at(-1);
    if (last?.language === of) last.text += part;
    else if (part !== "") stretches.push({ text: part, language: of });
  };
  let signs = ""; // since the last word
  for (const [part] of text.matchAll(wordsAndSigns))
    for (const word of splitWord(part, around)) {
      if (word.language === null) {
        signs += word.text;
        continue;
      }
      const isSame = (stretches.at(-1)?.language ?? language) === word.language;
      add(signs, isSame ? word.language : language);
      add(word.text, word.language);
      signs = "";
    }
  add(signs, language);
  return stretches.length > 0 ? stretches : [{ text, language }];
}

const latinOnly = /^[^\u0370-\u1dff\u1f00-\u1fff\u2c00-\u{10ffff}]*$/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wordsAndSigns = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
const writesChineseToo = /^(Jpa|Kor)$/;

/** A word of one script is whole, with its figures and points; null for signs and numbers. */
function splitWord(text: string, around: Around): { text: string; language: string | null }[] {
  const letters = [...text].map((character) => ({
    text: character,
    language: languageOfLetter(character, around),
  }));
  const languages = new Set(letters.flatMap(({ language }) => language ?? []));
  if (languages.size > 1) return letters;
  return [{ text, language: [...languages][0] ?? null }];
}

interface Around {
  language: string;
  script: string | undefined;
  hasKana: boolean; // the text is Japanese if it is not of its own language
}

/** Null for signs and figures, which are of every language. */
function languageOfLetter(character: string, { language, script, hasKana }: Around): string | null {
  if (!/\p{L}/u.test(character)) return null;
  if (/\p{Script=Latin}/u.test(character)) return script === "Lat" ? language : "en";
  const found = scriptOf(character);
  if (!found) return language;
  const { code, language: other } = found;
  if (code === script || (code === "Han" && writesChineseToo.test(script ?? ""))) return language;
  return other === "zh" && hasKana ? "ja" : other;
}

/** Whether all letters of a text that have a direction are written from right to left, and there are some. */
export const isRightToLeft = (text: string): boolean =>
  rightToLeft.test(text) && !leftToRight.test(text.replace(rightToLeftAll, ""));

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const rightToLeftAll = new RegExp(rightToLeft, "gu");
const leftToRight = /\p{L}/u;
