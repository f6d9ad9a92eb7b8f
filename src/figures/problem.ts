// A problem at a line of a fence or at an entity, as a diagnostic with its location in a file.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Location } from "../model/location.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Problem } from "./drawing.ts";

export function locateProblem(problem: Problem, spec: FigureSpec, scenario: Scenario): Diagnostic {
  return { ...problem, at: locate(problem.at, spec, scenario) };
}

function locate(at: Problem["at"], spec: FigureSpec, scenario: Scenario): Location {
  if ("entity" in at) return findEntity(scenario, at.entity)?.at ?? spec.at;
  const column = at.column + spec.at.column;
  return { file: spec.at.file, line: spec.at.line + at.line - 1, column, length: at.length };
}

function findEntity(scenario: Scenario, id: string): { at: Location } | undefined {
  const { actors, events, relations, counts, places, claims, judgements } = scenario;
  return [actors, events, relations, counts, places, claims, judgements].flat().find((one) => one.id === id);
}
