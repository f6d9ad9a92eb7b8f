import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { formatSarif } from "../../src/report/sarif.ts";

const at = { file: "slides/02 news.md", line: 3, column: 4, length: 6 };
const problem: Diagnostic = {
  rule: "citation-unknown",
  severity: "error",
  message: "Nothing is called so.",
  fix: "Name a claim.",
  at,
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

describe("the schema of SARIF 2.1.0", () => {
  const path = join(import.meta.dirname, "../fixtures/sarif/sarif-schema-2.1.0.json");
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }); // one of its patterns is no Unicode one
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
  const faultsOf = (log: unknown): string[] =>
    validate(log)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const start = { ...at, line: 1, column: 0, length: 0 };

  it.each([
    ["nothing", []],
    ["a problem with a related place", [problem]],
    ["a file's very beginning", [{ ...problem, at: start }]],
    ["a problem at several places", [{ ...problem, also: [start, { ...at, file: "a b/ü&?.md" }] }]],
    ["rules of both severities", [problem, { ...problem, rule: "number-unsupported", severity: "warning" }]],
  ] as [string, Diagnostic[]][])("holds for %s", (_, diagnostics) => {
    expect(faultsOf(JSON.parse(formatSarif(diagnostics, "1.0.0")))).toEqual([]);
  });

  it("finds a run without a tool, a line 0, and a level that there is none of", () => {
    const log = JSON.parse(formatSarif([problem], "1.0.0"));
    const [run] = log.runs;
    delete run.tool;
    run.results[0].level = "grave";
    run.results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(faultsOf(log).sort()).toEqual([
      "/runs/0 must have required property 'tool'",
      "/runs/0/results/0/level must be equal to one of the allowed values",
      "/runs/0/results/0/locations/0/physicalLocation/region/startLine must be >= 1",
    ]);
  });
});
