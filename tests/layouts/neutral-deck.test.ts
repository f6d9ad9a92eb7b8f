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
