// Characters that the fonts lack, in any text a figure shows: a figure is measured with the fonts, so it is an error.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Scenario } from "../model/scenario.ts";
import { findMissingGlyphs, nameCharacter } from "../text/font-coverage.ts";
import { locateProblem } from "./problem.ts";
import type { FigureRequest, Problem } from "./request.ts";
import { joinRuns } from "./text/wrap.ts";

export function checkGlyphs(request: FigureRequest, spec: FigureSpec, scenario: Scenario): Diagnostic[] {
  const problems = request.kind === "mermaid" ? inFence(request.text) : textsOf(request).flatMap(inText);
  return problems.map((problem) => locateProblem(problem, spec, scenario));
}

/** The same for texts that a figure takes from things of the scenario. */
export function checkTextGlyphs(
  texts: readonly ShownText[],
  spec: FigureSpec,
  scenario: Scenario,
): Diagnostic[] {
  return texts.flatMap(inText).map((problem) => locateProblem(problem, spec, scenario));
}

/** A text in a figure, with the id of what it belongs to; "" for the fence itself. */
export interface ShownText {
  thing: string;
  text: string;
}

function inFence(text: string): Problem[] {
  return text.split("\n").flatMap((line, i) => {
    if (/^\s*%%/.test(line)) return [];
    return findMissingGlyphs(line).map(({ character, offset }) =>
      missing(character, { line: i + 1, column: offset, length: character.length }),
    );
  });
}

const inText = ({ thing, text }: ShownText): Problem[] =>
  findMissingGlyphs(text).map(({ character }) => missing(character, { thing }));

function missing(character: string, at: Problem["at"]): Problem {
  return {
    ...{ rule: "glyph-missing", severity: "error", at },
    message: `The fonts have no glyph for ${nameCharacter(character)}, and this figure shows it.`,
    fix: "Write it in other words.",
  };
}

function textsOf(request: Exclude<FigureRequest, { kind: "mermaid" }>): ShownText[] {
  const actors = request.kind === "chain" ? request.actors : request.participants;
  const names = actors.map(({ id, name, role }) => ({ thing: id, text: `${name} ${role}` }));
  if (request.kind === "chain")
    return [
      ...names,
      ...request.relations.map(({ id, label }) => ({ thing: id, text: label })),
      { thing: "", text: request.ground },
    ];
  const moves = request.moves.flatMap(({ when, messages }) => [
    { thing: messages[0]!.id, text: when },
    ...messages.map(({ id, label }) => ({ thing: id, text: joinRuns(label) })),
  ]);
  return [...names, ...moves];
}
