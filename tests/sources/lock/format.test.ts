import { describe, expect, it } from "vitest";
import type { Lock } from "../../../src/model/lock.ts";
import { formatLock } from "../../../src/sources/lock/format.ts";

const entry = {
  source: "gazette",
  paragraph: 2,
  at: "0-9",
  checked: "2026-11-22",
  words: "The ships",
  omits: "",
  names: "mayor",
  fragment: "",
};
const lock: Lock = { version: 2, texts: {}, words: { "ships/evidence/0": entry, "came/evidence/0": entry } };

describe("a lock as JSON", () => {
  it("has an entry on each line, in the order given, without the fields that say nothing", () => {
    const lines = formatLock(lock).split("\n");
    const said =
      '{ "source": "gazette", "paragraph": 2, "at": "0-9", "checked": "2026-11-22", "words": "The ships", "names": "mayor" }';
    expect(lines.filter((line) => line.includes("gazette"))).toEqual([
      `    "ships/evidence/0": ${said},`,
      `    "came/evidence/0": ${said}`,
    ]);
    expect(lines).toContain('  "texts": {},');
  });

  it("is read back as it was", () => {
    const { note, ...read } = JSON.parse(formatLock(lock));
    const { omits: _, fragment: __, ...kept } = entry;
    expect(note).toContain("Not edited by hand");
    expect(read).toEqual({
      version: 2,
      texts: {},
      words: { "ships/evidence/0": kept, "came/evidence/0": kept },
    });
  });
});
