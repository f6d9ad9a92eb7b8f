// Measures the check stage alone, for briefings of 100 and 1,000 slides with five citations each, and for the
// one in slides/; then reading, parsing and checking of large scenarios. Time for each slide, and for each
// entity of a kind, must not grow with their number.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { kinds, largeFolder, letters, noHash, spell, wordsOf } from "./large-scenario.mjs";

const root = join(import.meta.dirname, "..");

/** Parse and check, compiled as in the program. */
async function loadStages(folder) {
  const contents = ["check/deck", "parse/deck", "parse/lock", "read/folder"]
    .map((name) => `export * from "./${name}.ts";`)
    .join("\n");
  const outfile = join(folder, "stages.mjs");
  const banner = `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(${JSON.stringify(root)});`;
  await build({
    stdin: { contents, resolveDir: join(root, "src") },
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: banner },
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

/** One event and three claims for each slide, in words of their own. */
function scenarioOf(slides) {
  const claims = [];
  const events = [];
  for (let i = 0; i < slides; i++) {
    events.push(`  event-${letters(i)}:
    account: told
    kind: other
    title: A letter
    what: Letters of ${spell(i)} reach the south
    when: { as: Tuesday, from: 2001-05-01, precision: day }
    evidence: [{ source: gazette, paragraph: ${i + 1}, words: ${wordsOf(i)} }]
`);
    for (const part of ["a", "b", "c"])
      claims.push(`  claim-${letters(i)}-${part}:
    text: Letters of ${spell(i)} reached the south
    whose: gazette
    about: event-${letters(i)}
    evidence: [{ source: gazette, paragraph: ${i + 1}, words: ${wordsOf(i)} }]
`);
  }
  return `title: A briefing to measure by
shortTitle: Measure
dates: 1 May 2001
language: en
timezone: { offset: "+00:00", name: nowhere }
asOf: 2 May 2001
sides: { a: Northern, b: Southern, n: Onlookers }
accounts: { told: The Gazette, record: The archive }
sources:
  gazette: { publisher: The Gazette, title: Letters, date: null, address: null, kind: article, reliability: C, why: Made up., text: gazette.txt }
events:
${events.join("")}claims:
${claims.join("")}`;
}

/** The lock that the tool would write after finding the words. */
function lockOf(slides) {
  const words = {};
  const add = (key, i) => {
    words[`${key}/evidence/0`] = {
      source: "gazette",
      paragraph: i + 1,
      at: "0-9",
      checked: "2026-01-01",
      words: wordsOf(i),
    };
  };
  for (let i = 0; i < slides; i++) {
    add(`event-${letters(i)}`, i);
    for (const part of ["a", "b", "c"]) add(`claim-${letters(i)}-${part}`, i);
  }
  const texts = { gazette: { file: "gazette.txt", sha256: noHash, capture: noHash, characters: 1e9 } };
  return JSON.stringify({ version: 2, texts, words });
}

const slideOf = (i) => `---
account: told
---

# What ${spell(i)} has sent

“${wordsOf(i)}”, and ${i + 2} it was. [@claim-${letters(i)}-a; @claim-${letters(i)}-b; @gazette ¶${i + 1}]

- It was written down. [@claim-${letters(i)}-c]
- It was carried. [@event-${letters(i)}]

Note:

Say who wrote it.
`;

function makeFolder(slides) {
  const file = (path, text) => ({ path, text });
  return {
    scenario: [file("slides/scenario.yaml", scenarioOf(slides))],
    slides: Array.from({ length: slides }, (_, i) =>
      file(`slides/${String(i + 1).padStart(5, "0")}-s-${letters(i)}.md`, slideOf(i)),
    ),
    lock: file("slides/quotations.lock", lockOf(slides)),
    images: new Map(),
  };
}

/** Milliseconds of the check stage on its first run, as an author who builds once meets it. */
function measure({ parseDeck, parseLock, checkDeck }, folder, whole = false) {
  const start = process.cpuUsage();
  const parsed = parseDeck(folder);
  const { lock } = parseLock(folder.lock);
  const begin = whole ? start : process.cpuUsage();
  const { diagnostics } = checkDeck(parsed.deck, folder.images, lock);
  const { user, system } = process.cpuUsage(begin);
  const errors = [...parsed.diagnostics, ...diagnostics].filter((one) => one.severity === "error");
  if (errors.length) throw new Error(`${errors.length} errors, the first: ${JSON.stringify(errors[0])}`);
  return (user + system) / 1000;
}

/**
 * Rows of a name and milliseconds; large scenarios include reading and parsing. The briefing in slides/ comes
 * first, before any code is warm.
 */
export async function measureCheck() {
  const out = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  try {
    const stages = await loadStages(out);
    const real = await stages.readFolder(join(root, "slides"), "slides");
    const rows = [["slides/", measure(stages, real), real.slides.length]];
    for (const slides of [100, 1000])
      rows.push([`${slides} slides`, measure(stages, makeFolder(slides)), slides]);
    const large = largeFolder({ events: 2000, actors: 300, sources: 500, quotes: 500, claims: 2000 });
    rows.push(["2,000 events, 300 actors, 500 sources", measure(stages, large, true), 2000]);
    return rows.map(([what, ms, slides]) => ({ what, ms, slides }));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const step = 1000;

/**
 * For each kind of content how many times as long 4n take as 2n, and 2n as n, in milliseconds above those of a
 * briefing with few; 2 is in proportion.
 */
export async function measureGrowth() {
  const out = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  try {
    const stages = await loadStages(out);
    const least = (asked) => Math.min(...[1, 2].map(() => measure(stages, largeFolder(asked), true)));
    for (const kind of kinds) measure(stages, largeFolder({ [kind]: step }), true); // warm
    const base = least({});
    return kinds.map((kind) => {
      const [n = 0, twice = 0, four = 0] = [1, 2, 4].map((times) => least({ [kind]: times * step }) - base);
      return { kind, times: [n, twice, four], ratios: [twice / n, four / twice] };
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const { what, ms, slides } of await measureCheck())
    console.log(
      `check of ${what.padEnd(12)} ${ms.toFixed(0).padStart(6)} ms   ${(ms / slides).toFixed(2)} ms each`,
    );
  for (const { kind, times, ratios } of await measureGrowth())
    console.log(
      `${`${step} ${kind}, twice, four times`.padEnd(36)} ${times.map((ms) => ms.toFixed(0)).join(", ")} ms; ×${ratios.map((one) => one.toFixed(2)).join(", ×")}`,
    );
}
