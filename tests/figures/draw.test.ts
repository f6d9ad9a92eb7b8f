import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openJsonCache } from "../../src/disk/json-cache.ts";
import { beginDrawing, drawFigures } from "../../src/figures/draw.ts";
import { DrawingThreads } from "../../src/figures/worker/threads.ts";
import { Memory } from "../../src/model/memory.ts";
import { getProgram } from "../support/program.ts";
import { deckOf, figure, mermaidSlide, slide, syria } from "./builders.ts";
import { strings } from "./words.ts";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const { worker, root } = getProgram();
const flow = "flowchart LR\n a[One] --> b[Two]";

describe("drawFigures(deck, options)", () => {
  it("draws chains, sequences and diagrams, each under its id with title and description", async () => {
    const chain = slide({ layout: "actors", figure: figure("chain", "", "who-figure-1"), flow: [] });
    const sequence = slide({ layout: "sequence", figure: figure("sequence", "", "what-figure-1"), flow: [] });
    const deck = deckOf(syria(), chain, sequence, mermaidSlide(flow, "flow-figure-1"));
    const { figures, diagnostics } = await drawFigures(deck, { strings, cache: null, worker });
    expect(diagnostics).toEqual([]);
    expect([...figures.keys()]).toEqual(["who-figure-1", "what-figure-1", "flow-figure-1"]);
    for (const [id, { svg, title, description }] of figures) {
      expect(svg).toMatch(new RegExp(`^<svg id="${id}" class="dg [^"]+" role="img" `));
      expect(svg).toContain(`aria-labelledby="${id}-title ${id}-desc"`);
      expect(svg).toContain(`<title id="${id}-title">The headline</title><desc id="${id}-desc">`);
      expect(svg).not.toMatch(/%id%| style=|<style/);
      expect([title, description.length > 10]).toEqual(["The headline", true]);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
      expect(ids.every((each) => each === id || each.startsWith(`${id}-`))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("draws equal figures once and gives each its own ids", async () => {
    const drawn: number[] = [];
    const deck = deckOf(syria(), mermaidSlide(flow, "one"), mermaidSlide(flow, "two"));
    const { figures } = await drawFigures(deck, {
      strings,
      cache: null,
      worker,
      onProgress: (_, total) => drawn.push(total),
    });
    expect(drawn).toEqual([1]);
    expect(figures.get("two")!.svg).toBe(figures.get("one")!.svg.replaceAll("one", "two"));
  });

  it("awaits the figures that threads have begun to draw, and has none of them drawn again", async () => {
    const threads = new DrawingThreads({ file: worker, root });
    onTestFinished(() => threads.close());
    const chain = slide({ layout: "actors", figure: figure("chain", "", "who-figure-1"), flow: [] });
    const deck = deckOf(syria(), chain, mermaidSlide(flow, "flow-figure-1"));
    const totals: number[] = [];
    const onProgress = (_: number, total: number) => totals.push(total);
    const options = { strings, cache: null, worker, root, threads, memory: new Memory(), onProgress };
    const begun = await beginDrawing(deck, options);
    expect([...(await begun.answers).values()].every(({ drawing }) => drawing !== null)).toBe(true);
    const { figures } = await drawFigures(deck, options, begun);
    expect([...figures.keys()]).toEqual(["who-figure-1", "flow-figure-1"]);
    expect(totals).toEqual([2, 2]);
  });

  it("finds figures in lists, quotations and notes", async () => {
    const at = { file: "slides/x.md", line: 1, column: 0, length: 0 };
    const block = (id: string) => ({ kind: "figure" as const, figure: figure("mermaid", flow, id), at });
    const list = {
      kind: "list" as const,
      ordered: false,
      start: 1,
      stepwise: false,
      items: [[block("listed")]],
      at,
    };
    const on = slide({ layout: "text", flow: [list, { kind: "blockquote", blocks: [block("quoted")], at }] });
    on.notes.say = [block("said")];
    expect([
      ...(await drawFigures(deckOf(syria(), on), { strings, cache: null, worker })).figures.keys(),
    ]).toEqual(["listed", "quoted", "said"]);
  });

  it("takes from the cache what it drew before, to the same bytes", async () => {
    const cache = openJsonCache(temporaryFolder());
    const deck = deckOf(syria(), mermaidSlide(flow));
    const first = await drawFigures(deck, { strings, cache, worker });
    const drawn: number[] = [];
    const second = await drawFigures(deck, {
      strings,
      cache,
      worker,
      onProgress: (done) => drawn.push(done),
    });
    expect(drawn).toEqual([]);
    expect([...second.figures]).toEqual([...first.figures]);
  });

  it("draws again what stands half in the cache", async () => {
    const folder = temporaryFolder();
    const cache = openJsonCache(folder);
    const deck = deckOf(syria(), mermaidSlide(flow));
    const first = await drawFigures(deck, { strings, cache, worker });
    const [file] = readdirSync(folder).map((name) => join(folder, name));
    const text = readFileSync(file!, "utf8");
    for (const broken of ["", "{", text.slice(0, -20), text.replace("One", "Two")]) {
      writeFileSync(file!, broken);
      expect([...(await drawFigures(deck, { strings, cache, worker })).figures]).toEqual([...first.figures]);
      expect(readFileSync(file!, "utf8")).toBe(text);
    }
  });

  it("draws where nothing can be kept", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "no folder");
    const cache = openJsonCache(file);
    const { figures } = await drawFigures(deckOf(syria(), mermaidSlide(flow)), { strings, cache, worker });
    expect(figures.size).toBe(1);
  });

  it("keeps the problems of a figure in the cache, and finds their places anew", async () => {
    const cache = openJsonCache(temporaryFolder());
    const on = mermaidSlide("flowchart LR\n a -> b");
    const first = await drawFigures(deckOf(syria(), on), { strings, cache, worker });
    on.figures[0]!.spec.at.line = 30;
    const second = await drawFigures(deckOf(syria(), on), { strings, cache, worker });
    expect(first.diagnostics).toMatchObject([
      { rule: "figure-syntax", at: { file: "slides/05-who.md", line: 8, column: 3 } },
    ]);
    expect(second.diagnostics).toMatchObject([{ rule: "figure-syntax", at: { line: 31 } }]);
  });

  it("reports one figure that fails and draws the others", async () => {
    const deck = deckOf(syria(), mermaidSlide("flowchart LR\n a[", "bad"), mermaidSlide(flow, "good"));
    const { figures, diagnostics } = await drawFigures(deck, { strings, cache: null, worker });
    expect([...figures.keys()]).toEqual(["good"]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["figure-syntax"]);
  });

  it("warns once of characters the fonts lack where the first stands, in a fence and in the scenario", async () => {
    const facts = syria();
    facts.actors[2]!.role = "→ north";
    const chain = slide({ layout: "actors", figure: figure("chain", "", "who"), flow: [] });
    const { diagnostics } = await drawFigures(
      deckOf(facts, chain, mermaidSlide("flowchart LR\n a[Łódź] --> b")),
      { strings, cache: null, worker },
    );
    expect(
      diagnostics.map(({ rule, at, message }) => [rule, at.line, at.column, message.slice(0, 40)]),
    ).toEqual([
      [
        "glyph-missing",
        facts.actors[2]!.at.line,
        facts.actors[2]!.at.column,
        "The fonts have no → (U+2192); the reader",
      ],
      ["glyph-missing", 8, 3, "The fonts have no Ł (U+0141), ź (U+017A)"],
    ]);
  });

  it("throws where a thread dies, which is a fault of ours", async () => {
    const broken = join(temporaryFolder(), "worker.mjs");
    writeFileSync(broken, "process.exit(3);");
    await expect(
      drawFigures(deckOf(syria(), mermaidSlide(flow)), { strings, cache: null, worker: broken }),
    ).rejects.toThrow("code 3");
  });

  it("starts no thread where nothing is to be drawn", async () => {
    const { figures } = await drawFigures(deckOf(syria()), { strings, cache: null, worker: "nowhere.mjs" });
    expect(figures.size).toBe(0);
  });
});
