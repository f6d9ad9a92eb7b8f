// How many columns of a terminal a text takes, and how a text is made safe to print.

const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
// Control characters, which a terminal would obey, and marks that change the direction of the text after
// them.
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const empty = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const tabWidth = 4;

let segmenter: Intl.Segmenter | null = null; // made on first use, since most builds print nothing

/**
 * Columns as most terminals count them: two for East Asian wide characters and emoji, none for combining
 * marks.
 */
export function measureWidth(text: string): number {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += columnsOf(segment);
  return width;
}

function columnsOf(segment: string): 0 | 1 | 2 {
  if (empty.test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}

/** Writes control characters as numbers, \u001b, so that they are seen and not obeyed. Tabs stay. */
export function showUnseen(text: string): string {
  return text.replace(unseen, (character) =>
    character === "\t" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Shortens words and texts that are too long to read: keeps the beginning of a word, and the beginning and
 * end of a text.
 */
export function clipWords(text: string): string {
  const short = text.replace(/\S{200,}/gu, (word) => `${word.slice(0, 60)}…`);
  return short.length <= longest ? short : `${short.slice(0, longest / 2)} … ${short.slice(-longest / 4)}`;
}

// characters; the forty words of an evidence with all that is said about them are far shorter
const longest = 2000;

/** Wraps words into lines of at most `room` columns. A longer word gets a line of its own. */
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

/** Replaces our own marks by ASCII, for a terminal without UTF-8. */
export function toAscii(text: string): string {
  return text.replace(/[│…¶“”‘’–]/g, (mark) => ascii[mark] ?? mark);
}

const ascii: Record<string, string> = {
  "│": "|",
  "…": "...",
  "¶": "par ",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
};

/** Whether the locale says that the terminal does not take UTF-8. */
export function lacksUtf8(env: Record<string, string | undefined>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  return locale !== "" && !/utf-?8/i.test(locale);
}

/** Replaces tabs by spaces to the next tab stop, counting from `column`. */
export function expandTabs(text: string, column: number): string {
  let out = "";
  for (const [i, part] of text.split("\t").entries()) {
    if (i > 0) out += " ".repeat(tabWidth - ((column + measureWidth(out)) % tabWidth));
    out += part;
  }
  return out;
}
