import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeClaim, writeEvidence, writeQuotation } from "../../src/sources/evidence-line.ts";

describe("words of a source as a line of YAML", () => {
  it("are plain where YAML reads them as the same words", () => {
    expect(writeEvidence("report", "almost five kilometers")).toBe(
      "evidence: {report: almost five kilometers}",
    );
  });

  it("stand under the paragraph that holds them, where one is named", () => {
    expect(writeEvidence("report", "five", 1)).toBe("evidence: {report ¶1: five}");
    expect(writeEvidence("report", "five", 12)).toBe("evidence: {report ¶12: five}");
  });

  const words = [
    ...[
      "it was, they said",
      "a: b",
      "ends with:",
      "has # a mark",
      "trailing ",
      " leading",
      "- a dash",
      "? asks",
    ],
    ...[
      "[in",
      "out]",
      "{in",
      "out}",
      "& co",
      "* all",
      "! no",
      "| bar",
      "> more",
      "'single",
      '"double',
      "% of",
    ],
    ...["@ home", "` tick", "~", "null", "True", "false", "YES", "no", "on", "Off", "13", "+1.5", "-2", ".5"],
    ...["1,000", "0x1F", "1e3", "2023-03-23", "2023-03-23T12:00", ".inf", ".NaN", "", "two\nlines", "a\tb"],
    ...["\u2028", "13 hours", "C#", "a:b", "1964 was it"],
  ];
  it.each(words)("%j is read as it was", (text) => {
    expect(parse(writeEvidence("report", text))).toEqual({ evidence: { report: text } });
    expect(parse(writeQuotation("report", text))["new-quote"].words).toBe(text);
    expect(parse(writeClaim("report", text, 3))["new-claim"].evidence).toEqual({ "report ¶3": text });
  });

  it("begin a claim and a quotation that say what their author has to write", () => {
    expect(parse(writeClaim("report", "five"))).toEqual({
      "new-claim": { text: "write what it shows", evidence: { report: "five" } },
    });
    expect(parse(writeQuotation("report", "five"))).toEqual({
      "new-quote": { by: "write who says it", source: "report", words: "five" },
    });
  });
});
