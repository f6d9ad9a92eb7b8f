// The texts of a slide in units of what belongs together: a citation in one part supports the whole unit.
import type { Flow, Text, TextUnit } from "./deck.ts";
import type { Location } from "./location.ts";

export const headingUnit = (text: Text, at: Location): TextUnit => ({ role: "heading", parts: [text], at });
export const statementUnit = (parts: Text[], at: Location): TextUnit => ({ role: "statement", parts, at });

/** Units in reading order. The head cells of a table are headings; each row is a statement. */
export function unitsInFlow(flow: Flow): TextUnit[] {
  return flow.flatMap((block): TextUnit[] => {
    switch (block.kind) {
      case "heading":
        return [headingUnit(block.children, block.at)];
      case "paragraph":
        return [statementUnit([block.children], block.at)];
      case "list":
        return block.items.flatMap(unitsInFlow);
      case "blockquote":
        return unitsInFlow(block.blocks);
      case "table": {
        const heads = block.head.map((cell) => headingUnit(cell.children, cell.at));
        const rows = block.rows.map((row) => {
          const cells = row.map((cell) => cell.children);
          return statementUnit(cells, row[0]?.at ?? block.at);
        });
        return [...heads, ...rows];
      }
      default:
        return [];
    }
  });
}

/** The parts as one text, each on a line of its own. */
export function joinParts({ parts }: TextUnit): Text {
  return parts.flatMap((part, i): Text => (i > 0 ? [{ kind: "break" }, ...part] : part));
}

/** Location of a text's first node that has one; null if none has. */
export function startOf(text: Text): Location | null {
  const first = text.find((node) => "at" in node);
  return first && "at" in first ? first.at : null;
}
