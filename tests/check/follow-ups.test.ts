// A problem that another one causes is marked as such, and the cause alone is told.
import { describe, expect, it } from "vitest";
import { markFollowUps, markInForeign, markUnlocked } from "../../src/check/follow-ups.ts";
import { ownScript } from "../../src/check/rules/glyph-missing.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { here } from "../support/deck.ts";

const problem = (rule: Diagnostic["rule"], severity: Diagnostic["severity"] = "error"): Diagnostic => ({
  rule,
  severity,
  message: "x",
  at: here,
});

describe("wordings without a lock", () => {
  const found = [problem("words-not-locked"), problem("id-unknown")];

  it("follow from a lock that cannot be read", () => {
    for (const rule of ["yaml-syntax", "value-wrong"] as const)
      expect(markUnlocked(found, [problem(rule)]).map(({ follows }) => follows)).toEqual([true, undefined]);
  });

  it("are told where the lock is right or missing", () => {
    expect(markUnlocked(found, [])).toEqual(found);
    expect(markUnlocked(found, [problem("value-wrong", "warning")])).toEqual(found);
  });
});

describe("fonts that lack letters", () => {
  it("of the briefing's own script are told once for all slides, and other characters on each", () => {
    const own = { ...problem("glyph-missing", "warning"), fix: ownScript };
    const other = { ...problem("glyph-missing", "warning"), fix: "Write it another way." };
    const marked = markFollowUps([other, own, { ...own }, other, { ...own }]);
    expect(marked.map(({ follows }) => follows === true)).toEqual([false, false, true, false, true]);
  });
});

describe("what stands within marks of another tool", () => {
  const mark = { ...problem("markdown-dialect", "warning"), at: { ...here, column: 4, length: 6 } };
  const at = (column: number, line = here.line) => ({ ...here, line, column, length: 1 });
  const held = (one: Diagnostic) => markInForeign([mark], [one])[1]?.follows;

  it("follows from them: numbers, quotations and citations that are missing", () => {
    for (const rule of ["number-unsupported", "quotation-unknown", "statement-uncited"] as const)
      expect(held({ ...problem(rule), at: at(9) }), rule).toBe(true);
  });

  it("is told beside them, on another line, and where it is another matter", () => {
    expect(held({ ...problem("number-unsupported"), at: at(10) })).toBeUndefined();
    expect(held({ ...problem("number-unsupported"), at: at(3) })).toBeUndefined();
    expect(held({ ...problem("number-unsupported"), at: at(5, here.line + 1) })).toBeUndefined();
    expect(held({ ...problem("citation-unknown"), at: at(5) })).toBeUndefined();
  });

  it("makes the report of the marks an error where it is one, so that a failed build names an error", () => {
    const severityOf = (one: Diagnostic) => markInForeign([mark], [one])[0]?.severity;
    expect(severityOf({ ...problem("number-unsupported"), at: at(9) })).toBe("error");
    expect(severityOf({ ...problem("statement-uncited", "warning"), at: at(9) })).toBe("warning");
    expect(severityOf({ ...problem("number-unsupported"), at: at(10) })).toBe("warning");
  });
});
