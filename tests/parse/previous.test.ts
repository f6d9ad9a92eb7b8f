// The briefing.json of an earlier version, and what is said of everything that is none.
import { describe, expect, it } from "vitest";
import { parsePrevious } from "../../src/parse/previous.ts";

const claim = {
  id: "a",
  text: "x",
  verdict: "partly",
  credibility: 3,
  evidence: [{ source: "log", paragraph: 1, words: "y" }],
};
const whole = { version: 1, asOf: "1 May 2001", claims: [claim], quotes: [], events: [] };
const read = (text: string) => parsePrevious({ path: "old/briefing.json", text });
const say = (text: string): string[] =>
  read(text).diagnostics.map(
    ({ at, message, fix }) => `${at.line}:${at.column + 1} ${message} ${fix?.replace(asBuilt, "…")}`,
  );
const asBuilt = "Take the earlier briefing.json as it was built.";

describe("parsePrevious(file)", () => {
  it("reads a version of any age, and leaves alone what it does not know", () => {
    const { version, diagnostics } = read(JSON.stringify({ ...whole, later: true }));
    expect(diagnostics).toEqual([]);
    expect(version).toMatchObject({ asOf: "1 May 2001", judgements: [], claims: [{ reported: [] }] });
    const { version: _, ...first } = whole;
    expect(read(JSON.stringify(first)).diagnostics).toEqual([]);
  });

  it("finds no fault where there is no earlier version", () => {
    expect(parsePrevious(null)).toEqual({ version: null, diagnostics: [] });
  });

  it.each([
    ["nothing", "", "1:1 The JSON of this file ends before it is whole. …"],
    [
      "half a file",
      '{\n "version": 1,\n "claims": [',
      "3:13 The JSON of this file ends before it is whole. …",
    ],
    ["YAML", "title: The harbour\nclaims: {}\n", "1:2 From here on this is not JSON. …"],
    ["Markdown", "# A headline of a slide\n", "1:1 From here on this is not JSON. …"],
    ["a page", "<!doctype html><html></html>", "1:1 From here on this is not JSON. …"],
    ["a comma too many", '{\n "version": 1,\n}', "3:1 From here on this is not JSON. …"],
    [
      "a word without marks",
      '{\n "title": "The harbour",\n "asOf": yesterday\n}',
      "3:10 From here on this is not JSON. …",
    ],
    ["two versions in one file", '{"version": 1}\n{"version": 1}', "2:1 From here on this is not JSON. …"],
    [
      "another program's JSON",
      '{"name": "harbour", "version": "1.0.0"}',
      "1:1 This is not the briefing.json of a briefing: it has no claims, quotes and events. …",
    ],
    [
      "a list",
      "[]",
      "1:1 This is not the briefing.json of a briefing: it has no claims, quotes and events. …",
    ],
    [
      "null",
      "null",
      "1:1 This is not the briefing.json of a briefing: it has no claims, quotes and events. …",
    ],
    [
      "a later form",
      JSON.stringify({ ...whole, version: 2 }),
      "1:1 This file has form 2, and this program reads forms up to 1. Compare with the program that wrote it, or with a later one.",
    ],
    [
      "a claim without a verdict",
      JSON.stringify({ ...whole, claims: [{ ...claim, verdict: undefined }] }, null, 1),
      '5:3 "verdict" is missing in claims.0; it is text. …',
    ],
    [
      "a day that is a number",
      JSON.stringify({ ...whole, asOf: 2001 }, null, 1),
      '3:10 "asOf" is read as the number 2001, and has to be text. …',
    ],
    [
      "claims by their ids",
      JSON.stringify({ ...whole, claims: { a: claim } }, null, 1),
      '4:12 "claims" cannot be a map of keys. …',
    ],
  ])("says of %s where it ends to be one, and what to do", (_, text, said) => {
    expect(say(text)).toEqual([said]);
    expect(read(text).version).toBeNull();
    expect(read(text).diagnostics[0]).toMatchObject({ rule: "value-wrong", severity: "error" });
  });
});
