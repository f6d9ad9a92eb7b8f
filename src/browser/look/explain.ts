// A fault that a browser showed, in words for the author.
import type { Finding } from "../../model/look.ts";

interface Explained {
  message: string;
  fix: string;
}

/** A fault with the words that its sentences are made of. */
interface Told {
  words: string; // the text with the fault, and how many more have it
  own: string; // the text alone
  other: string; // the text it lies on, or the letters that no font has
  others: number;
  amount: number; // in the unit of its kind: px, or a contrast
  seen: string; // where it shows
}

/**
 * @param others how many other texts of the slide have the same fault; `amount` is then that of the worst
 * @param where "on the slide, at step 2", "in the handout"
 */
export function explainFault(
  { kind, text, other, amount }: Finding,
  others: number,
  where: readonly string[],
): Explained {
  const own = quote(text);
  const words = `${own}${others > 0 ? ` and ${countMore(others, "text")} here` : ""}`;
  return explainKind[kind]({
    words,
    own,
    other: quote(other ?? ""),
    others,
    amount,
    seen: formatList(where),
  });
}

const explainKind: Record<Finding["kind"], (told: Told) => Explained> = {
  cut: ({ words, others, amount, seen }) => ({
    message: `${words} ${others > 0 ? "reach up to" : "reaches"} ${Math.ceil(amount)} px beyond ${others > 0 ? "their" : "its"} box ${seen}. Whoever looks there cannot read it.`,
    fix: "Write less here, or make two slides.",
  }),
  outside: ({ words, others, amount, seen }) => ({
    message: `${words} ${others > 0 ? "reach up to" : "reaches"} ${Math.ceil(amount)} px beyond ${others > 0 ? "their" : "its"} figure ${seen}. Whoever looks there cannot read it.`,
    fix: "Shorten the label, or break it into two lines.",
  }),
  overlap: ({ own, other, others, seen }) => ({
    message: `${own} and ${other} lie on each other ${seen}${others > 0 ? `, and ${countMore(others, "pair")} of texts do so` : ""}. Neither can be read.`,
    fix: "Shorten one of them, or leave one out.",
  }),
  small: ({ words, others, amount }) => ({
    message: `${words} ${others > 0 ? "are" : "is"} set in ${(amount * 1.25).toFixed(1)} px on a screen of 1600 × 900. The last row needs 14.`,
    fix: "Leave something out, so that the rest can be larger.",
  }),
  faint: ({ words, others, amount, seen }) => ({
    message: `${words} ${others > 0 ? "have" : "has"} a contrast of ${amount.toFixed(1)} ${seen}. Large type needs 3, other text 4.5.`,
    fix: "Leave out the colours given here, or choose ones that stand out in both themes.",
  }),
  unknown: ({ words, other, seen }) => ({
    message: `No font of this machine has ${other} of ${words}: their code points are printed instead ${seen}.`,
    fix: "Install a font that has them, such as Noto, and print again.",
  }),
};

/** "1 more text", "2 more texts". */
const countMore = (count: number, noun: string): string => `${count} more ${noun}${count === 1 ? "" : "s"}`;

/** At most 40 characters. */
function quote(text: string): string {
  const characters = [...text];
  return `“${characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : text}”`;
}

function formatList(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
