import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Lock } from "../../src/model/lock.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { formatLock } from "../../src/sources/lock/format.ts";

const text = readFileSync(join(import.meta.dirname, "../fixtures/minimal/quotations.lock"), "utf8");
const file = (content: string) => ({ path: "slides/quotations.lock", text: content });
const hash = "0".repeat(64);
const entry = {
  source: "wire",
  paragraph: 0,
  at: "1-2,4-9",
  checked: "2026-11-22",
  omits: "not",
  names: "",
  fragment: "",
};
const odd: Lock = {
  version: 2,
  texts: { wire: { file: 'a "b", c: {d}.txt', sha256: hash, capture: hash, characters: 12 } },
  words: {
    "said/evidence/0": {
      ...entry,
      words: 'He said: "No", then {left}, words: \\ and\ttabs — \u2028 \u001b ends',
    },
    "said/record": { ...entry, words: "12" },
  },
};
const run = "quotes {folder} --sources DIR";
const complain = (content: string) => parseLock(file(content)).diagnostics;

describe("parseLock(file)", () => {
  it("reads back whatever the tool writes", () => {
    for (const lock of [odd, { ...odd, words: {} }, { version: 2 as const, texts: {}, words: {} }])
      expect(parseLock(file(formatLock(lock)))).toMatchObject({ lock, diagnostics: [] });
  });

  it("is JSON with an entry a line", () => {
    expect(JSON.parse(formatLock(odd))).toMatchObject({ version: 2 });
    expect(formatLock(odd).match(/^ {4}"/gm)).toHaveLength(3);
  });

  it("says of a lock of another form where it is wrong, at each place", () => {
    const wrong = text.replace(/"paragraph": \d+/g, '"paragraph": "first"');
    const found = complain(wrong);
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ rule, run: way }) => rule === "lock-unreadable" && way === run)).toBe(true);
  });

  it("says of an earlier form, of a merge and of half a lock what it is, and which command writes it anew", () => {
    expect(complain("# Written by quotes\nversion: 1\ntexts: {}\nwords: {}\n")).toMatchObject([
      { rule: "lock-unreadable", message: expect.stringContaining("earlier version"), run, at: { line: 1 } },
    ]);
    const merged = text.replace('  "texts"', '<<<<<<< HEAD\n=======\n>>>>>>> x\n  "texts"');
    expect(complain(merged)).toMatchObject([{ message: expect.stringContaining("merge"), at: { line: 4 } }]);
    expect(complain(text.slice(0, 300))).toMatchObject([
      { message: expect.stringContaining("cut off"), run },
    ]);
    expect(complain("")).toMatchObject([{ rule: "lock-unreadable", run }]);
    expect(complain("[]")).toMatchObject([{ rule: "lock-unreadable", run }]);
    expect(complain("\u0000")).toMatchObject([{ rule: "lock-unreadable", run }]);
  });

  it.each([
    ['"checked": "2026-13-99"'],
    ['"checked": "2026-02-30"'],
    ['"checked": "22 November"'],
    ['"checked": 20261122'],
  ])("takes no day that the calendar does not have: %s", (written) => {
    const wrong = text.replace(/"checked": "[^"]*"/, written);
    expect(complain(wrong)).toMatchObject([
      { rule: "lock-unreadable", at: { line: expect.any(Number) }, run },
    ]);
    expect(complain(wrong)[0]?.at.line).toBeGreaterThan(5);
  });

  it("says where another value is wrong, and that a key stands twice", () => {
    expect(complain(text.replace(/"paragraph": \d/, '"paragraph": "two"'))[0]).toMatchObject({
      rule: "lock-unreadable",
      message: expect.stringContaining('cannot be "two"'),
    });
    expect(complain(text.replace('"version": 2', '"version": 3'))).toHaveLength(1);
  });
});
