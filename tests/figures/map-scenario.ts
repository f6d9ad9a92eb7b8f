// The places of the eastern Syria story with their coordinates, and maps drawn of them.
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { drawByKind } from "../../src/figures/figure-kind.ts";
import { finishFigure } from "../../src/figures/finish.ts";
import { mapFigure } from "../../src/figures/map/figure.ts";
import { checkGlyphs, locateProblem } from "../../src/figures/problem.ts";
import { chooseWords } from "../../src/figures/words.ts";
import { collectFigures } from "../../src/model/collect-figures.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { DrawnFigure } from "../../src/model/figure.ts";
import type { Place, Scenario } from "../../src/model/scenario.ts";
import { actor, deckOf, event, figure, scenario, slide, stepOn } from "./builders.ts";
import { strings } from "./words.ts";

const root = join(import.meta.dirname, "../..");

export function place(id: string, name: string, latitude: number, longitude: number, radius: number): Place {
  const at = { file: "slides/scenario.yaml", line: 600, column: 2, length: id.length };
  return { id, name, latitude, longitude, radius, evidence: [], reported: [], at };
}

export const alOmar = place("al-omar", "Al Omar oil field", 35.1517, 40.5758, 10);
export const mayadeen = place("mayadeen", "Mayadeen", 35.0198, 40.4515, 10);
export const abuKamal = place("abu-kamal", "Abu Kamal", 34.4523, 40.9185, 15);
export const deirEzZor = place("deir-ez-zor", "Deir ez-Zor", 35.3359, 40.1408, 3);
export const rlz = place("rlz", "RLZ, near Rmeilan", 36.8978, 41.9975, 2);
export const khartoum = place("khartoum", "Khartoum", 15.5007, 32.5599, 5);

const militias = actor("militias", "Shiite militias", "", "a", "group");
const centcom = actor("centcom", "CENTCOM", "", "b", "body");
export const drones = event("drone-attack", { title: "Drones", actor: militias, step: 1, places: [alOmar] });
export const strikes = event("us-strikes", {
  title: "US strikes",
  actor: centcom,
  step: 2,
  places: [mayadeen, abuKamal],
  evidence: [
    {
      source: {} as never,
      paragraph: 2,
      words: "multiple targets in Deir Ez-Zor.",
      at: { file: "slides/scenario.yaml", line: 1, column: 0, length: 0 },
    },
  ],
});
export const rockets = event("rockets", { title: "Rockets", actor: militias, step: 3, places: [alOmar] });
export const words = event("warning", { kind: "statement", title: "Warning", actor: centcom, step: 4 });
export const recordDrone = event("record-drone", {
  account: "record",
  title: "One drone",
  actor: militias,
  places: [rlz],
});
export const elsewhere = event("coup", {
  account: "record",
  title: "Fighting",
  actor: militias,
  places: [khartoum],
});

export const facts = (given: Partial<Scenario> = {}): Scenario =>
  scenario({
    places: [alOmar, mayadeen, abuKamal, deirEzZor, rlz, khartoum],
    events: [drones, strikes, rockets, words, recordDrone, elsewhere],
    ...given,
  });

export interface Drawn {
  figure: DrawnFigure | undefined;
  svg: Element;
  diagnostics: Diagnostic[];
}

/** A slide of the layout map with this fence; the told steps on it. */
export async function drawFence(
  text: string,
  account: "told" | "record" = "told",
  given: Partial<Scenario> = {},
): Promise<Drawn> {
  const spec = figure("map", text, "where-figure-1");
  const steps = account === "told" ? [drones, strikes, rockets].map(stepOn) : [];
  const one = { ...slide({ layout: "map", figure: spec, flow: [] }, steps), id: "where", account };
  return drawOf(deckOf(facts(given), one), spec.id);
}

export async function drawOf(deck: ReturnType<typeof deckOf>, id: string): Promise<Drawn> {
  const placed = collectFigures(deck).find(({ spec }) => spec.id === id);
  if (!placed) return { figure: undefined, svg: look(""), diagnostics: [] };
  const { spec } = placed;
  const asked = mapFigure.plan({ ...placed, scenario: deck.scenario, words: chooseWords(strings) });
  const foreign = asked.plan ? checkGlyphs(mapFigure.texts(asked.plan)) : [];
  const tools = { root, openMermaid: () => Promise.reject(new Error("a map has no use for Mermaid")) };
  const drawn = asked.plan && foreign.length === 0 ? await drawByKind(mapFigure, asked.plan, tools) : null;
  const problems = [...foreign, ...(drawn?.problems ?? [])];
  const located = problems.map((problem) => locateProblem(problem, spec, deck.scenario));
  const figure = drawn?.drawing ? finishFigure(drawn.drawing, placed) : undefined;
  return { figure, svg: look(figure?.svg ?? ""), diagnostics: [...asked.diagnostics, ...located] };
}

function look(svg: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return document.querySelector("body") as unknown as Element;
}
