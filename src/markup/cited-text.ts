// A line of the scenario with citations → text as slides have it, quoted words and citations as nodes.

import { splitQuotations } from "../language/quotation-marks.ts";
import type { CitationMakers } from "../model/citations.ts";
import type { Text } from "../model/deck.ts";
import type { CitedText } from "../model/scenario.ts";

/** Citations of unknown ids are left out: they were reported when the scenario was checked. */
export function makeText({ parts, at }: CitedText, makers: CitationMakers, language: string): Text {
  return parts.flatMap((part): Text => {
    if (part.kind === "cited") {
      const place = { ...at, column: at.column + part.offset, length: part.length };
      const citations = part.cited.flatMap(
        ({ id, ...rest }) => makers.get(id)?.({ id, ...rest, at: place }) ?? [],
      );
      return [{ kind: "citations", citations, at: place }];
    }
    return splitQuotations(part.text, language).map((piece) => {
      const offset = part.offset + piece.offset;
      const place = { ...at, column: at.column + offset, length: piece.text.length };
      if (!piece.quoted) return { kind: "text", text: piece.text, at: place };
      const { open, close } = piece;
      const inside = { ...place, column: place.column + 1 };
      return {
        kind: "quoted",
        open,
        close,
        at: place,
        children: [{ kind: "text", text: piece.text, at: inside }],
      };
    });
  });
}
