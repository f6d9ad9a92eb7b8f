// How many scenarios a property is tried on: few in the usual run, all with FIGURE_RUNS=all. A failure prints its seed;
// FIGURE_SEED tries the same ones again.

/** Without a seed given, the same scenarios in every run. */
export function runs(name: string, usual: number, all: number) {
  const seed = Number(
    process.env.FIGURE_SEED ?? [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
  );
  const numRuns = process.env.FIGURE_RUNS === "all" ? all : usual;
  return { numRuns, seed: seed | 0, endOnFailure: true };
}
