// Reports ordinary words that an author may mean for "Private:", where what they stand before is a sentence:
// "Intern:" in a German briefing, and a row or a column of a table that is called "Private".
import type { ParsedFlow, ParsedText } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { visitFlow } from "../../model/visit-flow.ts";
import { endsWithLabel } from "./closing-names.ts";
import { atTheEnd, type Line, linesOf, nearlyPart } from "./nearly-parts.ts";
import {
  beginsInCapitals,
  beginsLoudly,
  beginsWithLabel,
  fewWords,
  holdsLabel,
  isUnspaced,
  label,
  labelsOfAnyLanguage,
  ordinaryLabelsOf,
} from "./ordinary-labels.ts";
import { findBareName } from "./part-spellings.ts";

interface Cell {
  children: ParsedText;
  at: Location;
}

/** @param language BCP 47 tag of the briefing */
export function checkWouldBeLabels(flow: ParsedFlow, language: string): Diagnostic[] {
  const own = ordinaryLabelsOf(language);
  const found: Diagnostic[] = [];
  const paired = new Set<ParsedFlow[number]>();
  visitFlow(flow, (block) => {
    if (block.kind === "table") found.push(...checkTable([block.head, ...block.rows], own));
    if (block.kind === "list" && hasLabelsThroughout(block.items))
      for (const [first] of block.items) if (first) paired.add(first);
    if (block.kind !== "paragraph") return;
    for (const { text, at } of linesOf(block.children, block.at))
      if ((!paired.has(block) && beginsWithLabel(text, own, fewWords)) || holdsLabel(text, own))
        found.push(nearlyPart(text, "Private", at));
      else found.push(...checkLoudLabel(text, own, at));
  });
  return found;
}

/** In capitals, at either end of a line. */
function checkLoudLabel(text: string, own: ReadonlySet<string>, at: Location): Diagnostic[] {
  if (beginsLoudly(text, labelsOfAnyLanguage)) return [nearlyPart(text, "Private", at)];
  if (beginsInCapitals(text, own)) return [{ ...nearlyPart(text, "Private", at), severity: "warning" }]; // it may be shouted prose
  return endsWithLabel(text, own) ? [atTheEnd(text, "Private", at)] : [];
}

/** A list that sets one thing against another: "Intern: …", "Extern: …". */
function hasLabelsThroughout(items: readonly ParsedFlow[]): boolean {
  const heads = items.map(([first]) => (first?.kind === "paragraph" ? firstLine(first).text : ""));
  return items.length > 1 && heads.every((head) => label.test(head));
}

const firstLine = ({ children, at }: Cell): Line => linesOf(children, at)[0] ?? { text: "", at };

/** Loud words in cells; rows and columns whose name is a private part's, and that hold sentences. */
function checkTable(rows: readonly Cell[][], own: ReadonlySet<string>): Diagnostic[] {
  const cells = rows.flat().flatMap(({ children, at }) => linesOf(children, at));
  const lines = rows.map((row) => row.map(firstLine));
  const columns = (lines[0] ?? []).map((_, i) => lines.map((row) => row[i] ?? { text: "", at: row[0]!.at }));
  const loud = cells.flatMap(({ text, at }) => checkLoudLabel(text, own, at));
  const named = [...lines, ...columns].flatMap(([head, ...others]) => {
    const meant = head && findBareName(head.text);
    if (!head || (meant !== "Private" && meant !== "Hold back")) return [];
    return others.some(({ text }) => isSentence(text)) ? [nearlyPart(head.text, meant, head.at)] : [];
  });
  return [...loud, ...named];
}

const isSentence = (text: string): boolean =>
  /[.!?…。؟]["”’»)\]]*\s*$/u.test(text) && (text.trim().split(/\s+/).length > 2 || isUnspaced(text));
