// All maps of a deck: planned, drawn in this thread or taken as they were drawn before, and made figures.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deck } from "../../model/deck.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import { type FigureCache, openCache } from "../cache.ts";
import type { PlacedFigure } from "../collect.ts";
import { finishFigure } from "../finish.ts";
import { checkTextGlyphs } from "../glyphs.ts";
import { locateProblem } from "../problem.ts";
import type { Answer, Problem } from "../request.ts";
import type { MapPlan } from "./model.ts";
import { addNarrow } from "./narrow.ts";
import { planMap } from "./request.ts";

export interface DrawnMaps {
  figures: DrawnFigure[];
  diagnostics: Diagnostic[];
}

interface Options {
  root: string; // the project's folder, for assets/map
  cache: string | null; // a folder of the code that runs
  words: Readonly<Record<string, string>>;
}

export async function drawMaps(
  placed: readonly PlacedFigure[],
  { scenario }: Deck,
  { root, cache, words }: Options,
): Promise<DrawnMaps> {
  const drawn: DrawnMaps = { figures: [], diagnostics: [] };
  const kept = cache === null ? null : openCache(cache, await hashGround(root));
  for (const one of placed) {
    const { plan, diagnostics } = planMap(one, scenario, words);
    const locate = (problem: Problem) => locateProblem(problem, one.spec, scenario);
    const foreign = plan ? checkTextGlyphs(textsOf(plan), one.spec, scenario) : [];
    drawn.diagnostics.push(...diagnostics, ...foreign);
    if (!plan || hasErrors(foreign)) continue;
    const { drawing, problems } = await answerPlan(plan, root, kept);
    drawn.diagnostics.push(...problems.map(locate));
    if (!drawing || hasErrors(problems.map(locate))) continue;
    const figure = finishFigure(drawing, one);
    const small = await answerPlan({ ...plan, form: "narrow" }, root, kept);
    drawn.diagnostics.push(...small.problems.map(asNarrow).map(locate));
    drawn.figures.push(small.drawing ? addNarrow(figure, small.drawing) : figure);
  }
  return drawn;
}

/** What only a phone lacks stops no build. */
const asNarrow = (problem: Problem): Problem => ({
  ...{ ...problem, severity: "warning" },
  message: `On a narrow screen: ${problem.message}`,
});

/** What projects and reads the ground is loaded only where a map has to be drawn. */
async function answerPlan(plan: MapPlan, root: string, kept: FigureCache | null): Promise<Answer> {
  const known = await kept?.find(plan);
  if (known) return known;
  const { readDetailed, readWorld } = await import("./extract.ts");
  const { drawMap } = await import("./draw.ts");
  const extracts = { detailed: await readDetailed(root), world: () => readWorld(root) };
  const answer = await drawMap(plan, extracts);
  await kept?.write(plan, answer);
  return answer;
}

async function hashGround(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of ["eastern-syria", "world"])
    hash.update(await readFile(join(root, "assets/map", `${name}.topo.json`)));
  return hash.digest("hex");
}

const textsOf = ({ sites }: MapPlan): { thing: string; text: string }[] =>
  sites.map(({ id, name, line }) => ({ thing: id, text: `${name} ${line}` }));
