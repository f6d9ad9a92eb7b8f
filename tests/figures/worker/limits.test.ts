// A figure ends with a drawing or with a diagnostic, whatever it is asked to draw.
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { drawFigures } from "../../../src/figures/draw.ts";
import { DrawingThreads, drawInThreads } from "../../../src/figures/worker/threads.ts";
import { getProgram } from "../../support/program.ts";
import { actor, deckOf, figure, mermaidSlide, relation, scenario, slide, syria } from "../builders.ts";
import { strings } from "../words.ts";

const { worker, root } = getProgram();
const draw = (deck: ReturnType<typeof deckOf>) => drawFigures(deck, { strings, cache: null, worker });

describe("a figure that asks for too much", () => {
  it("is given up in time and memory, and the figures after it are drawn", async () => {
    const nodes = Array.from(
      { length: 400 },
      (_, i) => `n${i} --> n${(i * 7) % 400} & n${(i * 13) % 400} & n${(i * 31) % 400}`,
    );
    const heavy = mermaidSlide(`flowchart LR\n${nodes.join("\n")}`, "heavy");
    const light = mermaidSlide("flowchart LR\n a --> b", "light");
    const { figures, diagnostics } = await draw(deckOf(syria(), heavy, light));
    expect([...figures.keys()]).toContain("light");
    expect(diagnostics.some(({ rule }) => rule.startsWith("figure-"))).toBe(true);
  }, 120_000);

  it("is told before any work where its size says so: twelve actors and a hundred relations", async () => {
    const actors = Array.from({ length: 12 }, (_, i) =>
      actor(`a${i}`, `Actor ${i}`, "", i % 2 ? "a" : "b", "body"),
    );
    const relations = Array.from({ length: 100 }, (_, i) =>
      relation(`r${i}`, "command", actors[i % 12]!, actors[(i * 5 + 1 + Math.floor(i / 12)) % 12]!, ""),
    );
    const content = { layout: "actors", figure: figure("chain", "", "who-figure-1"), flow: [] };
    const { figures, diagnostics } = await draw(deckOf(scenario({ actors, relations }), slide(content)));
    expect([...figures.keys()]).toEqual([]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["figure-size"]);
  });
});

describe("a thread that breaks", () => {
  it("names the kind of figure, and keeps what went wrong", async () => {
    const threads = new DrawingThreads({ file: worker, root });
    const drawing = drawInThreads([{ kind: "ladder", plan: null }], threads, () => {});
    await expect(drawing).rejects.toMatchObject({
      message: "The ladder cannot be drawn.",
      cause: expect.any(TypeError),
    });
  });
});

describe("a thread that is closed while it draws", () => {
  it("answers no more, and ends", async () => {
    const threads = new DrawingThreads({ file: worker, root });
    const drawing = drawInThreads(
      [{ kind: "mermaid", plan: { text: "flowchart LR\n a", words: {} } }],
      threads,
      () => {},
    );
    const refused = expect(drawing).rejects.toThrow("A thread that draws figures ended with code");
    await threads.close();
    await refused;
  });
});

describe("a thread that is kept", () => {
  it("draws for the next build too, until all are closed", async () => {
    const threads = new DrawingThreads({ file: worker, root });
    const first = threads.take();
    const ended = once(first, "exit");
    threads.giveBack(first);
    expect(threads.take()).toBe(first);
    threads.giveBack(first);
    await threads.close();
    await ended;
  });
});
