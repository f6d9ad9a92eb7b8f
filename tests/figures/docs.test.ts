// docs/figures.md is what authors read: a row for each kind of figure, with every option that its fence has.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chainLimits } from "../../src/figures/chain/limits.ts";
import { ladderLimits } from "../../src/figures/ladder/plan.ts";
import { figureKinds } from "../../src/figures/registry.ts";
import { sequenceLimits } from "../../src/figures/sequence/plan.ts";
import { tollLimits } from "../../src/figures/toll/plan.ts";

const docs = readFileSync(new URL("../../docs/figures.md", import.meta.url), "utf8");
const rowOf = (fence: string): string =>
  docs.split("\n").find((line) => line.startsWith(`| ${fence} |`)) ?? "";

describe("docs/figures.md", () => {
  it("has a row for each kind, with its options in the words of the kind", () => {
    const written = figureKinds.filter(({ options }) => options !== null);
    const rows = written.map(({ fence: { word, key } }) =>
      rowOf(key ? `\`${word}\` with \`${key}\`` : `\`${word}\``),
    );
    const wanted = written.map(({ options }) =>
      Object.entries(options ?? {})
        .map(([key, { says }]) => `\`${key}\`: ${says}`)
        .join("; "),
    );
    expect(rows.map((row) => row.split(" | ")[1])).toEqual(wanted);
  });

  it("says the limits that the code keeps", () => {
    const { sides, actors, lines } = chainLimits;
    expect(rowOf("`chain`")).toContain(`${sides} sides, ${actors} actors, ${lines} relations`);
    const { participants, messages } = sequenceLimits;
    expect(rowOf("`sequence`")).toContain(`${participants} participants, ${messages} messages`);
    expect(rowOf("`ladder`")).toContain(`${ladderLimits.rungs} rungs, ${ladderLimits.rounds} events`);
    expect(rowOf("`toll`")).toContain(`${tollLimits.counts} counts`);
  });
});
