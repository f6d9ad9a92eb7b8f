import { describe, expect, it } from "vitest";
import { makePaint } from "../../src/report/paint.ts";
import { formatWordings } from "../../src/report/wordings.ts";

describe("formatWordings", () => {
  it("marks the differing words of both wordings, and says where the source has its own", () => {
    const wordings = {
      given: "No group will attack our troops with impunity,",
      found: "No group will strike our troops with impunity,",
      where: "debka ¶4",
    };
    expect(formatWordings(wordings, makePaint(false))).toEqual([
      "  You quote   No group will attack our troops with impunity,",
      "                            ^^^^^^",
      "  It has      No group will strike our troops with impunity,   debka ¶4",
      "                            ~~~~~~",
    ]);
  });

  it("paints the words that differ and no other", () => {
    const painted = formatWordings(
      { given: "We will answer", found: "We shall answer", where: "" },
      (style, text) => `<${style}>${text}</>`,
    );
    expect(painted[0]).toBe("  You quote   We <wrong>will</> answer");
    expect(painted.find((line) => line.includes("It has"))).toBe("  It has      We <source>shall</> answer");
  });
});
