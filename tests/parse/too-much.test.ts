// Texts without end: each is answered at its place, before anything takes time or memory for it.
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/parse/scenario.ts";
import { parseSlide } from "../../src/parse/slide.ts";

const word = "x".repeat(45_000);
const words = "word ".repeat(9_000);
const parse = (text: string) => parseSlide({ path: "slides/02-news.md", text: `# News\n\n${text}\n` }, "en");
const firstOf = (text: string) => {
  const { message, at, fix } = parse(text).diagnostics[0] ?? { message: "", at: { line: 0 }, fix: "" };
  return { message, line: at.line, fix };
};

describe("a slide of megabytes", () => {
  it("is answered with its size, once, and is not read", () => {
    for (const [text, unit] of [
      ["- a\n".repeat(30_000), "lines"],
      ["word ".repeat(300_000), "characters"],
    ] as const) {
      const { diagnostics } = parse(text);
      expect(diagnostics.map(({ rule }) => rule)).toEqual(["layout-content"]);
      expect(diagnostics[0]?.message).toMatch(/^The text that begins here has \d+ (?:lines|characters)\.$/);
      expect(diagnostics[0]?.message).toContain(unit);
    }
  });

  it("is read where it is long and within reason", () => {
    expect(parse("- a\n".repeat(5000)).diagnostics.filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
  });
});

describe("a slide with a word of tens of thousands of letters", () => {
  it("is answered where the word begins", () => {
    for (const text of [
      word,
      `A word: ${word}@example.org`,
      `- ${"a.".repeat(20_000)}`,
      `[@${word}]`,
      `| a |\n|---|\n| ${word} |`,
    ]) {
      const { message, fix } = firstOf(text);
      expect(message, text.slice(0, 20)).toMatch(/^This word has \d+ characters\.$/);
      expect(fix).toBe("Break it with spaces, or write a shorter one.");
    }
    expect(firstOf(`One.\n\nTwo ${word}`).line).toBe(5);
    expect(firstOf(`- one\n\nNote:\n\nthree\n${word}`).line).toBe(8);
  });

  it("is the slide's only problem: what was not read is not missed", () => {
    for (const text of [word, "> ".repeat(3000), "[".repeat(20_000), `- ${"*".repeat(12_000)}`]) {
      const { slide, diagnostics } = parse(text);
      expect(
        diagnostics.map(({ rule }) => rule),
        text.slice(0, 20),
      ).toEqual(["layout-content"]);
      expect(slide.headlines).toHaveLength(1);
    }
  });

  it("is no more than a long slide where its words are of usual length", () => {
    expect(parse(words).diagnostics).toEqual([]);
  });
});

describe("a paragraph with thousands of marks that are not closed, or of gaps", () => {
  const spend = (text: string): number => {
    const start = process.cpuUsage();
    parse(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  it("is answered where it begins, or read in good time", () => {
    for (const mark of ["*a ", "/*a ", "_a ", "[a ", "`a ", "~a "]) {
      const { message, line } = firstOf(`One.\n\ntwo ${mark.repeat(20_000)}`);
      expect(message, mark).toContain("stars, brackets and other marks");
      expect(line, mark).toBe(5);
    }
    for (const unit of ["  ", "\t", "{# a ", "(* a ", "/* a ", "{{ a ", "{.a ", "Say it.  Private ", "|| a "])
      expect(spend(unit.repeat(20_000)), unit).toBeLessThan(1500);
  });
});

describe("options of a figure that cannot be read", () => {
  const message = (options: string) => firstOf(`\`\`\`sequence\n${options}\n\`\`\``).message;

  it("are explained in an author's words, also where they have no end", () => {
    for (const deep of ["[", "{", "[{"])
      expect(message(`participants: ${deep.repeat(3000)}`), deep).toBe(
        "The options of this figure are not YAML: Brackets or lists are nested too deep to be read.",
      );
    expect(message("events: [a]\nevents: [b]")).toBe(
      "The options of this figure are not YAML: This key stands here twice.",
    );
  });
});

describe("a name or a phrase that is as long as a book", () => {
  const scenario = (part: string) =>
    parseScenario([{ path: "slides/scenario.yaml", text: `title: A river\n${part}\n` }]).diagnostics.map(
      ({ rule, message, fix }) => `${rule}: ${message} ${fix}`,
    );

  it("is refused at the key that has it", () => {
    const parts: [key: string, part: string][] = [
      ["actors.a.name", `actors: { a: { name: ${word}, kind: person } }`],
      ["actors.a.role", `actors: { a: { name: A, kind: person, role: ${words} } }`],
      ["events.e.title", `events: { e: { title: ${words} } }`],
      ["sides.a", `sides: { a: ${words} }`],
      ["places.p.name", `places: { p: { name: ${word}, latitude: 1, longitude: 1, radius: 1 } }`],
    ];
    for (const [key, part] of parts)
      expect(scenario(part).join("\n"), key).toMatch(
        new RegExp(`value-wrong: "${key}" has \\d+ characters. Write text of at most 300 characters.`),
      );
  });
});
