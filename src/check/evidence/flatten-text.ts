// Inline nodes → one plain text that remembers where each character stands: rules see words across bold, links and lines.
import type { Text } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";

export interface FlatText {
  text: string;
  at(offset: number, length?: number): Location;
}

interface Stretch {
  offset: number; // in the flat text
  at: Location;
}

/** What stands for words that a rule is not to read; no letter, digit, space or mark. */
const hidden = "\ufffc";

/** `quoted: false` hides what stands in quotation marks; code and links to slides are hidden if `links` is false. */
export function flattenText(
  text: Text,
  start: Location,
  options: { quoted: boolean; links: boolean },
): FlatText {
  let flat = "";
  const stretches: Stretch[] = [{ offset: 0, at: start }];
  const add = (words: string, at?: Location): void => {
    if (at) stretches.push({ offset: flat.length, at });
    flat += words;
  };
  const walk = (nodes: Text): void => {
    for (const node of nodes) {
      if (node.kind === "text") add(node.text, node.at);
      else if (node.kind === "break") add(" ");
      else if (node.kind === "code" || node.kind === "image") add(hidden);
      else if (node.kind === "quoted") {
        if (!options.quoted) add(hidden);
        else {
          add(node.open, node.at);
          walk(node.children);
          add(node.close);
        }
      } else if (node.kind === "link" && !options.links && node.href.startsWith("#")) add(hidden);
      else if ("children" in node) walk(node.children);
    }
  };
  walk(text);
  return { text: flat, at: (offset, length = 1) => locate(stretches, offset, length) };
}

/** In the stretch that holds the offset; the length is cut at the end of the line where that is known. */
function locate(stretches: readonly Stretch[], offset: number, length: number): Location {
  const { at, offset: from } = stretches.findLast((one) => one.offset <= offset) ?? stretches[0] ?? never();
  const by = offset - from;
  return { ...at, column: at.column + by, length };
}

function never(): never {
  throw new Error("A flat text has a first stretch.");
}
