// The figures stage: a deck → its figures as SVG, with diagnostics.
import { join } from "node:path";
import { collectFigures, type PlacedFigure } from "../model/collect-figures.ts";
import type { Deck } from "../model/deck.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { DrawnFigure } from "../model/figure.ts";
import { Memory } from "../model/memory.ts";
import type { ParsedDeck } from "../model/parsed.ts";
import type { Scenario } from "../model/scenario.ts";
import { figuresInFlow } from "../model/visit-flow.ts";
import type { Answer, FigureRequest } from "./drawing.ts";
import { type DrawingTools, drawByKind } from "./figure-kind.ts";
import { finishFigure } from "./finish.ts";
import { checkGlyphs, locateProblem } from "./problem.ts";
import { findKind } from "./registry.ts";
import { chooseWords } from "./words.ts";
import { hashDrawingCode, openCache } from "./worker/cache.ts";
import { DrawingThreads, drawInThreads, type Receive } from "./worker/threads.ts";

export interface FigureOptions {
  root?: string; // the project's folder, which has the maps' data; default: the working folder
  cache: string | null; // folder of cached drawings; null: draw everything
  worker: string; // path of the bundled src/figures/worker/entry.ts
  threads?: DrawingThreads; // used, and left to whoever gave them; else a build has its own
  strings: Readonly<Record<string, string>>; // the interface's strings; those named `figure.` are used
  onProgress?: (done: number, total: number) => void;
  memory?: Memory;
}

export interface DrawnFigures {
  figures: Map<string, DrawnFigure>; // by FigureSpec.id
  diagnostics: Diagnostic[];
}

/** While a deck is checked, a thread loads what the figures on its slides will be drawn with. */
export function prepareDrawing({ slides }: Pick<ParsedDeck, "slides">, threads: DrawingThreads): void {
  const written = slides.flatMap(({ flow }) => figuresInFlow(flow).map(({ kind }) => kind));
  const kinds = [...new Set(written)].filter((kind) => findKind(kind).runs === "thread");
  if (kinds.length > 0) threads.prepare(kinds);
}

export async function drawFigures(deck: Deck, options: FigureOptions): Promise<DrawnFigures> {
  const { memory = new Memory() } = options;
  const { scenario } = deck;
  const asked: AskedOf[] = [];
  for (const one of collectFigures(deck)) {
    const key = `${one.slide.file} ${one.spec.id}`;
    const inputs = [one.slide, scenario, options.strings];
    const known = await memory.keepLater(["plan", key], inputs, () => ask(one, deck, options));
    asked.push({ ...known, key, placed: one });
  }
  const drawn = asked.map(({ key, answer, request }) =>
    memory.recall<Done>(["figure", key], [answer ?? request]),
  );
  const left = asked.filter((_, i) => drawn[i] === undefined);
  const answers = await answerAll(left, options);
  const results = asked.map((one, i) => drawn[i] ?? finish(one, answers, scenario));
  for (const [i, done] of results.entries()) {
    const { key, answer, request } = asked[i]!;
    // where a problem is, is said by the scenario as it is now
    if (done.diagnostics.length === 0) memory.store(["figure", key], [answer ?? request], done);
  }
  return {
    figures: new Map(results.flatMap(({ figure }) => (figure ? [[figure.id, figure] as const] : []))),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * What was asked for a figure: an answer that is there already, or a request for a thread; and the key under which its
 * result is remembered.
 */
type AskedOf = Asked & { placed: PlacedFigure; key: string };

interface Done {
  figure: DrawnFigure | null; // null where something is wrong with it
  diagnostics: Diagnostic[];
}

function finish(one: AskedOf, answers: ReadonlyMap<string, Answer>, scenario: Scenario): Done {
  const answer = one.request ? answers.get(keyOf(one.request)) : one.answer;
  const problems = answer?.problems ?? [];
  const located = problems.map((problem) => locateProblem(problem, one.placed.spec, scenario));
  return {
    figure: answer?.drawing ? finishFigure(answer.drawing, one.placed) : null,
    diagnostics: [...one.diagnostics, ...located],
  };
}

interface Asked {
  request: FigureRequest | null; // for a thread; null if drawn here
  answer: Answer | null; // of a figure drawn here
  diagnostics: Diagnostic[];
}

/** A request for a thread or an answer, unless an error was found. */
async function ask(placed: PlacedFigure, deck: Deck, options: FigureOptions): Promise<Asked> {
  const { scenario } = deck;
  const { spec } = placed;
  const kind = findKind(spec.kind);
  const { plan, diagnostics } = kind.plan({ ...placed, scenario, words: chooseWords(options.strings) });
  if (plan === null) return { request: null, answer: null, diagnostics };
  const allowed = placed.slide.allow["glyph-missing"] !== undefined;
  const missing = allowed ? [] : checkGlyphs(kind.texts(plan));
  const foreign = missing.map((problem) => locateProblem(problem, spec, scenario));
  const found = [...diagnostics, ...foreign];
  if (hasErrors(found)) return { request: null, answer: null, diagnostics: found };
  if (kind.runs === "thread") return { request: { kind: kind.kind, plan }, answer: null, diagnostics: found };
  return { request: null, answer: await drawByKind(kind, plan, toolsHere(options)), diagnostics: found };
}

/** Figures drawn in this thread do not use Mermaid. */
const toolsHere = ({ root = process.cwd() }: FigureOptions): DrawingTools => ({
  root,
  openMermaid: () => Promise.reject(new Error("Mermaid is opened in threads only.")),
});

/** Equal requests have equal keys and are drawn once. */
const keyOf = (request: FigureRequest): string => JSON.stringify(request);

async function answerAll(asked: readonly Asked[], options: FigureOptions): Promise<Map<string, Answer>> {
  const wanted = new Map<string, FigureRequest>();
  for (const { request } of asked) if (request) wanted.set(keyOf(request), request);
  const answers = new Map<string, Answer>();
  if (wanted.size === 0) return answers;
  const { root = process.cwd(), worker: file } = options;
  const read = [...wanted.values()].flatMap(({ kind }) => findKind(kind).reads);
  const files = [...new Set(read)].map((path) => join(root, path));
  const cache = options.cache ? openCache(options.cache, await hashDrawingCode(file, files)) : null;
  if (cache)
    await Promise.all(
      [...wanted].map(async ([key, request]) => {
        const known = await cache.find(request);
        if (known) answers.set(key, known);
      }),
    );
  const left = [...wanted].filter(([key]) => !answers.has(key));
  const writes: Promise<void>[] = [];
  let done = answers.size;
  const requests = left.map(([, request]) => request);
  const receive: Receive = (at, drawn, again) => {
    const [key, request] = left[at]!;
    answers.set(key, drawn);
    if (cache && again) writes.push(cache.write(request, drawn));
    options.onProgress?.(++done, wanted.size);
  };
  const threads = options.threads ?? new DrawingThreads({ file, root });
  try {
    await drawInThreads(requests, threads, receive);
  } finally {
    if (!options.threads) await threads.close();
  }
  await Promise.all(writes);
  return answers;
}
