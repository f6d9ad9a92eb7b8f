import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Context, makeSay } from "../../src/markup/context.ts";
import { renderLineage } from "../../src/markup/lineage.ts";
import type { Source } from "../../src/model/scenario.ts";
import { gazette, here } from "../support/deck.ts";

const source = (number: number, given: Partial<Source> = {}): Source => ({
  ...gazette,
  id: `source-${number}`,
  number,
  publisher: `Paper ${number}`,
  relays: [],
  ...given,
});
const agency = source(1, { publisher: "The agency" });
const relaying = (from: number, to: number): Source[] =>
  Array.from({ length: to - from + 1 }, (_, i) => source(from + i, { relays: [agency] }));
const nobody = (number: number) => source(number, { access: "relayed", origin: null });

/** What is counted and, where there are many, how many more there are. */
function counted(language: string, ...sources: Source[]): string[] {
  const strings = parse(readFileSync(`assets/strings/${language}.yaml`, "utf8")) as Record<string, string>;
  const context = { say: makeSay(strings), scenario: { language } } as unknown as Context;
  const reported = sources.map((one) => ({ source: one, says: "so", at: here }));
  const markup = renderLineage({ evidence: [], reported } as never, context)?.value ?? "";
  const line = /<span class="counted">(.*?)<\/span>/.exec(markup)?.[1] ?? "";
  return [line, ...[...markup.matchAll(/<li>([^<]+)<\/li>/g)].map(([, words = ""]) => words)];
}

describe("what the sources of a claim are worth together, counted in words", () => {
  it.each([
    ["en", "three sources, one origin"],
    ["de", "drei Quellen, ein Ursprung"],
    ["fr", "trois sources, une origine"],
  ])("%s: %s", (language, line) => {
    expect(counted(language, ...relaying(2, 4))).toEqual([line]);
  });

  it.each([
    ["en", "five sources, two origins, two not said"],
    ["de", "fünf Quellen, zwei Ursprünge, zwei nicht genannt"],
    ["fr", "cinq sources, deux origines, deux non dites"],
  ])("%s: %s", (language, line) => {
    const sources = [...relaying(2, 3), source(7), nobody(8), nobody(9)];
    expect(counted(language, ...sources)[0]).toBe(line);
  });

  it.each([
    ["en", "two sources, no origin known, two not said"],
    ["de", "zwei Quellen, kein Ursprung bekannt, zwei nicht genannt"],
    ["fr", "deux sources, aucune origine connue, deux non dites"],
  ])("%s: %s", (language, line) => {
    expect(counted(language, nobody(2), nobody(3))[0]).toBe(line);
  });

  it.each([
    ["en", "twelve sources, one origin", "and nine more"],
    ["de", "zwölf Quellen, ein Ursprung", "und neun weitere"],
    ["fr", "douze sources, une origine", "et neuf autres"],
  ])("%s: words up to twelve", (language, ...lines) => {
    expect(counted(language, ...relaying(2, 13))).toEqual(lines);
    expect(counted(language, ...relaying(2, 14))[0]).toMatch(/^13 /);
  });

  it("counts nothing where there is one source", () => {
    expect(counted("en", agency)).toEqual([""]);
  });
});
