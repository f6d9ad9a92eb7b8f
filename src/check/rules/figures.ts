// The words in a slide's figures that its author wrote, line by line with their places: they are shown too. A diagram's
// syntax is blanked, so that columns stay: what is left is read as words of ours.
import type { Flow, Slide } from "../../model/deck.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Location } from "../../model/location.ts";

export interface FigureLine {
  text: string; // as it stands
  words: string; // the same, without numbers that are syntax
  spoken: boolean; // in the notes
  at(offset: number, length: number): Location;
}

export function figuresOf({ content, notes }: Slide): FigureLine[] {
  const flows = "flow" in content ? [content.flow] : content.judgements.map((one) => one.flow);
  const shown = [...("figure" in content ? [content.figure] : []), ...flows.flatMap(figuresIn)];
  const spoken = [notes.say, notes.ifAsked, notes.holdBack, notes.private].flatMap(figuresIn);
  return [
    ...shown.flatMap((figure) => linesOf(figure, false)),
    ...spoken.flatMap((figure) => linesOf(figure, true)),
  ];
}

function linesOf({ kind, text, at: start }: FigureSpec, spoken: boolean): FigureLine[] {
  const type = /^\s*([a-zA-Z]+)/m.exec(text.replace(/^\s*%%.*$/gm, ""))?.[1] ?? "";
  return text.split("\n").flatMap((line, i) => {
    const written = kind === "mermaid" ? line : namesIn(line);
    if (!written.trim()) return [];
    const words = kind === "mermaid" ? blankSyntax(line, type) : written;
    const at = (offset: number, length: number) => ({
      ...start,
      line: start.line + i,
      column: offset,
      length,
    });
    return [{ text: written, words, spoken, at }];
  });
}

/** Of the options of a drawn figure only what is shown as it stands: a rung, the ground, the name of a zone. */
function namesIn(line: string): string {
  const named = /^(\s*)(?:(ground:\s*|beside:\s*(?:[+-]\d\d:\d\d)?)(.*)|([^[\]]*):\s*\[.*)$/.exec(line);
  const [, space = "", key, value, rung] = named ?? [];
  if (key !== undefined) return " ".repeat(space.length + key.length) + value;
  return rung !== undefined && space ? space + rung : "";
}

const blank = (found: string): string => " ".repeat(found.length);
const settings =
  /^\s*(?:%%|style\b|classDef\b|class\s|linkStyle\b|click\b|autonumber\b|dateFormat\b|axisFormat\b|tickInterval\b|todayMarker\b|excludes\b|includes\b|weekend\b|direction\b).*$/;

/** Numbers that place, style or identify something and are not read. */
function blankSyntax(line: string, type: string): string {
  if (settings.test(line)) return "";
  const common = line
    .replace(/#\w+;/g, blank) // #35; is a character
    .replace(/:::[\w-]+|@\{[^}]*\}/g, blank)
    .replace(/(?<![\w"'])\d+(?=\s*(?:[[({>]|--|==|-\.))/g, blank) // an id before its shape or its arrow
    .replace(/((?:--+|==+|-\.-)[>xo]?\s*(?:\|[^|]*\|\s*)?)\d+\s*$/g, "$1");
  if (/^quadrant/.test(type)) return common.replace(/:\s*\[[^\]]*\]/g, blank);
  if (/^gantt/.test(type))
    return common.replace(/:[^:]*$/, (rest) => rest.replace(/\b\d+(?:\.\d+)?(?:ms|[smhdwMy])\b/g, blank));
  if (/^(?:class|er)/.test(type)) return common.replace(/"[\d.*nm]+"/g, blank);
  return common;
}

function figuresIn(flow: Flow): FigureSpec[] {
  return flow.flatMap((block): FigureSpec[] => {
    switch (block.kind) {
      case "figure":
        return [block.figure];
      case "list":
        return block.items.flatMap(figuresIn);
      case "blockquote":
        return figuresIn(block.blocks);
      default:
        return [];
    }
  });
}
