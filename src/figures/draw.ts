// The figures stage: a deck in; its figures as SVG and what their authors should know out.
import type { Worker } from "node:worker_threads";
import type { Deck } from "../model/deck.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { DrawnFigure } from "../model/figure.ts";
import { openCache } from "./cache.ts";
import { requestChain } from "./chain/request.ts";
import { collectFigures, type PlacedFigure } from "./collect.ts";
import { finishFigure } from "./finish.ts";
import { checkGlyphs } from "./glyphs.ts";
import { drawMapsOf, isNoMap } from "./maps.ts";
import { drawPlain } from "./plain.ts";
import { locateProblem } from "./problem.ts";
import type { Answer, FigureRequest } from "./request.ts";
import { requestSequence } from "./sequence/request.ts";
import { drawInThreads } from "./threads.ts";
import { hashDrawingCode } from "./version.ts";
import { chooseWords } from "./words.ts";

export interface FigureOptions {
  root?: string; // the project's folder, where maps find their ground; the working one if not given
  cache: string | null; // a folder, or null to draw everything
  worker: string; // the bundled src/figures/worker.ts
  early?: Worker; // from openThread, to be used first; ended in any case
  strings: Readonly<Record<string, string>>; // of the interface; `figure.` ones are used
  onProgress?: (done: number, total: number) => void;
}

export interface DrawnFigures {
  figures: Map<string, DrawnFigure>; // by FigureSpec.id
  diagnostics: Diagnostic[];
}

export async function drawFigures(deck: Deck, options: FigureOptions): Promise<DrawnFigures> {
  const all = collectFigures(deck);
  const mapped = drawMapsOf(all, deck, options);
  const asked = all.filter(isNoMap).map((placed) => ({ placed, ...request(placed, deck, options) }));
  const diagnostics = asked.flatMap((figure) => figure.diagnostics);
  const wanted = new Map<string, FigureRequest>();
  for (const { request, key } of asked) if (request && key) wanted.set(key, request);
  const drawing = answerAll(wanted, options).finally(() => options.early?.terminate());
  const [answers, maps] = await Promise.all([drawing, mapped]);
  const figures = new Map<string, DrawnFigure>(maps.figures.map((figure) => [figure.id, figure]));
  diagnostics.push(...maps.diagnostics);
  for (const { placed, key, ...own } of asked) {
    const answer = own.answer ?? (key ? answers.get(key) : undefined);
    if (!answer) continue;
    diagnostics.push(...answer.problems.map((problem) => locateProblem(problem, placed.spec, deck.scenario)));
    if (answer.drawing) figures.set(placed.spec.id, finishFigure(answer.drawing, placed));
  }
  return { figures, diagnostics };
}

/**
 * A request only where nothing is wrong so far; equal requests have equal keys and are drawn once. What needs no worker
 * is answered at once; maps are drawn beside all this.
 */
function request(placed: PlacedFigure, { scenario }: Deck, { strings }: FigureOptions) {
  const { spec, slide } = placed;
  const words = chooseWords(strings);
  const plain = drawPlain(placed, scenario, words);
  if (plain) return { request: null, key: null, answer: plain.answer, diagnostics: plain.diagnostics };
  const asked =
    spec.kind === "chain"
      ? requestChain(spec, slide, scenario, words)
      : spec.kind === "sequence"
        ? requestSequence(spec, slide, scenario, words)
        : { request: { kind: "mermaid" as const, text: spec.text }, diagnostics: [] };
  const diagnostics = [...asked.diagnostics, ...checkGlyphs(asked.request, spec, scenario)];
  if (hasErrors(diagnostics)) return { request: null, key: null, answer: null, diagnostics };
  const key = JSON.stringify(asked.request);
  return { request: asked.request as FigureRequest, key, answer: null, diagnostics };
}

async function answerAll(
  wanted: Map<string, FigureRequest>,
  options: FigureOptions,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  if (wanted.size === 0) return answers;
  const cache = options.cache ? openCache(options.cache, await hashDrawingCode(options.worker)) : null;
  if (cache)
    await Promise.all(
      [...wanted].map(async ([key, request]) => {
        const answer = await cache.find(request);
        if (answer) answers.set(key, answer);
      }),
    );
  const left = [...wanted].filter(([key]) => !answers.has(key));
  const writes: Promise<void>[] = [];
  let done = answers.size;
  await drawInThreads(
    left.map(([, request]) => request),
    options.worker,
    (at, answer) => {
      const [key, request] = left[at]!;
      answers.set(key, answer);
      if (cache) writes.push(cache.write(request, answer));
      options.onProgress?.(++done, wanted.size);
    },
    options.early,
  );
  await Promise.all(writes);
  return answers;
}
