// The three roles of coloured text in a terminal, and bold. Colour only repeats what a mark, label or
// sentence says.
import { styleText } from "node:util";

const styles = {
  wrong: ["red", "bold"], // what is wrong
  source: ["yellow"], // the source's words, and text to write
  quiet: ["dim"],
  bold: ["bold"],
} as const;

export type Paint = (style: keyof typeof styles, text: string) => string;

export function makePaint(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  const set = (text: string, name: "red" | "yellow" | "bold" | "dim") =>
    styleText(name, text, { validateStream: false }); // whether to use colour is decided before
  return (style, text) => (text === "" ? "" : styles[style].reduce(set, text));
}

/** Colour is for people: on a terminal, unless NO_COLOR or TERM=dumb is set. */
export function wantsColour(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}
