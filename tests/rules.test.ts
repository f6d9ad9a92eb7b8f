// Every rule has a folder in fixtures/rules that breaks it: laid over fixtures/minimal, it prints expected.txt.
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkDeck } from "../src/check/deck.ts";
import { ruleChecks } from "../src/check/rules/registry.ts";
import { resolveScenario } from "../src/check/scenario/scenario.ts";
import { findSilentRegrades } from "../src/check/silent-regrades.ts";
import { openJsonCache } from "../src/disk/json-cache.ts";
import { drawFigures } from "../src/figures/draw.ts";
import { changesSince } from "../src/model/changes.ts";
import { contentRules, type Diagnostic, type Rule, rules, sortDiagnostics } from "../src/model/diagnostic.ts";
import { gatherLedger } from "../src/model/ledger.ts";
import { parseDeck } from "../src/parse/deck.ts";
import { parseLock } from "../src/parse/lock.ts";
import { parsePrevious } from "../src/parse/previous.ts";
import { readTexts } from "../src/pipeline/read-captures.ts";
import { type Folder, readFolder } from "../src/read/folder.ts";
import { verifyLock } from "../src/sources/lock/verify.ts";
import { strings } from "./figures/words.ts";
import { formatReport } from "./support/format-report.ts";
import { getProgram } from "./support/program.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const folders: string[] = [];
const drawings = mkdtempSync(join(tmpdir(), "briefing-drawings-")); // what fixtures share is drawn once
/** What only a browser finds is tested in tests/browser/look. */
const withoutBrowser = (Object.keys(rules) as Rule[]).filter((rule) => !rule.startsWith("look-"));

afterAll(async () => {
  for (const folder of [drawings, ...folders]) await rm(folder, { recursive: true, force: true });
});

describe("rules", () => {
  it("the minimal briefing breaks none", async () => {
    expect((await check(await layOver("minimal"))).diagnostics).toEqual([]);
  });

  for (const rule of withoutBrowser) {
    it(`${rule} is reported where it is broken`, async () => {
      const { folder, diagnostics } = await check(await layOver(join("rules", rule)));
      expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule);
      const files = [...folder.scenario, ...folder.slides];
      const report = formatReport(diagnostics, files, { colour: false, slides: folder.slides.length });
      await expect(report).toMatchFileSnapshot(join(fixtures, "rules", rule, "expected.txt"));
    });
  }

  it("each rule about what a briefing says has one file of its id, and no file stands for none", () => {
    const names = readdirSync(join(import.meta.dirname, "../src/check/rules"));
    const ids = names.filter((name) => name !== "registry.ts").map((name) => name.replace(/\.ts$/, ""));
    expect(ids.sort()).toEqual(Object.keys(contentRules).sort());
    expect(ruleChecks.map(({ id }) => id).sort()).toEqual(ids);
  });

  it("each rule has one row in docs/rules.md", () => {
    const page = readFileSync(join(import.meta.dirname, "../docs/rules.md"), "utf8");
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id ?? "");
    expect(rows.sort()).toEqual(Object.keys(rules).sort());
  });

  it("no folder stands for a rule that is not there", () => {
    expect(readdirSync(join(fixtures, "rules")).sort()).toEqual([...withoutBrowser].sort());
  });
});

/** A fixture over a copy of the minimal briefing, unless it says with a file `.only` that it is whole. */
async function layOver(fixture: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "briefing-"));
  folders.push(folder);
  if (!existsSync(join(fixtures, fixture, ".only")))
    await cp(join(fixtures, "minimal"), folder, { recursive: true });
  await cp(join(fixtures, fixture), folder, { recursive: true });
  await rm(join(folder, "expected.txt"), { force: true });
  return folder;
}

async function check(path: string): Promise<{ folder: Folder; diagnostics: Diagnostic[] }> {
  const folder = await readFolder(path, "slides");
  const parsed = folder.diagnostics.length ? null : parseDeck(folder);
  const locked = parseLock(folder.lock);
  const checked = parsed ? checkDeck(parsed.deck, folder.images, locked.lock) : null;
  const texts = existsSync(join(path, ".sources"))
    ? await readTexts(join(fixtures, "texts"), ["gazette.txt", "archive.txt"])
    : null;
  const scenario =
    texts && parsed?.deck.scenario ? resolveScenario(parsed.deck.scenario, locked.lock).scenario : null;
  const verified =
    texts && scenario ? { diagnostics: verifyLock(gatherLedger(scenario), texts, locked.lock) } : null;
  const drawn = checked?.deck
    ? await drawFigures(checked.deck, {
        strings,
        cache: openJsonCache(drawings),
        worker: getProgram().worker,
      })
    : null;
  const earlier = parsePrevious(folder.previous).version;
  const deck = checked?.deck;
  const silent =
    earlier && deck ? { diagnostics: findSilentRegrades(changesSince(earlier, deck), deck.scenario) } : null;
  const all = [folder, parsed, locked, checked, verified, drawn, silent].flatMap(
    (stage) => stage?.diagnostics ?? [],
  );
  return { folder, diagnostics: sortDiagnostics(all) };
}
