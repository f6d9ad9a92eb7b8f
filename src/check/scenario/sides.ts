// Sides as an author names them → the marks that stand for them.
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedScenario, Path } from "../../model/parsed.ts";
import { type Side, type SideNames, sideMarks } from "../../model/scenario.ts";
import type { ScenarioSpec } from "../../model/schema.ts";
import { unknownId } from "../lookup.ts";

export interface Sides {
  names: SideNames;
  marks: ReadonlyMap<string, Side>; // key as written → mark
}

const letters = sideMarks.filter((mark) => mark !== "n");

/**
 * Marks in order: a, b, c and so on. Keys that are such letters keep them; onlookers get the ring, also those actors
 * that are given no side where others are.
 */
export function resolveSides(parsed: ParsedScenario, diagnostics: Diagnostic[]): Sides {
  const keys = Object.keys(parsed.spec.sides);
  const areMarks = keys.every((key) => (sideMarks as readonly string[]).includes(key));
  const marks = new Map<string, Side>();
  const names: SideNames = {};
  for (const [key, given] of Object.entries(parsed.spec.sides)) {
    const mark = areMarks && !isOnlooking(key, given) ? (key as Side) : nextMark(key, given, names);
    if (!mark || names[mark] !== undefined) {
      diagnostics.push(tooManySides(key, parsed));
      continue;
    }
    marks.set(key, mark);
    names[mark] = nameOf(given);
  }
  if (keys.length > 0 && names.n === undefined && hasOnlookers(parsed))
    names.n = languageOf(parsed.spec.language).others;
  return { names, marks };
}

const hasOnlookers = ({ spec }: ParsedScenario): boolean =>
  Object.values(spec.actors).some(({ side }) => side === undefined);

type Given = ScenarioSpec["sides"][string];

const nameOf = (given: Given): string => (typeof given === "string" ? given : given.name);
const isOnlooking = (key: string, given: Given): boolean =>
  typeof given === "string" ? key === "n" : given.onlookers;

const nextMark = (key: string, given: Given, taken: SideNames): Side | undefined =>
  isOnlooking(key, given) ? "n" : letters.find((letter) => taken[letter] === undefined);

/** The mark of the side that an entity names at a path; onlookers if it names none or an unknown one. */
export function findSide(
  side: string | undefined,
  path: Path,
  sides: Sides,
  parsed: ParsedScenario,
  diagnostics: Diagnostic[],
): Side {
  if (side === undefined) return "n";
  const mark = sides.marks.get(side);
  if (!mark && !Object.hasOwn(parsed.spec.sides, side))
    diagnostics.push(unknownId("side", side, Object.keys(parsed.spec.sides), parsed.at(path)));
  return mark ?? "n";
}

function tooManySides(key: string, parsed: ParsedScenario): Diagnostic {
  return {
    rule: "value-wrong",
    severity: "error",
    message: `The side "${key}" is one too many.`,
    why: "Five sides and one of onlookers can be told apart.",
    at: parsed.atKey(["sides", key]),
    fix: "Join two sides.",
  };
}
