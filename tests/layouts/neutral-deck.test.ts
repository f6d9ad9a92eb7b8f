// A deck without facts, as people bring them: sixteen plain slides. It builds, and its warnings are few.
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { getProgram } from "../support/program.ts";

const slides = join(import.meta.dirname, "../fixtures/neutral");

it("sixteen plain slides build without an error, and nothing on them is too long or too small", async () => {
  const { diagnostics, built, slideCount } = await build(slides, { ...getProgram(), cache: null });
  expect(slideCount).toBe(16);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect([...new Set(diagnostics.map(({ rule }) => rule))]).toEqual(["statement-uncited"]);
  expect(built?.figures.size).toBe(4);
});

it("a slide that appears item by item begins with its first item; one with other words begins with these", async () => {
  const { built } = await build(slides, { ...getProgram(), cache: null });
  const { slides: all = [] } = built?.deck ?? {};
  const links = all.find(({ id }) => id === "links");
  expect([links?.standing, links?.stepCount]).toEqual([1, 3]);
  const html = built?.blocks.find(({ html }) => html.includes('id="links"'))?.html ?? "";
  expect(html.match(/<li[^>]*>/g)?.map((item) => item.includes("fragment"))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
