// No wording of a source survives being falsified in scenario.yaml: quotations, their record's wording, evidence.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import { wordsChanged } from "../../src/check/rules/words-changed.ts";
import type { LedgerEntry } from "../../src/model/ledger.ts";
import type { Location } from "../../src/model/location.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { readTexts } from "../../src/pipeline/read-captures.ts";
import { locateWords } from "../../src/sources/lock/locate.ts";
import { namesOfTexts } from "../../src/sources/lock/lock.ts";
import { splitParagraphs } from "../../src/sources/split-paragraphs.ts";
import { deckFolders, type LoadedDeck, loadDeck, project, replaceWords } from "./decks.ts";
import { type Mutant, mutateWords } from "./mutants.ts";

const texts = {
  "the second scenario": join(project, "tests/fixtures/tonkin-texts"),
  "the real briefing": join(project, "../shared/sources"),
};

function findChanged(ledger: readonly LedgerEntry[], { parsed, scenario, known, lock }: LoadedDeck) {
  if (!parsed.scenario) throw new Error("There is no scenario.");
  const briefing = {
    scenario,
    parsed: parsed.scenario,
    ledger,
    lock,
    shares: [],
    index: known,
    shown: () => [],
  };
  return wordsChanged.checkScenario?.(briefing) ?? [];
}

for (const name of Object.keys(deckFolders) as (keyof typeof deckFolders)[]) {
  describe(`the ledger of ${name}`, () => {
    let loaded: LoadedDeck;
    beforeAll(async () => {
      loaded = await loadDeck(deckFolders[name]);
    });

    it("lets no falsified wording pass the lock", () => {
      const { ledger } = loaded;
      let tried = 0;
      const survivors = ledger.flatMap((entry) =>
        mutateWords(entry.words).filter((mutant) => {
          tried++;
          const found = findChanged([{ ...entry, words: mutant.text }], loaded);
          const { rule, severity, at, wordings } = found[0] ?? {};
          const refused = rule === "words-changed" && severity === "error" && isWithin(at, entry.at);
          return !refused || wordings?.given !== mutant.text || wordings.found !== entry.words;
        }),
      );
      expect(survivors).toEqual([]);
      expect(tried).toBeGreaterThan(3000);
    });

    it("lets no falsified wording pass parsing and checking, and says where it stands", async () => {
      const { folder, ledger, lock } = loaded;
      const [file] = folder.scenario;
      if (!file) throw new Error("There is no scenario.");
      const lines = file.text.split("\n");
      for (const [i, entry] of ledger.entries()) {
        if (i % 12 !== 0) continue; // each takes a whole parse
        const mutant = pick(mutateWords(entry.words), i);
        const text = replaceWords(lines, entry, mutant.text);
        const parsed = parseDeck({ scenario: [{ ...file, text }], slides: [] });
        const { diagnostics, deck } = checkDeck(parsed.deck, new Map(), lock);
        const found = diagnostics.find((one) => one.rule === "words-changed");
        expect(deck, mutant.how).toBeNull();
        expect(isWithin(found?.at, entry.at), mutant.how).toBe(true);
        expect(found?.wordings, mutant.how).toMatchObject({ given: mutant.text, found: entry.words });
      }
    });

    const folder = texts[name];
    const run = existsSync(folder) ? "" : " (not run: the texts are not at hand)";
    it.skipIf(run !== "")(`lets no falsified wording be found in its source's text${run}`, async () => {
      const { ledger } = loaded;
      const read = await readTexts(folder, namesOfTexts(ledger));
      const paragraphsOf = (entry: LedgerEntry): string[] => {
        const found = read.get(entry.source.text ?? "");
        return found && "text" in found ? splitParagraphs(found.text) : [];
      };
      const survivors = ledger.flatMap((entry) => {
        const paragraphs = paragraphsOf(entry);
        expect(locateWords(entry, paragraphs)).toMatchObject({ paragraph: entry.paragraph });
        const some = mutateWords(entry.words).filter((_, i, all) => i % Math.ceil(all.length / 12) === 0);
        return some
          .filter((mutant) => "spans" in locateWords({ ...entry, words: mutant.text }, paragraphs))
          .filter((mutant) => !standsIn(paragraphs.join(" "), mutant.text))
          .map((mutant) => `${entry.key} ${mutant.how}: ${mutant.text}`);
      });
      expect(survivors).toEqual([]);
    });
  });
}

/** The place is that of the words that differ, inside the wording. */
const isWithin = (at: Location | undefined, whole: Location): boolean =>
  at?.file === whole.file && at.line === whole.line && at.column >= whole.column;

const pick = (mutants: Mutant[], i: number): Mutant => {
  const mutant = mutants[i % mutants.length];
  if (!mutant) throw new Error("Nothing can be falsified here.");
  return mutant;
};

/** A shorter quotation of the same text is no false one; what a cut parts stands in its order. */
function standsIn(text: string, words: string): boolean {
  const plain = (one: string): string => one.replace(/’/g, "'");
  const parts = words.split("[…]").map((part) => plain(part.trim()));
  let from = 0;
  return parts.every((part) => {
    const found = plain(text).indexOf(part, from);
    from = found + part.length;
    return found >= 0;
  });
}
