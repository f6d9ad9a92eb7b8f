// What YAML calls a number, a truth, a reference or another document, and an author seldom means: each is a right
// value, or an error at its place.
import { describe, expect, it } from "vitest";
import { locationsIn } from "../../../src/parse/locate.ts";
import { parseYaml } from "../../../src/parse/yaml/yaml.ts";
import { blankComments } from "../../../src/report/blank-comments.ts";

const parse = (text: string) => parseYaml(text, locationsIn({ path: "scenario.yaml", text }));
const problemsOf = (text: string) =>
  parse(text).diagnostics.map(({ message, at }) => `${at.line}:${at.column} ${message}`);

describe("a scalar of YAML", () => {
  it.each([
    ["1e3", "2:6 1e3 is read as the number 1000 in YAML."],
    ["0x7D1", "2:6 0x7D1 is read as the number 2001 in YAML."],
    ["0o17", "2:6 0o17 is read as the number 15 in YAML."],
    ["-2.5E-2", "2:6 -2.5E-2 is read as the number -0.025 in YAML."],
    [".inf", "2:6 .inf is read as an endless number in YAML."],
    [".nan", "2:6 .nan is read as no number in YAML."],
    ["&year 2001", "2:6 &year is an anchor of YAML, which this format does not have."],
    ["!when 2001", "2:6 !when is a tag, which this format does not have."],
    ["!!binary aGVsbG8=", "2:6 !!binary is a tag, which this format does not have."],
    ["!!js/function 'x'", "2:6 !!js/function is a tag, which this format does not have."],
    ["{ 1e3: x }", "2:8 1e3 is read as the number 1000 in YAML."],
  ])("%s is refused", (written, problem) => {
    const [found = ""] = problemsOf(`title: A\nwhen: ${written}\n`);
    expect(found).toBe(problem);
  });

  it.each([
    ["title: | x", "1:7 Text cannot begin with | here."],
    ["title: > x", "1:7 Text cannot begin with > here."],
    ["title: >- x", "1:7 Text cannot begin with >- here."],
    ["title: - x", "1:7 Text cannot begin with - here."],
    [
      "a:\n  b:\n    c: 1\n \u00a0  d: 2",
      "4:1 This line is indented with spaces of another kind, which YAML does not know.",
    ],
    [
      "a:\n  b: 1\n \u3000c: 2",
      "3:1 This line is indented with spaces of another kind, which YAML does not know.",
    ],
  ])("of %j is answered at the mark", (written, problem) => {
    expect(problemsOf(`${written}\n`)[0]).toBe(problem);
  });

  it.each([
    ["2001", 2001],
    ["0988", 988],
    ["-44", -44],
    ["51.5", 51.5],
    ["+5", 5],
    ["1_000", "1_000"],
    ["12:30:45", "12:30:45"],
    ["yes", "yes"],
    ["no", "no"],
    ["on", "on"],
    ["~", null],
    ["'1e3'", "1e3"],
    ['"0x7D1"', "0x7D1"],
    ["!!str 2001", "2001"],
    ["1e3 men", "1e3 men"],
    ["2023-03-23", "2023-03-23"],
  ])("%s is what it looks like", (written, value) => {
    const { value: read, diagnostics } = parse(`when: ${written}\n`);
    expect(diagnostics).toEqual([]);
    expect(read).toEqual({ when: value });
  });

  it.each([
    ["an alias", "a: &x 1\nb: *x\n", 2],
    ["a second document", "a: 1\n---\nb: 2\n", 2],
    ["a tab as indent", "a:\n\tb: 1\n", 2],
    ["a key twice", "a: 1\nb: 2\na: 3\n", 3],
  ])("%s is refused at its line", (_, text, line) => {
    const { diagnostics } = parse(text);
    expect(diagnostics.map(({ at }) => at.line)).toContain(line);
  });

  it.each([
    [
      "Platform #7 burns",
      "2:6",
      'A # after a space begins a comment, so "#7 burns" is no part of this text.',
    ],
    [
      "{ a: in issue #4 }",
      "2:20",
      "A # after a space begins a comment, so the bracket behind it closes nothing.",
    ],
    ["[a, issue #4]", "2:16", "A # after a space begins a comment, so the bracket behind it closes nothing."],
    [
      '"No damage" and no casualties',
      "2:18",
      "The text ends at the quotation mark before this, and goes on here.",
    ],
    ["'No' said he", "2:11", "The text ends at the quotation mark before this, and goes on here."],
    ["{ ~: x }", "2:8", "A key is empty here."],
    [`\n  ${"x".repeat(1100)}: y`, "3:2", "This key has more than 1024 characters."],
  ])("%s is no silent cut, and no riddle", (written, place, problem) => {
    expect(problemsOf(`title: A\nwhen: ${written}\nlast: B\n`)).toEqual([`${place} ${problem}`]);
  });

  it.each(["x # a comment", "'x' #7", "a#7", "# all of it", "x #", "x #!later"])(
    "%s holds a comment or none",
    (written) => {
      expect(problemsOf(`when: ${written}\n`)).toEqual([]);
    },
  );

  it("that a comma cuts in two is a number or words", () => {
    const fixOf = (written: string) => parse(`a: { b: ${written} }\n`).diagnostics.map(({ fix }) => fix);
    expect(fixOf("50,5")).toEqual(["Write a number without a comma: 50.5, or 505."]);
    expect(fixOf("12,400 people")).toEqual([
      'Put the words with the comma between quotation marks: "12,400 people".',
    ]);
  });
});

describe("comments", () => {
  const blank = (text: string, path = "scenario.yaml") => blankComments({ path, text });

  it.each([
    ["a: b # c\n", ["c"]],
    ["# c\na: b\n", ["c"]],
    ["a: 'b # no' # c\n", ["c"]],
    ["a: b#no\n", []],
    ["a: |\n  text # no\nb: 1 # c\n", ["c"]],
    ["a: [1, # c\n  2]\n", ["c"]],
    ["a: b: c # d\n", ["d"]],
    ["a: 'open # it\n", []],
  ])("of %j are blank, and the rest keeps its place", (text, comments) => {
    const { file, comments: found } = blank(text);
    expect(found).toEqual(comments);
    expect(file.text).toHaveLength(text.length);
    for (const one of comments)
      expect(file.text).not.toContain(one === "c" || one === "d" ? `# ${one}` : one);
  });

  it("of Markdown, its front matter and its fences are blank, and headings stay", () => {
    const text = "---\na: b # one\n---\n\n# Heading\n\nText <!-- two --> #3\n\n```map\nc: d # three\n```\n";
    const { file, comments } = blank(text, "01.md");
    expect(comments.sort()).toEqual(["one", "three", "two"]);
    expect(file.text).toHaveLength(text.length);
    expect(file.text).toContain("# Heading\n\nText");
    expect(file.text).toContain("#3");
  });
});
