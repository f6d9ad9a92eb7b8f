// Broken decks by the hundred: each ends with a briefing or with problems that have a place, in good time. The seed of
// the run is printed; FUZZ_SEED=<seed> runs the same decks again, FUZZ_DECKS how many. `npm run fuzz -- 10000`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { getProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";
import { describeTally, type Fault, openTools, tryDeck } from "./decks.ts";

const decks = Number(process.env.FUZZ_DECKS ?? 300);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
const keep = process.env.FUZZ_KEEP; // a folder for the decks that ended badly

it(`ends well with ${decks} broken decks, seed ${seed}`, { timeout: 60_000 + decks * 6000 }, async () => {
  console.log(`fuzz: ${decks} decks, seed ${seed}`);
  const tools = await openTools(getProgram().worker, makeTempFolder(), makeTempFolder());
  const faults: Fault[] = [];
  for (let i = 0; i < decks; i++) {
    const fault = await tryDeck(seed + i, tools);
    if (fault) faults.push(fault);
    if (fault && keep) keepDeck(keep, fault);
    if (fault) console.log(`fuzz: ${fault.seed}: ${fault.what}`);
    if ((i + 1) % 200 === 0) console.log(`fuzz: ${i + 1} decks: ${describeTally()}`); // a stopped run has its figures
  }
  console.log(`fuzz: ${describeTally()}`);
  await tools.threads.close();
  expect(faults.map((fault) => `${fault.seed}: ${fault.what}`)).toEqual([]);
});

function keepDeck(folder: string, { seed: own, what, files }: Fault): void {
  const place = join(folder, String(own));
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "what.txt"), what);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
}
