// Finds characters that no font of this machine has. Paper has their code points instead.
import type { Finding } from "../../model/look.ts";
import { isKnown } from "../ui/known-characters.ts";
import type { SeenText } from "./texts.ts";
import { describeText } from "./texts.ts";

/** What our fonts may lack: no space, no mark that stands on another character, nothing that is not drawn. */
const foreign = /[^\p{ASCII}\u00a0-\u024f\p{Z}\p{M}\p{C}]/gu;

const mostNamed = 8; // characters that a finding names

export function findUnknownCharacters(texts: readonly SeenText[]): Finding[] {
  const found = new Map<Node, Finding>();
  for (const { node, element, text: shown } of texts) {
    const spelled = element.closest<HTMLElement | SVGElement>("[data-written]");
    if (found.has(spelled ?? node)) continue;
    const text = spelled?.dataset.written ?? shown;
    const unknown = [...new Set(text.match(foreign))].filter((one) => !isKnown(one));
    if (unknown.length === 0) continue;
    const other = unknown.slice(0, mostNamed).join("");
    found.set(spelled ?? node, {
      kind: "unknown",
      ...describeText(element),
      text,
      other,
      amount: unknown.length,
    });
  }
  return [...found.values()];
}
