// The whole way: a copy of a briefing with false words in it does not build. It is told where they stand and what the
// source says, the exit status is 1, and what was built before stays.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../src/model/ledger.ts";
import { callProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";
import { deckFolders, loadDeck, replaceWords } from "./decks.ts";
import { mutateWords } from "./mutants.ts";

const minute = 60_000;
const together = 6; // falsified in one copy, each on a line of its own

function aCopy(path: string): string {
  const folder = makeTempFolder({ "dist/index.html": "before" });
  mkdirSync(join(folder, "slides"));
  cpSync(path, join(folder, "slides"), { recursive: true });
  return folder;
}

/** Every so many-th of them, on different lines. */
function pick(ledger: readonly LedgerEntry[], round: number): LedgerEntry[] {
  const step = Math.floor(ledger.length / together);
  const some = ledger.filter((_, i) => i % step === (round * 3) % step).slice(0, together);
  return some.filter((one, i) => some.findIndex((other) => other.at.line === one.at.line) === i);
}

async function falsifyLedger(path: string, round: number): Promise<number> {
  const folder = aCopy(path);
  const { ledger, folder: read } = await loadDeck(path);
  const file = join(folder, "slides/scenario.yaml");
  let text = read.scenario[0]?.text ?? "";
  const falsified = pick(ledger, round).map((entry, i) => {
    const mutants = mutateWords(entry.words);
    const mutant = mutants[(round * 7 + i * 11) % mutants.length];
    if (!mutant) throw new Error("Nothing can be falsified here.");
    text = replaceWords(text.split("\n"), entry, mutant.text);
    return { entry, mutant };
  });
  writeFileSync(file, text);
  const { status, stdout } = await callProgram(["build", "--json"], folder);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Record<string, unknown>[] };
  for (const { entry, mutant } of falsified) {
    const place = { rule: "words-changed", file: "slides/scenario.yaml", line: entry.at.line };
    const wordings = { given: mutant.text, found: entry.words };
    expect(diagnostics, mutant.how).toContainEqual(
      expect.objectContaining({ ...place, wordings: expect.objectContaining(wordings) }),
    );
  }
  expect(status).toBe(1);
  expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toBe("before");
  return falsified.length;
}

describe("the whole way", { timeout: minute }, () => {
  for (const [name, path] of Object.entries(deckFolders)) {
    it(`refuses falsified words in the ledger of ${name}`, async () => {
      const counts = [];
      for (const round of [0, 1]) counts.push(await falsifyLedger(path, round));
      expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(10);
    });
  }

  it("prints the place and both wordings in the terminal, for slides and scenario, and writes nothing", async () => {
    const folder = aCopy(deckFolders["the second scenario"]);
    const replace = (name: string, words: string, by: string): void => {
      const file = join(folder, "slides", name);
      const text = readFileSync(file, "utf8");
      expect(text).toContain(words);
      writeFileSync(file, text.replace(words, by));
    };
    replace("scenario.yaml", "That reply is being given as I speak", "That reply is being given as we speak");
    replace(
      "06-again.md",
      "“at least two of the attacking boats were sunk”",
      "“at least three of the attacking boats were sunk”",
    );
    replace("02-bottom-line.md", "“gave no hint”", "“gave a hint”");
    replace("05-four-moves.md", "on August 2;", "on August 3;");
    const { status, stdout, stderr } = await callProgram(["build"], folder);
    expect(stderr).toMatch(/^slides\/scenario\.yaml:\d+:\d+: error: .*\[words-changed\]$/m);
    expect(stderr).toMatch(/^slides\/06-again\.md:10:18: error: .*\[quotation-unknown\]$/m);
    expect(stderr).toMatch(/^slides\/02-bottom-line\.md:\d+:\d+: error: .*\[quotation-unknown\]$/m);
    expect(stderr).toMatch(
      /^slides\/05-four-moves\.md:\d+:\d+: error: "3" is not .*\[number-unsupported\]$/m,
    );
    expect(stderr).toContain("You quote “That reply is being given as we speak to you tonight.”.");
    expect(stderr).toContain("It has “That reply is being given as I speak to you tonight.”, address ¶3.");
    expect(stderr).toContain("You quote “at least three of the attacking boats were sunk”.");
    expect(stdout).toBe("");
    expect(status).toBe(1);
    expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toBe("before");
  });

  it("builds the second scenario as it is, with no problem at all", async () => {
    const folder = aCopy(deckFolders["the second scenario"]);
    const { status, stdout, stderr } = await callProgram(["build", "--strict"], folder);
    expect(stderr).toMatch(/^\n10 slides, .* No problems\. \d+\.\d s\n$/);
    expect(stdout).toMatch(/^dist\/index\.html /);
    expect(status).toBe(0);
    expect(existsSync(join(folder, "dist/index.html"))).toBe(true);
  });
});
