// Inline nodes → one plain text that knows the location of each character, so that rules find words across
// bold type, links and lines.
import type { Text } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";

interface FlatText {
  text: string;
  at(offset: number, length?: number): Location;
}

interface Stretch {
  offset: number; // in the plain text
  at: Location;
}

/** Stands for words that a rule does not read. It is no letter, digit, space or quotation mark. */
const hidden = "\ufffc";

/** `quoted: false` hides quoted words; `links: false` hides code and links to slides. */
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

/** Location of `length` characters at an offset, cut at the end of the line if that is known. */
function locate(stretches: readonly Stretch[], offset: number, length: number): Location {
  const { at, offset: from } = stretches.findLast((one) => one.offset <= offset) ?? stretches[0] ?? never();
  const by = offset - from;
  return { ...at, column: at.column + by, length };
}

function never(): never {
  throw new Error("A flat text has a first stretch.");
}
