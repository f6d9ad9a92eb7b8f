// Colours of the terminal, or none. Nothing here decides what is said.
import { styleText } from "node:util";

const styles = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  place: ["bold"],
  number: ["dim"],
  here: ["red"],
  suggestion: ["green"],
} as const;

export type Paint = (style: keyof typeof styles, text: string) => string;

export function makePaint(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  const set = (text: string, name: "red" | "yellow" | "green" | "bold" | "dim") =>
    styleText(name, text, { validateStream: false }); // whether to is decided before
  return (style, text) => (text === "" ? "" : styles[style].reduce(set, text));
}

/** Colour is for people: on a terminal, unless NO_COLOR asks for none. */
export function wantsColour(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}
