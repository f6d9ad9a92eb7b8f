// The options of a figure's fence: read once, each value with its place; no id is learned from anything but an option.
import { describe, expect, it } from "vitest";
import { figureKinds } from "../../src/figures/registry.ts";
import { idsNamed } from "../../src/model/figure-options.ts";
import { parseFence } from "../../src/parse/fence-options.ts";

const at = { file: "slides/05-who.md", line: 7, column: 0, length: 0 };
const parse = (word: string, text: string) => parseFence(word, text, at)!;

describe("parseFence(word, text, start)", () => {
  it("learns no id from a comment, a name or a text", () => {
    const comment =
      "# the secret meeting is left out\nrungs:\n  Secret talks: [letter] # not secret\n  Words: []";
    expect(idsNamed(parse("ladder", comment).options)).toEqual(["letter"]);
    expect(idsNamed(parse("chain", "ground: the secret place\nactors: [mayor]").options)).toEqual(["mayor"]);
    expect(idsNamed(parse("toll", "event: flood\nwhat: secret\nalso: [later]").options)).toEqual([
      "flood",
      "later",
    ]);
    expect(idsNamed(parse("mermaid", "flowchart LR\n secret --> b").options)).toEqual([]);
  });

  it("gives every value its place, in a fence that is indented too", () => {
    const { options } = parseFence("chain", "ground: Here\nactors: [mayor, council]", { ...at, column: 2 })!;
    expect(options.actors?.map((one) => [one.value, one.at.line, one.at.column])).toEqual([
      ["mayor", 8, 11],
      ["council", 8, 18],
    ]);
  });

  it("reports YAML that is none, unknown keys and values of another form, where they stand", () => {
    expect(parse("chain", "actors: [a\nground: x").diagnostics).toMatchObject([{ rule: "yaml-syntax" }]);
    expect(parse("chain", "grund: x").diagnostics).toMatchObject([
      { rule: "key-unknown", suggestion: "ground", at: { line: 7, column: 0, length: 5 } },
    ]);
    expect(parse("chain", "actors: mayor").diagnostics).toMatchObject([{ rule: "value-wrong" }]);
    expect(parse("chain", "- a").diagnostics).toMatchObject([{ rule: "value-wrong" }]);
  });

  it("reports front matter of a diagram that is no YAML or does not end, where it stands", () => {
    const told = (text: string) =>
      parse("mermaid", text).diagnostics.map(({ rule, at }) => [rule, at.line, at.column]);
    expect(told("---\ntitle: [broken\n---\nflowchart LR\n a --> b")).toEqual([["yaml-syntax", 9, 0]]);
    expect(told("---\nfoo: bar\n  bad: x\n---\npie")).toEqual([["yaml-syntax", 8, 5]]);
    expect(told('---\ntitle: "a\n---\npie')).toEqual([["yaml-syntax", 8, 7]]);
    expect(told("\n---\ntitle: a\ntitle: b\n---\npie")).toEqual([["yaml-syntax", 10, 0]]);
    expect(told("---\ntitle: a\nflowchart LR")).toEqual([["front-matter-open", 7, 0]]);
    for (const text of [
      "---\ntitle: a\nconfig:\n  theme: x\n---\npie",
      "---\n---\npie",
      "pie",
      "flowchart\n---\nx: [",
    ])
      expect(told(text), text).toEqual([]);
  });

  it("takes a word that no kind has as code", () => {
    expect(parseFence("python", "print(1)", at)).toBeNull();
  });

  it.each(
    figureKinds.flatMap(({ fence: { word }, options }) =>
      Object.entries(options ?? {}).map(([name, type]) => ({ word, name, type })),
    ),
  )(
    "$word: answers every value that $name does not take, at the value, and says what it takes",
    ({ word, name, type: { takes } }) => {
      const isList = takes === "ids" || takes === "words";
      const wrong = [
        ...["null", '""', "true", "{ x: 1 }", "[[]]", "[{ x: 1 }]", "[null]", "[true]", '[""]', "2001-13-45"],
        ...(takes === "lists" ? ["[one]", "{ Words: true }", "{ Words: [[]] }", "{ Words: one }"] : ["{}"]),
        ...(isList ? ["one"] : []),
      ].filter((value) => !(value === "2001-13-45" && (takes === "text" || takes === "id")));
      const silent = wrong.flatMap((value) => {
        const text = `# written by hand\n${name}: ${value}`;
        const [first] = parse(word, text).diagnostics;
        const isClear =
          first &&
          first.at.line === 8 &&
          /[`.)]$/.test(first.message) &&
          (first.message.includes(name) || takes === "lists");
        return isClear
          ? []
          : [`${name}: ${value} → ${first ? `${first.at.line} ${first.message}` : "nothing"}`];
      });
      expect(silent).toEqual([]);
    },
  );
});
