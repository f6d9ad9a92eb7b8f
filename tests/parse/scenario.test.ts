import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/parse/scenario.ts";

const text = readFileSync(join(import.meta.dirname, "../fixtures/minimal/scenario.yaml"), "utf8");
const rulesOf = (yaml: string) =>
  parseScenario([{ path: "scenario.yaml", text: yaml }]).diagnostics.map((one) => one.rule);

describe("parseScenario", () => {
  it("merges the files of a folder and knows where everything stands", () => {
    const [head = "", claims = ""] = text.split(/^(?=claims:)/m);
    const { scenario, diagnostics } = parseScenario([
      { path: "scenario/a.yaml", text: head },
      { path: "scenario/b.yaml", text: claims },
    ]);
    expect(diagnostics).toEqual([]);
    expect(scenario?.at(["claims", "delivered", "text"])).toMatchObject({ file: "scenario/b.yaml", line: 3 });
    expect(scenario?.at(["events", "answer", "actor"])).toMatchObject({ file: "scenario/a.yaml" });
  });

  it("finds a part of a section in the file that holds it, also where two files have the section", () => {
    const more = "claims:\n  received:\n    text: A letter was received\n    whose: gazette\n";
    const { scenario } = parseScenario([
      { path: "a.yaml", text },
      { path: "b.yaml", text: more },
    ]);
    expect(scenario?.at(["claims", "received", "text"])).toMatchObject({ file: "b.yaml", line: 3 });
    expect(scenario?.at(["claims", "delivered", "text"])).toMatchObject({ file: "a.yaml" });
  });

  it("reports an id that stands in two files", () => {
    const files = [
      { path: "a.yaml", text },
      { path: "b.yaml", text: "claims:\n  delivered: {text: Twice, whose: gazette}\n" },
    ];
    expect(parseScenario(files).diagnostics.map(({ rule, at }) => [rule, at.file, at.line])).toEqual([
      ["id-duplicate", "b.yaml", 2],
    ]);
  });

  it("refuses aliases, so that a small file stays small", () => {
    expect(rulesOf("a: &x [1, 2]\nb: [*x, *x]\n")).toContain("yaml-syntax");
  });

  it.each([
    ["claims: { a: { text: It came, evidence: { b: about 12,400 people } } }", "about 12,400 people"],
    ["sides: { a: Soviet, Russian later, b: American }", "Soviet, Russian later"],
    ["sides: { a: One, two, three }", "One, two, three"],
    [
      "events: { e: { title: Ships, boats and planes turn, when: 1962-10-24 } }",
      "Ships, boats and planes turn",
    ],
  ])("says which words a comma between braces has cut: %s", (yaml, words) => {
    const { diagnostics } = parseScenario([{ path: "scenario.yaml", text: `title: T\n${yaml}\n` }]);
    expect(diagnostics).toMatchObject([
      { rule: "yaml-syntax", at: { line: 2 }, fix: expect.stringContaining(`: "${words}".`) },
    ]);
  });

  it("takes a comma between quotation marks, in lists and in lines of their own", () => {
    expect(rulesOf('title: T\nsides: { a: "One, two" }\nhandling: Inside, only\n')).toEqual([]);
  });

  it("does not take __proto__ for a thing", () => {
    expect(rulesOf(`${text}  __proto__: {text: x, whose: gazette}\n`)).not.toEqual([]);
  });

  it("takes dates, yes and no for the text they are", () => {
    expect(
      rulesOf(
        text.replace("dates: 1–2 May 2001", "dates: 2001-05-01").replace("asOf: 3 May 2001", "asOf: no"),
      ),
    ).toEqual([]);
  });

  it("says what a file that is no map lacks", () => {
    expect(rulesOf("- a\n- b\n")).toEqual(["value-wrong"]);
    expect(rulesOf("")).toContain("value-wrong");
  });
});
