// docs/figures.md is what authors read: a row for each kind of figure, with every option that its fence has.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chainLimits } from "../../src/figures/chain/limits.ts";
import { ladderLimits } from "../../src/figures/ladder/plan.ts";
import { figureKinds } from "../../src/figures/registry.ts";
import { sequenceLimits } from "../../src/figures/sequence/plan.ts";
import { tollLimits } from "../../src/figures/toll/plan.ts";

const docs = readFileSync(new URL("../../docs/figures.md", import.meta.url), "utf8");
const rowOf = (word: string): string =>
  docs.split("\n").find((line) => line.startsWith(`| \`${word}\` |`)) ?? "";

describe("docs/figures.md", () => {
  it("has a row for each kind, with all its options", () => {
    const missing = figureKinds
      .filter(({ fence }) => fence.key === undefined)
      .flatMap(({ fence, options }) => {
        const row = rowOf(fence.word);
        return ["", ...Object.keys(options ?? {})]
          .filter((key) => !row.includes(key ? `\`${key}\`` : "|"))
          .map((key) => `${fence.word} ${key}`);
      });
    expect(missing).toEqual([]);
  });

  it("says the limits that the code keeps", () => {
    const { sides, actors, lines } = chainLimits;
    expect(rowOf("chain")).toContain(`${sides} sides, ${actors} actors, ${lines} relations`);
    const { participants, messages } = sequenceLimits;
    expect(rowOf("sequence")).toContain(`${participants} participants, ${messages} messages`);
    expect(rowOf("ladder")).toContain(`${ladderLimits.rungs} rungs, ${ladderLimits.rounds} events`);
    expect(rowOf("toll")).toContain(`${tollLimits.counts} counts`);
  });
});
