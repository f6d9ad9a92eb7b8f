// A fault that a browser showed, in words for the author.
import type { Finding } from "../../model/look.ts";

/**
 * @param others how many other texts of the slide have the same fault; `amount` is then that of the worst
 * @param where "on the slide, at step 2", "in the handout"
 */
export function explainFault(
  { kind, text, other, amount }: Finding,
  others: number,
  where: readonly string[],
): { message: string; fix: string } {
  const words = `${quote(text)}${others > 0 ? ` and ${others} more ${others === 1 ? "text" : "texts"} here` : ""}`;
  const [reach, its, are, have] =
    others > 0 ? ["reach up to", "their", "are", "have"] : ["reaches", "its", "is", "has"];
  const seen = formatList(where);
  switch (kind) {
    case "cut":
      return {
        message: `${words} ${reach} ${Math.ceil(amount)} px beyond ${its} box ${seen}. Whoever looks there cannot read it.`,
        fix: "Write less here, or make two slides.",
      };
    case "outside":
      return {
        message: `${words} ${reach} ${Math.ceil(amount)} px beyond ${its} figure ${seen}. Whoever looks there cannot read it.`,
        fix: "Shorten the label, or break it into two lines.",
      };
    case "overlap":
      return {
        message: `${quote(text)} and ${quote(other ?? "")} lie on each other ${seen}${others > 0 ? `, and ${others} more ${others === 1 ? "pair" : "pairs"} of texts do so` : ""}. Neither can be read.`,
        fix: "Shorten one of them, or leave one out.",
      };
    case "small":
      return {
        message: `${words} ${are} set in ${(amount * 1.25).toFixed(1)} px on a screen of 1600 × 900. The last row needs 14.`,
        fix: "Leave something out, so that the rest can be larger.",
      };
    case "faint":
      return {
        message: `${words} ${have} a contrast of ${amount.toFixed(1)} ${seen}. Large type needs 3, other text 4.5.`,
        fix: "Leave out the colours given here, or choose ones that stand out in both themes.",
      };
    case "unknown":
      return {
        message: `No font of this machine has ${quote(other ?? "")} of ${words}: boxes are printed ${seen}, and nobody can read or copy what they stand for.`,
        fix: "Install a font that has them, such as Noto, and print again.",
      };
  }
}

/** At most 40 characters. */
function quote(text: string): string {
  const characters = [...text];
  return `“${characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : text}”`;
}

function formatList(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
