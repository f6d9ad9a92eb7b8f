// Every kind of figure. All stages ask here; none knows a kind by its name.
import type { SlideFigure } from "../model/figure.ts";
import type { Scenario } from "../model/scenario.ts";
import { accountsFigure } from "./accounts/figure.ts";
import { chainFigure } from "./chain/figure.ts";
import { clockFigure } from "./clock/figure.ts";
import type { FigureKind, FigureSlide } from "./figure-kind.ts";
import { ladderFigure } from "./ladder/figure.ts";
import { likelihoodFigure } from "./likelihood/figure.ts";
import { lineageFigure } from "./lineage/figure.ts";
import { mapFigure } from "./map/figure.ts";
import { mermaidFigure } from "./mermaid/figure.ts";
import { sequenceFigure } from "./sequence/figure.ts";
import { timelineFigure } from "./timeline/figure.ts";
import { tollFigure } from "./toll/figure.ts";

export const figureKinds: readonly FigureKind[] = [
  chainFigure,
  sequenceFigure,
  accountsFigure,
  clockFigure,
  timelineFigure,
  mapFigure,
  ladderFigure,
  tollFigure,
  likelihoodFigure,
  lineageFigure,
  mermaidFigure,
];

/** @param kind FigureSpec.kind. Throws for a kind that is not registered, which parsing does not let pass. */
export function findKind(kind: string, kinds: readonly FigureKind[] = figureKinds): FigureKind {
  const found = kinds.find((one) => one.kind === kind);
  if (!found) throw new Error(`No figure of the kind “${kind}” is registered.`);
  return found;
}

/**
 * The kind of a fence; null for code. If several kinds share a word, one whose own key is in the fence wins.
 * @param word after the backticks @param keys of the fence's YAML
 */
export function findWritten(
  word: string,
  keys: readonly string[],
  kinds: readonly FigureKind[] = figureKinds,
): FigureKind | null {
  const written = kinds.filter(({ fence }) => fence.word === word);
  return (
    written.find(({ fence }) => fence.key !== undefined && keys.includes(fence.key)) ??
    written.find(({ fence }) => fence.key === undefined) ??
    null
  );
}

/** The word of the fence whose text begins with this type, in any case; undefined if there is none. */
export function findWordOfType(type: string): string | undefined {
  const named = type.toLowerCase();
  return figureKinds.find(({ fence }) => fence.types?.some((one) => one.toLowerCase() === named))?.fence.word;
}

/** Words that begin a figure's fence. */
export const fenceWords = (): string[] => [...new Set(figureKinds.map(({ fence }) => fence.word))];

/** Words that begin the fences of the kinds that belong to a layout; empty if none does. */
export const wordsOfLayout = (layout: string): string[] => [
  ...new Set(figureKinds.filter((kind) => kind.layout === layout).map(({ fence }) => fence.word)),
];

/** Ids of what a figure shows, before it is drawn; empty if its options are wrong. */
export function idsShown(figure: SlideFigure, slide: FigureSlide, scenario: Scenario): string[] {
  const kind = findKind(figure.spec.kind);
  const { plan } = kind.plan({ ...figure, slide, scenario, words: {} });
  return plan === null ? [] : kind.shows(plan);
}
