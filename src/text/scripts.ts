// Scripts that our fonts do not have, as an author knows them, with the language that is most often written in each.

export interface Script {
  letters: string; // "Hebrew letters"
  code: string; // as `codeOfScript` has it
  language: string; // BCP 47
  pattern: RegExp; // matches one of its characters
}

/** Japanese stands before Chinese: its texts hold Chinese characters too. */
const scripts: readonly Script[] = [
  { letters: "Hebrew letters", code: "Heb", language: "he", pattern: /\p{Script=Hebrew}/u },
  { letters: "Arabic letters", code: "Ara", language: "ar", pattern: /\p{Script=Arabic}|[،؛؟]/u },
  { letters: "Cyrillic letters", code: "Cyr", language: "ru", pattern: /\p{Script=Cyrillic}/u },
  { letters: "Greek letters", code: "Gre", language: "el", pattern: /\p{Script=Greek}/u },
  {
    letters: "Japanese characters",
    code: "Jpa",
    language: "ja",
    pattern: /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  },
  { letters: "Korean letters", code: "Kor", language: "ko", pattern: /\p{Script=Hangul}/u },
  {
    letters: "Chinese characters",
    code: "Han",
    language: "zh",
    pattern: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
  },
  { letters: "Devanagari letters", code: "Dev", language: "hi", pattern: /\p{Script=Devanagari}/u },
  { letters: "Thai letters", code: "Tha", language: "th", pattern: /\p{Script=Thai}/u },
  { letters: "Georgian letters", code: "Geo", language: "ka", pattern: /\p{Script=Georgian}/u },
  { letters: "Armenian letters", code: "Arm", language: "hy", pattern: /\p{Script=Armenian}/u },
];

const chinese = scripts.find(({ language }) => language === "zh");

/** The script of a character; undefined for Latin and other scripts, and for signs. */
export const scriptOf = (character: string): Script | undefined =>
  scripts.find(({ pattern }) => pattern.test(character));

/**
 * The one script in which most of the characters are, if they are more than a few: a text in it, and not a sign or a
 * name. Undefined for a mixture.
 */
export function mainScript(characters: readonly string[]): Script | undefined {
  const own = characters.filter((character) => scriptOf(character));
  const found = [...new Set(own.map((character) => scriptOf(character)))];
  const isJapanese = found.some((script) => script?.language === "ja");
  const [main, ...others] = isJapanese ? found.filter((script) => script !== chinese) : found;
  return own.length >= fewest && others.length === 0 ? main : undefined;
}

const fewest = 4; // different letters

/** "Heb"; both ways of writing Chinese, Hans and Hant, are "Han". Undefined for a tag that names no language. */
export function codeOfScript(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script?.slice(0, 3);
  } catch {
    return undefined; // of the form of a tag, such as "de-ch-at", and yet none
  }
}
