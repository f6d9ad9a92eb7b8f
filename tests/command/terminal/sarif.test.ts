import { describe, expect, it } from "vitest";
import { formatSarif } from "../../../src/command/terminal/sarif.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";

const at = { file: "slides/02 news.md", line: 3, column: 4, length: 6 };
const problem: Diagnostic = {
  ...{
    rule: "citation-unknown",
    severity: "error",
    message: "Nothing is called so.",
    fix: "Name a claim.",
    at,
  },
  related: [{ message: "This is called nearly so.", at: { ...at, line: 9 } }],
};

describe("formatSarif", () => {
  const log = JSON.parse(
    formatSarif([problem, { ...problem, severity: "warning", at: { ...at, line: 1 } }], "1.0.0"),
  );

  it("is one run of version 2.1.0, with the rules that were broken", () => {
    expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") });
    expect(log.runs).toHaveLength(1);
    const { driver } = log.runs[0].tool;
    expect(driver).toMatchObject({ name: "scenario-briefing", version: "1.0.0" });
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(["citation-unknown"]);
  });

  it("places each problem: columns from 1, files as addresses", () => {
    const [first, second] = log.runs[0].results;
    expect([first.level, second.level]).toEqual(["warning", "error"]);
    expect(second).toMatchObject({
      ruleId: "citation-unknown",
      ruleIndex: 0,
      message: { text: "Nothing is called so. Name a claim." },
      relatedLocations: [{ message: { text: "This is called nearly so." } }],
    });
    expect(second.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "slides/02%20news.md" },
      region: { startLine: 3, startColumn: 5, endColumn: 11 },
    });
  });

  it("is a run without results where nothing is wrong", () => {
    expect(JSON.parse(formatSarif([], "1.0.0")).runs[0].results).toEqual([]);
  });
});
