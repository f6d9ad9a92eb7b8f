// A diagram written by its author in Mermaid's language.
import type { FigureKind } from "../figure-kind.ts";
import { typeWords } from "./diagram-types.ts";
import type { MermaidPlan } from "./prepare.ts";

export const mermaidFigure: FigureKind<MermaidPlan> = {
  kind: "mermaid",
  fence: { word: "mermaid", types: typeWords },
  layout: null,
  options: null,
  quotes: false,
  runs: "thread",
  reads: [],
  plan: ({ spec, words }) => ({ plan: { text: spec.text, words: wordsOfDiagrams(words) }, diagnostics: [] }),
  shows: () => [],
  texts: ({ text }) =>
    text.split("\n").flatMap((line, i) => {
      if (/^\s*%%/.test(line)) return [];
      return { text: line, at: { line: i + 1, column: 0, length: line.length } };
    }),
  load: ({ openMermaid }) => openMermaid(),
  draw: async (plan, { openMermaid }) => {
    const { runHand } = await import("./hand.ts");
    return runHand(plan, await openMermaid());
  },
  narrow: () => ({ drawing: null, problems: [] }),
  describe: (_, { inSentences: told }) => told ?? "",
};

/** Only those, so that a change of others does not invalidate cached drawings. */
const wordsOfDiagrams = (words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter(([key]) => /^figure\.diagram-/.test(key)));
