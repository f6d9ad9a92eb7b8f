// A problem that another one causes is marked as such, and the cause alone is told.
import { describe, expect, it } from "vitest";
import { markUnlocked } from "../../src/check/follow-ups.ts";
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
