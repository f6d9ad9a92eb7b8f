import { describe, expect, it } from "vitest";
import * as z from "zod";
import { scenarioSchema } from "../../src/model/schema.ts";
import { otherWords } from "../../src/parse/other-words.ts";
import { parseScenario } from "../../src/parse/scenario.ts";
import { listWords } from "../../src/text/words.ts";

const parse = (text: string) =>
  parseScenario([{ path: "deck/scenario.yaml", text }]).diagnostics.map(({ suggestion }) => suggestion);

describe("a key that is called otherwise elsewhere", () => {
  it.each([
    ["sources: { a: { publisher: P, title: T, kind: press, published: 2019-05-14 } }", "date"],
    ["sources: { a: { publisher: P, title: T, kind: press, url: https://example.org/ } }", "address"],
    ["sources: { a: { publisher: P, title: T, category: press } }", "kind"],
    ["quotes: { a: { by: b, source: c, text: So it was } }", "words"],
    ["quotes: { a: { speaker: b, source: c, words: So it was } }", "by"],
    ["claims: { a: { statement: So it was } }", "text"],
    ["claims: { a: { text: So it was, status: partly } }", "verdict"],
    ["places: { a: { name: A, lat: 1, longitude: 2 } }", "latitude"],
    ["events: { a: { name: A } }", "title"],
    ["events: { a: { title: A, date: 2019-05-14 } }", "when"],
    ["zone: Europe/London", "timezone"],
  ])("is told by ours: %s", (line, key) => {
    expect(parse(`title: T\n${line}\n`)).toContain(key);
  });

  it("is told by its spelling, if it is no other word", () => {
    expect(parse("titel: T\n")).toContain("title");
  });
});

it("a kind and a verdict that are called otherwise are told by ours", () => {
  const [kind] = parse("title: T\nsources: { a: { publisher: P, title: T, kind: newspaper } }\n");
  const [verdict] = parse("title: T\nclaims: { a: { text: T, verdict: disputed, reported: { a: T } } }\n");
  expect([kind, verdict]).toEqual(["press", "contradicted"]);
});

it("every word of the list stands beside a key or a value that there is", () => {
  const schema = JSON.stringify(z.toJSONSchema(scenarioSchema, { io: "input", unrepresentable: "any" }));
  for (const [ours, others] of Object.entries(otherWords)) {
    expect(schema).toContain(`"${ours}"`);
    expect(listWords(others)).not.toContain(ours);
  }
});
