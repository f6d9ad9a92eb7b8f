// Figures that need neither Mermaid nor a worker: a placed figure in, its answer out at once, or null for another kind.
import { isMap, parseDocument } from "yaml";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Scenario } from "../model/scenario.ts";
import { drawAccounts } from "./accounts/accounts.ts";
import type { PlacedFigure } from "./collect.ts";
import { checkTextGlyphs } from "./glyphs.ts";
import { drawLadder } from "./ladder/ladder.ts";
import type { DrawPlain } from "./plainFigure.ts";
import type { Answer } from "./request.ts";
import { drawToll } from "./toll/toll.ts";

export function drawPlain(
  placed: PlacedFigure,
  scenario: Scenario,
  words: Record<string, string>,
): { answer: Answer; diagnostics: Diagnostic[] } | null {
  const draw = chooseDrawing(placed.spec);
  if (!draw) return null;
  const { drawing, problems, diagnostics: found, texts } = draw(placed, scenario, words);
  const diagnostics = [...found, ...checkTextGlyphs(texts, placed.spec, scenario)];
  const failed = hasErrors(diagnostics) || problems.some(({ severity }) => severity === "error");
  return { answer: { drawing: failed ? null : drawing, problems }, diagnostics };
}

function chooseDrawing(spec: FigureSpec): DrawPlain | null {
  if (spec.kind === "ladder") return drawLadder;
  if (spec.kind === "toll") return drawToll;
  return spec.kind === "sequence" && hasAccounts(spec) ? drawAccounts : null;
}

/** A sequence with the option `accounts` tells the story twice, side by side. */
function hasAccounts({ text }: FigureSpec): boolean {
  if (!text.includes("accounts")) return false;
  const { contents } = parseDocument(text, { prettyErrors: false });
  return isMap(contents) && contents.has("accounts");
}
