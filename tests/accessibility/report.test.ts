// The accessibility report claims nothing that no test shows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Named {
  file: string;
  words: string;
}
interface Report {
  readCriteria(): {
    tests: Map<string, Named>;
    criteria: {
      id: string;
      shown?: string[];
      pdf?: string[];
      view?: string[];
      na?: string;
      partly?: string;
    }[];
  };
  makeReport(criteria: ReturnType<Report["readCriteria"]>, results: object): string;
}

const { readCriteria, makeReport } = (await import(join(import.meta.dirname, "report.mjs"))) as Report;
const { tests, criteria } = readCriteria();
const results = (status: string) => ({
  testResults: [...tests.values()].map(({ file, words }) => ({
    name: `/x/tests/${file}`,
    assertionResults: [{ fullName: `page ${words} at all`, status }],
  })),
});

describe("the accessibility report", () => {
  it("names tests that are there", () => {
    const rules = readFileSync(join(import.meta.dirname, "../outputs/pdf/ua/rules.ts"), "utf8");
    const missing = [...tests.values()].filter(({ file, words }) => {
      const text = readFileSync(join(import.meta.dirname, "..", file), "utf8");
      return !text.includes(words) && !rules.includes(words);
    });
    expect(missing).toEqual([]);
  });

  it("gives every criterion tests, a reason why it does not apply, or what is missing", () => {
    const silent = criteria.filter(({ shown = [], na, partly }) => shown.length === 0 && !na && !partly);
    expect(silent.map(({ id }) => id)).toEqual([]);
    const unknown = criteria
      .flatMap(({ shown = [], pdf = [], view = [] }) => [...shown, ...pdf, ...view])
      .filter((key) => !tests.has(key));
    expect(unknown).toEqual([]);
  });

  it("says supports where the tests have passed, and nowhere else", () => {
    const good = makeReport({ tests, criteria }, results("passed"));
    expect(good).toContain("| 2.1.1 | 9.2.1.1 | Keyboard | Supports | shown by");
    expect(good).toContain("| 4.1.2 | 9.4.1.2 | Name, Role, Value | Supports | shown by `a11y/overlays");
    expect(good).toContain("| 1.1.1 | 10.1.1.1 | Non-text Content | Supports |");
    expect(makeReport({ tests, criteria }, results("failed"))).not.toContain("| Supports |");
    expect(makeReport({ tests, criteria }, { testResults: [] })).not.toContain("| Supports |");
  });
});
