// The three roles that a terminal's text can have, and bold. Nothing here decides what is said, and everything that a
// colour says is also said by a mark, a label or a sentence.
import { styleText } from "node:util";

const styles = {
  wrong: ["red", "bold"], // what is wrong
  source: ["yellow"], // the source's words, and what to write
  quiet: ["dim"],
  bold: ["bold"],
} as const;

export type Paint = (style: keyof typeof styles, text: string) => string;

export function makePaint(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  const set = (text: string, name: "red" | "yellow" | "bold" | "dim") =>
    styleText(name, text, { validateStream: false }); // whether to is decided before
  return (style, text) => (text === "" ? "" : styles[style].reduce(set, text));
}

/** Colour is for people: on a terminal, unless NO_COLOR or TERM=dumb asks for none. */
export function wantsColour(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}
