// What a chain can hold. A chain with more gets one diagnostic that names every broken limit, and whom to
// leave out.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Actor, Event, Relation } from "../../model/scenario.ts";
import { explainLimits } from "../limits.ts";

export const chainLimits = { sides: 5, actors: 24, lines: 40 };

export function checkLimits(
  spec: FigureSpec,
  actors: readonly Actor[],
  ties: readonly Relation[],
  strikes: readonly Event[],
): Diagnostic[] {
  const sides = new Set(actors.map(({ side }) => side).filter((side) => side !== "n"));
  const ends = [
    ...ties.map(({ from, to }) => [from, to]),
    ...strikes.map(({ actor, target }) => [actor!, target!]),
  ];
  return explainLimits({
    spec,
    figure: "chain",
    counts: [
      { what: "sides", here: sides.size, fits: chainLimits.sides },
      { what: "actors", here: actors.length, fits: chainLimits.actors },
      { what: "relations and strikes", here: ends.length, fits: chainLimits.lines },
    ],
    fix: leaveOut(actors, ends),
  });
}

const onlookersFirst = 100; // more lines than an actor can have

/** Whom a chain misses least: an onlooker, or whoever has the fewest lines; the first of several. */
const chooseFewest = (actors: readonly Actor[], countLines: (actor: Actor) => number): Actor =>
  sortByWeight(actors, countLines)[0]!;

/** Whose lines are most, so that without them fewest actors have to go. */
const chooseMost = (actors: readonly Actor[], countLines: (actor: Actor) => number): Actor =>
  sortByWeight([...actors].reverse(), countLines).at(-1)!;

function sortByWeight(actors: readonly Actor[], countLines: (actor: Actor) => number): Actor[] {
  const weights = new Map(
    actors.map((actor) => [actor, countLines(actor) - (actor.onlooker ? onlookersFirst : 0)]),
  );
  return [...actors].sort((one, other) => weights.get(one)! - weights.get(other)!);
}

/**
 * Suggests whom to leave out, as few as needed: while there are too many actors, those with the fewest lines, onlookers
 * first; while there are too many lines, those with the most.
 */
function leaveOut(actors: readonly Actor[], lines: readonly Actor[][]): string {
  const out: Actor[] = [];
  const linesLeft = () => lines.filter((ends) => ends.every((end) => !out.includes(end)));
  const countLines = (actor: Actor) => linesLeft().filter((ends) => ends.includes(actor)).length;
  const holds = () =>
    actors.length - out.length <= chainLimits.actors && linesLeft().length <= chainLimits.lines;
  while (!holds() && out.length < actors.length) {
    const left = actors.filter((actor) => !out.includes(actor));
    const isFull = actors.length - out.length > chainLimits.actors;
    out.push(isFull ? chooseFewest(left, countLines) : chooseMost(left, countLines));
  }
  const ids = out.map(({ id }) => id).join(", ");
  return `Name those to show with \`actors:\`, or make it two slides. Without ${ids} all limits hold.`;
}
