// A text slide is set in the largest of three sizes that fits; one that fits in none is said to be too long.
import { describe, expect, it } from "vitest";
import { chooseSetting } from "../../../src/layouts/text/setting.ts";
import type { Flow } from "../../../src/model/deck.ts";
import { here, paragraph, words } from "../../support/deck.ts";

const room = 504; // px below a headline of one line
const sentence = "A letter is read aloud in the market, and everybody who crosses the bridge hears of it.";

const list = (count: number, text = "A letter came"): Flow[number] => ({
  kind: "list",
  ordered: false,
  start: 1,
  stepwise: false,
  checks: [],
  at: here,
  items: Array.from({ length: count }, () => [paragraph(...words(text))]),
});
const table = (rows: number, columns: number, text = "Some words"): Flow[number] => {
  const row = Array.from({ length: columns }, () => ({ children: words(text), at: here }));
  return { kind: "table", align: row.map(() => null), head: row, rows: Array(rows).fill(row), at: here };
};
const code = (lines: number, length = 40): Flow[number] => ({
  kind: "code",
  language: "",
  text: Array(lines).fill("x".repeat(length)).join("\n"),
  at: here,
});
const setting = (...flow: Flow) => chooseSetting(flow, room);

describe("points", () => {
  it.each([
    [1, "large", 1],
    [2, "large", 1],
    [4, "large", 1],
    [5, "medium", 1],
    [10, "medium", 1],
    [11, "medium", 2],
    [20, "medium", 2],
  ])("%i are set %s in %i columns", (count, size, columns) => {
    expect(setting(list(count))).toMatchObject({ form: "points", size, columns, fits: true });
  });

  it("that are long take smaller type, then two columns, then are too many", () => {
    expect(setting(list(4, sentence))).toMatchObject({ size: "large", fits: true });
    expect(setting(list(4, sentence.repeat(2)))).toMatchObject({ size: "medium", fits: true });
    expect(setting(list(18, sentence)).columns).toBe(2);
    expect(setting(list(40, sentence))).toMatchObject({ size: "small", fits: false });
  });

  it("of a second level count in their row", () => {
    const deep: Flow[number] = {
      kind: "list",
      ordered: true,
      start: 1,
      stepwise: false,
      checks: [],
      at: here,
      items: Array.from({ length: 4 }, () => [paragraph(...words("One")), list(4)]),
    };
    expect(setting(deep).size).toBe("medium");
  });
});

describe("text", () => {
  it("of one sentence is a statement; a longer one runs", () => {
    expect(setting(paragraph(...words(sentence)))).toMatchObject({ form: "statement", fits: true });
    expect(setting(paragraph(...words(sentence.repeat(3))))).toMatchObject({
      form: "running",
      size: "large",
    });
  });

  it("that runs on is set smaller, and then is too long", () => {
    const paragraphs = (count: number) => Array(count).fill(paragraph(...words(sentence.repeat(2)))) as Flow;
    const sizes = [2, 5, 7, 30].map((count) => {
      const { size, fits } = setting(...paragraphs(count));
      return [size, fits];
    });
    expect(sizes).toEqual([
      ["large", true],
      ["medium", true],
      ["small", true],
      ["small", false],
    ]);
  });
});

describe("tables and code", () => {
  it("tables up to six columns and nine rows fit, and twenty-five rows do not", () => {
    expect(setting(table(6, 4))).toMatchObject({ size: "large", fits: true });
    expect(setting(table(9, 6))).toMatchObject({ size: "medium", fits: true });
    expect(setting(table(25, 4))).toMatchObject({ fits: false });
    expect(setting(table(6, 3, sentence.repeat(3)))).toMatchObject({ fits: false });
  });

  it("code is set by its lines and by the longest", () => {
    expect(setting(code(5))).toMatchObject({ size: "large", fits: true });
    expect(setting(code(18))).toMatchObject({ size: "medium", fits: true });
    expect(setting(code(40))).toMatchObject({ fits: false });
    expect(setting(code(3, 100)).size).toBe("medium");
    expect(setting(code(3, 130)).size).toBe("small");
  });
});

describe("a quotation", () => {
  const quotation = (text: string): Flow[number] => ({
    kind: "blockquote",
    alert: null,
    blocks: [paragraph(...words(text))],
    at: here,
  });

  it("of a sentence or two is a statement, alone or with a paragraph on it", () => {
    expect(setting(quotation(sentence)).form).toBe("statement");
    expect(setting(quotation(sentence), paragraph(...words("The crier"))).form).toBe("statement");
  });

  it("of the ledger is one too, if it is as short", () => {
    const cited = (text: string) =>
      ({ kind: "quote", citation: { kind: "quote", quote: { words: text } }, at: here }) as Flow[number];
    expect(setting(cited(sentence)).form).toBe("statement");
    expect(setting(cited(sentence), paragraph(...words("The crier"))).form).toBe("statement");
    expect(setting(cited(sentence.repeat(3))).form).toBe("mixed");
    expect(setting(cited(sentence), list(2)).form).toBe("mixed");
  });

  it("that is long, or stands among other text, is not", () => {
    expect(setting(quotation(sentence.repeat(3))).form).toBe("mixed");
    expect(setting(quotation(sentence), list(2)).form).toBe("mixed");
    expect(setting(paragraph(...words("Before")), quotation(sentence)).form).toBe("mixed");
  });
});
