// The marks of the page as letters of text, so that they stay beside their words when somebody edits the slide.
import type { Mark } from "../../markup/marks.ts";

const letters: Record<Mark, string> = {
  "mark-a": "\u25c6", // black diamond
  "mark-b": "\u25a0", // black square
  "mark-c": "\u25b2", // black triangle
  "mark-d": "\u271a", // heavy Greek cross
  "mark-e": "\u25ac", // black rectangle
  "mark-n": "\u25cb", // white circle
  "badge-corroborated": "\u2714", // heavy check mark
  "badge-corroborated-by-a-party": "\u2713", // check mark
  "badge-partly": "\u25d0", // circle with left half black
  "badge-contradicted": "\u2716", // heavy multiplication x
  "badge-single-source": "\u25c9", // fisheye
  "badge-single-origin": "\u25ce", // bullseye
  "badge-opinion": "\u275d", // heavy quotation mark
  "badge-unchecked": "\u25cc", // dotted circle
  "badge-verbatim": "\u25a4", // square with horizontal fill
  "badge-altered": "\u2248", // almost equal
  "badge-not-found": "\u25a8", // square with rising diagonal fill
  "sign-same": "=",
  "sign-differs": "\u2260",
  "sign-one-only": "\u2013",
  "sign-changed": "\u25b3", // white triangle
  "sign-for": "\u2611", // ballot box with check
  "sign-against": "\u2612", // ballot box with multiplication x
  "sign-neither": "\u2013",
  "sign-unknown": "?",
};

/** A font that has them on Windows; elsewhere programs take one of their own. */
export const letterFont = "Segoe UI Symbol";

export const isMark = (id: string): id is Mark => Object.hasOwn(letters, id);
export const letterOf = (mark: Mark): string => letters[mark];
