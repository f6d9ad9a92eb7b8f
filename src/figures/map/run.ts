// All maps of a deck: planned, drawn in this thread, made figures. The ground is read once, and only what is needed of it.
import { hasErrors } from "../../diagnostic.ts";
import type { Deck } from "../../model/deck.ts";
import type { PlacedFigure } from "../collect.ts";
import { finishFigure } from "../finish.ts";
import { checkTextGlyphs } from "../glyphs.ts";
import type { DrawnMaps } from "../maps.ts";
import { locateProblem } from "../problem.ts";
import { drawMap } from "./draw.ts";
import { readDetailed, readWorld } from "./extract.ts";
import type { MapPlan } from "./model.ts";
import { planMap } from "./request.ts";

/** @param root the project's folder, for assets/map */
export async function drawMaps(
  placed: readonly PlacedFigure[],
  { scenario }: Deck,
  root: string,
  words: Readonly<Record<string, string>>,
): Promise<DrawnMaps> {
  const drawn: DrawnMaps = { figures: [], diagnostics: [] };
  const extracts = { detailed: await readDetailed(root), world: () => readWorld(root) };
  for (const one of placed) {
    const { plan, diagnostics } = planMap(one, scenario, words);
    const locate = (problem: Parameters<typeof locateProblem>[0]) =>
      locateProblem(problem, one.spec, scenario);
    const foreign = plan ? checkTextGlyphs(textsOf(plan), one.spec, scenario) : [];
    drawn.diagnostics.push(...diagnostics, ...foreign);
    if (!plan || hasErrors(foreign)) continue;
    const { drawing, problems } = await drawMap(plan, extracts);
    drawn.diagnostics.push(...problems.map(locate));
    if (!hasErrors(problems.map(locate))) drawn.figures.push(finishFigure(drawing, one));
  }
  return drawn;
}

const textsOf = ({ sites }: MapPlan): { thing: string; text: string }[] =>
  sites.map(({ id, name, line }) => ({ thing: id, text: `${name} ${line}` }));
