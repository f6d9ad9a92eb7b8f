import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formatLock } from "../../src/lock/format.ts";
import { type Lock, lockSchema } from "../../src/model/lock.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { parseLockLines } from "../../src/parse/lock-lines.ts";

const text = readFileSync(join(import.meta.dirname, "../../slides/quotations.lock"), "utf8");
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
  version: 1,
  texts: { wire: { file: 'a "b", c: {d}.txt', sha256: hash, characters: 12 } },
  words: {
    "said/evidence/0": { ...entry, words: 'He said: "No", then {left}, words: \\ and\ttabs — \u2028 ends' },
    "said/record": { ...entry, words: "12" },
  },
};

describe("parseLock(file)", () => {
  it("reads line by line what YAML reads", () => {
    expect(parseLockLines(text)).toEqual(parse(text));
    expect(parseLock(file(text))).toEqual({ lock: lockSchema.parse(parse(text)), diagnostics: [] });
  });

  it("reads back whatever the tool writes, line by line", () => {
    for (const lock of [odd, { ...odd, words: {} }, { version: 1 as const, texts: {}, words: {} }]) {
      expect(lockSchema.parse(parseLockLines(formatLock(lock)))).toEqual(lock);
      expect(parseLock(file(formatLock(lock)))).toEqual({ lock, diagnostics: [] });
    }
  });

  it("takes any other YAML that means the same, more slowly", () => {
    const crlf = text.replaceAll("\n", "\r\n");
    const spread = text.replace("{source: debka, ", "{source: debka,\n    ");
    for (const form of [crlf, spread, `${text}# the end\n`]) {
      expect(parseLockLines(form)).toBeNull();
      expect(parseLock(file(form))).toEqual({ lock: lockSchema.parse(parse(text)), diagnostics: [] });
    }
  });

  it("tells where what is wrong, in a form of the tool's as in any", () => {
    const twice = text.replace("words:\n", (head) => `${head}${/^ {2}precision.*\n/m.exec(text)![0]}`);
    const wrong = text.replace("paragraph: 2", "paragraph: two");
    expect(parseLock(file(twice))).toMatchObject({
      lock: null,
      diagnostics: [{ rule: "id-duplicate", at: { column: 2 } }],
    });
    expect(parseLock(file(wrong))).toMatchObject({
      lock: null,
      diagnostics: [{ rule: "value-wrong", at: { line: 12 } }],
    });
  });
});
