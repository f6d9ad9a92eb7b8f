// The figures stage: a deck → its figures as SVG, with diagnostics.
import { join } from "node:path";
import { collectFigures, type PlacedFigure } from "../model/collect-figures.ts";
import type { Deck } from "../model/deck.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { JsonCache } from "../model/json-cache.ts";
import { Memory } from "../model/memory.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Answer, FigureRequest } from "./drawing.ts";
import { type DrawingTools, drawByKind } from "./figure-kind.ts";
import { finishFigure } from "./finish.ts";
import { checkGlyphs, locateProblem } from "./problem.ts";
import { findKind } from "./registry.ts";
import { chooseWords } from "./words.ts";
import { cacheFigures, hashDrawingCode } from "./worker/cache.ts";
import { DrawingThreads, drawInThreads, type Receive } from "./worker/threads.ts";

export interface FigureOptions {
  root?: string; // the project's folder, which has the maps' data; default: the working folder
  cache: JsonCache | null; // holds drawings of earlier builds; null: draw everything
  worker: string; // path of the bundled src/figures/worker/entry.ts
  threads?: DrawingThreads; // used, and left to whoever gave them; else a build has its own
  strings: Readonly<Record<string, string>>; // the interface's strings; those named `figure.` are used
  onProgress?: (done: number, total: number) => void;
  memory?: Memory;
}

type ShownDeck = Pick<Deck, "scenario" | "slides">;

type DrawingOptions = FigureOptions & { threads: DrawingThreads };

export interface DrawnFigures {
  figures: Map<string, DrawnFigure>; // by FigureSpec.id
  diagnostics: Diagnostic[];
}

/** Answers of threads, by `keyOf` their requests. */
export interface BegunDrawing {
  answers: Promise<ReadonlyMap<string, Answer>>;
}

/**
 * Sends figures to the threads that draw them, so that these work while the deck is checked. `drawFigures` awaits the
 * answers; they may be forgotten if the deck turns out to have errors.
 */
export async function beginDrawing(deck: ShownDeck, options: DrawingOptions): Promise<BegunDrawing> {
  const placed = collectFigures(deck).filter(({ spec }) => findKind(spec.kind).runs === "thread");
  const asked = await askAll(placed, deck, options);
  const begun = await send(
    asked.filter((one) => !recallDone(one, options)),
    options,
  );
  begun.answers.catch(() => undefined); // awaited later, if at all
  return begun;
}

/** @param begun for the same deck; without it nothing has been sent to threads yet */
export async function drawFigures(
  deck: ShownDeck,
  options: FigureOptions,
  begun: BegunDrawing | null = null,
): Promise<DrawnFigures> {
  const { memory, worker: file, root = process.cwd() } = options;
  const threads = options.threads ?? new DrawingThreads({ file, root });
  try {
    const asked = await askAll(collectFigures(deck), deck, options);
    const drawn = asked.map((one) => recallDone(one, options));
    const answers = new Map(await begun?.answers);
    const left = asked.filter(
      ({ request }, i) => drawn[i] === undefined && !(request && answers.has(keyOf(request))),
    );
    const sent = await send(left, { ...options, threads });
    for (const [key, answer] of await sent.answers) answers.set(key, answer);
    const results = asked.map((one, i) => drawn[i] ?? finish(one, answers, deck.scenario));
    for (const [i, done] of results.entries()) {
      const { key, answer, request } = asked[i]!;
      // where a problem is, is said by the scenario as it is now
      if (done.diagnostics.length === 0) memory?.store(["figure", key], [answer ?? request], done);
    }
    return {
      figures: new Map(results.flatMap(({ figure }) => (figure ? [[figure.id, figure] as const] : []))),
      diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
    };
  } finally {
    if (!options.threads) await threads.close();
  }
}

async function askAll(
  placed: readonly PlacedFigure[],
  deck: ShownDeck,
  options: FigureOptions,
): Promise<AskedOf[]> {
  const { memory = new Memory() } = options;
  const asked: AskedOf[] = [];
  for (const one of placed) {
    const key = `${one.slide.file} ${one.spec.id}`;
    const inputs = [one.slide, deck.scenario, options.strings];
    const known = await memory.keepLater(["plan", key], inputs, () => ask(one, deck, options));
    asked.push({ ...known, key, placed: one });
  }
  return asked;
}

/** Undefined if the figure was not drawn by the build before as it is asked for now. */
const recallDone = ({ key, answer, request }: AskedOf, { memory }: FigureOptions): Done | undefined =>
  memory?.recall<Done>(["figure", key], [answer ?? request]);

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
async function ask(placed: PlacedFigure, deck: ShownDeck, options: FigureOptions): Promise<Asked> {
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

/** Answers from the cache are there at once; the other figures are drawn by threads. */
async function send(asked: readonly AskedOf[], options: DrawingOptions): Promise<BegunDrawing> {
  const wanted = new Map<string, FigureRequest>();
  for (const { request } of asked) if (request) wanted.set(keyOf(request), request);
  const answers = new Map<string, Answer>();
  if (wanted.size === 0) return { answers: Promise.resolve(answers) };
  const { root = process.cwd(), worker: file } = options;
  const read = [...wanted.values()].flatMap(({ kind }) => findKind(kind).reads);
  const files = [...new Set(read)].map((path) => join(root, path));
  const cache = options.cache ? cacheFigures(options.cache, await hashDrawingCode(file, files)) : null;
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
  const receive: Receive = (at, drawn, again) => {
    const [key, request] = left[at]!;
    answers.set(key, drawn);
    if (cache && again) writes.push(cache.write(request, drawn));
    options.onProgress?.(++done, wanted.size);
  };
  const requests = left.map(([, request]) => request);
  const drawing = drawInThreads(requests, options.threads, receive);
  return { answers: drawing.then(() => Promise.all(writes)).then(() => answers) };
}
