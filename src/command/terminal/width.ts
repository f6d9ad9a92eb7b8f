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

/** Replaces what a terminal would obey, one character for one, so that places in the text stay where they are. */
export function showUnseen(text: string): string {
  return text.replace(unseen, (character) => (character === "\t" ? character : "\uFFFD"));
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
