// A new kind of figure is a folder with a figure.ts and a line in the registry: shown with one made for this test.
import { describe, expect, it } from "vitest";
import { drawByKind, type FigureKind } from "../../src/figures/figure-kind.ts";
import { figureKinds, findKind, findWritten } from "../../src/figures/registry.ts";
import { rollFigure } from "../fixtures/figure-kind/figure.ts";
import { figure, syria } from "./builders.ts";
import { words } from "./words.ts";

const kinds: readonly FigureKind[] = [...figureKinds, rollFigure];
const tools = { root: "", openMermaid: () => Promise.reject(new Error("not here")) };

describe("a kind added to the registry", () => {
  it("is found by its fence, planned, drawn, told and known by the ids it shows", async () => {
    const kind = findWritten("roll", ["actors"], kinds)!;
    expect(findKind("roll", kinds)).toBe(kind);
    const facts = syria();
    const room = { width: 1152, height: 528 };
    const slide = { account: null, steps: [] };
    const { plan } = kind.plan({ spec: figure("chain"), room, ownMap: null, slide, scenario: facts, words });
    const { drawing, problems } = await drawByKind(kind, plan, tools);
    expect(problems).toEqual([]);
    expect(drawing?.ids).toEqual(facts.actors.map(({ id }) => id));
    expect(drawing?.description).toContain("IRGC, Shiite militias");
    expect(drawing?.markup.match(/data-actor/g)?.length).toBe(facts.actors.length);
  });

  it("does not compile without its text alternative", () => {
    const { describe: _, ...lacking } = rollFigure;
    // @ts-expect-error what a kind cannot do without, the type asks for
    const kind: FigureKind = lacking;
    expect(kind.kind).toBe("roll");
  });
});

describe("the registry", () => {
  it("has each kind once, and one that each word is written as by default", () => {
    const names = figureKinds.map(({ kind }) => kind);
    expect(new Set(names).size).toBe(names.length);
    expect(figureKinds.map(({ fence }) => findWritten(fence.word, [])?.fence.word)).toEqual(
      figureKinds.map(({ fence }) => fence.word),
    );
  });
});
