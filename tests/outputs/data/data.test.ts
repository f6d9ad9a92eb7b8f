import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkDeck } from "../../../src/check/deck.ts";
import { dataSchema } from "../../../src/model/data.ts";
import type { BriefingHead } from "../../../src/model/page.ts";
import { exportDeck } from "../../../src/outputs/data/data.ts";
import { parseDeck } from "../../../src/parse/deck.ts";
import { parseLock } from "../../../src/parse/lock.ts";
import { readFolder } from "../../../src/read/folder.ts";

const head = { contentHash: "0000" } as BriefingHead;
const root = join(import.meta.dirname, "../../..");

async function readDeck(path: string) {
  const folder = await readFolder(join(root, path), path);
  const { deck } = checkDeck(parseDeck(folder).deck, folder.images, parseLock(folder.lock).lock);
  if (!deck) throw new Error(`${path} has errors`);
  return deck;
}

describe("exportDeck", () => {
  for (const path of ["tests/fixtures/minimal", "slides"]) {
    it(`gives ${path} as data that the schema describes`, async () => {
      const [file] = exportDeck({ deck: await readDeck(path), head });
      const data = dataSchema.parse(JSON.parse(String(file?.content)));
      expect(data.claims.flatMap((claim) => claim.evidence).every((one) => one.checked !== null)).toBe(true);
    });
  }

  it("holds nothing private", async () => {
    const deck = await readDeck("slides");
    const hidden = deck.scenario.sources.flatMap((source) => source.private ?? []);
    expect(hidden.length).toBeGreaterThan(0);
    const [file] = exportDeck({ deck, head });
    expect(hidden.filter((text) => String(file?.content).includes(text))).toEqual([]);
  });

  it("has its schema in the repository", async () => {
    const schema = `${JSON.stringify(z.toJSONSchema(dataSchema), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot(join(root, "assets/briefing.schema.json"));
    expect(readFileSync(join(root, "assets/briefing.schema.json"), "utf8")).toContain("A scenario briefing");
  });
});
