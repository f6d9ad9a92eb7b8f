// How many columns of a terminal a text takes, and a text made safe for one.

const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
// What a terminal would obey and not show: controls, and marks that turn the direction of what follows.
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const empty = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const tabWidth = 4;

let segmenter: Intl.Segmenter | null = null; // made when first needed: most builds have nothing to show

/** Columns, as most terminals count them: two for East Asian wide characters and emoji, none for bare marks. */
export function measureWidth(text: string): number {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of segmenter.segment(text))
    width += empty.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return width;
}

/** Writes what a terminal would obey as its number, \u001b, so that it is seen and not sent. Tabs stay. */
export function showUnseen(text: string): string {
  return text.replace(unseen, (character) =>
    character === "\t" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A word, or a text, that nobody would read to its end is shown by its beginning, and a text by its end too. */
export function clipWords(text: string): string {
  const short = text.replace(/\S{200,}/gu, (word) => `${word.slice(0, 60)}…`);
  return short.length <= longest ? short : `${short.slice(0, longest / 2)} … ${short.slice(-longest / 4)}`;
}

const longest = 2000; // characters: forty words of a source and what is said of them are far shorter

/** Words in lines of at most `room` columns; a word that is longer has a line of its own. */
export function wrapWords(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of clipWords(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measureWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** For a terminal that does not take UTF-8: the marks of our own, with ASCII letters. */
export function toAscii(text: string): string {
  return text.replace(/[│…¶“”‘’–]/g, (mark) => ascii[mark] ?? mark);
}

const ascii: Record<string, string> = {
  ...{ "│": "|", "…": "...", "¶": "par ", "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-" },
};

/** Whether a locale is set that says the terminal takes something else than UTF-8. */
export function lacksUtf8(env: Record<string, string | undefined>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  return locale !== "" && !/utf-?8/i.test(locale);
}

/** Sets tabs as spaces to the next stop, counted from `column`. */
export function expandTabs(text: string, column: number): string {
  let out = "";
  for (const [i, part] of text.split("\t").entries()) {
    if (i > 0) out += " ".repeat(tabWidth - ((column + measureWidth(out)) % tabWidth));
    out += part;
  }
  return out;
}
