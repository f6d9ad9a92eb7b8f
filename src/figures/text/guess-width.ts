// Guesses widths of characters that our fonts lack, since a browser takes a font of the machine that is
// unknown when a figure is drawn. Guesses are those of the wider fonts of a script, so that text fits its
// box.

const guesses: [script: RegExp, width: number][] = [
  [/\uFE0F/u, 0.4], // makes a picture of the sign before it
  [/\p{Mn}|\p{Me}|\p{Cf}|[\u{1F3FB}-\u{1F3FF}]/u, 0], // combining marks, joiners, skin tones
  [/[\p{Emoji_Presentation}\u{1F1E6}-\u{1F1FF}]/u, 1.3],
  [/\p{Extended_Pictographic}/u, 0.9], // signs that are text by themselves: ♥ ☎
  [/[\u2190-\u21FF\u2460-\u24FF\u2500-\u27BF\u27F0-\u27FF\u2900-\u297F]/u, 1], // arrows, boxes, signs
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u, 1],
  [/[\uE000-\uE1FF]/u, 0], // our own marks in labels
  [/\p{Script=Arabic}/u, 0.6],
  [/\p{Script=Hebrew}/u, 0.6],
  [/(?=\p{Lu})[\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.75],
  [/[\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.62],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Tamil}]/u, 0.7],
  [/\p{Lu}/u, 0.75],
];

/** Width in em. `character` is one code point. */
export function guessWidth(character: string): number {
  return guesses.find(([script]) => script.test(character))?.[1] ?? 0.62;
}
