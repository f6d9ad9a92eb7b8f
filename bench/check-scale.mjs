// Measures the check stage alone, for briefings of 100 and 1,000 slides with five citations each, and for the
// one in slides/. Time for each slide must not grow with the number of slides.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

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

const names = ["amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "heath", "isle", "juniper"];

/** A name in words for each number, "cedar birch amber", since digits need a source. */
const spell = (i) => [...String(i)].map((digit) => names[digit]).join(" ");
const letters = (i) => spell(i).replaceAll(" ", "-");
const wordsOf = (i) => `${i + 2} letters of ${spell(i)} reached the south at last`;

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

const hash = "0".repeat(64);

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
  const texts = { gazette: { file: "gazette.txt", sha256: hash, capture: hash, characters: 1e9 } };
  return JSON.stringify({ version: 2, texts, words });
}

/**
 * A scenario with that many events; three claims for each of twenty events; actors, sources and quotations in
 * proportion.
 */
function largeFolder(events) {
  const count = { sources: events / 4, actors: (events * 3) / 20, quotes: events / 4, claims: events };
  const all = (number, line) => Array.from({ length: number }, (_, i) => line(i)).join("");
  const source = (i) => `source-${letters(i % count.sources)}`;
  const words = {};
  const lock = (key, i) => {
    words[key] = { source: source(i), paragraph: 1, at: "0-9", checked: "2026-01-01", words: wordsOf(i) };
  };
  const given = (section, i, key) => {
    lock(`${key}/evidence/0`, i);
    return `  ${key}: { ${section}, evidence: { ${source(i)}: ${wordsOf(i)} } }\n`;
  };
  const actor = (i) => `actor-${letters(i % count.actors)}`;
  const scenario = `title: A scenario to measure by
sides: { a: Northern, b: Southern }
sources:
${all(count.sources, (i) => `  source-${letters(i)}: { publisher: Paper ${letters(i)}, title: Letters ${letters(i)}, kind: article, text: text-${letters(i)}.txt, publicDomain: true }\n`)}actors:
${all(count.actors, (i) => given(`name: Carrier ${letters(i)}, kind: person, side: ${i % 2 ? "a" : "b"}`, i, `actor-${letters(i)}`))}events:
${all(events, (i) => given(`title: Letter ${letters(i)}, when: 2001-05-01, actor: ${actor(i)}${i ? `, responds_to: [{ event: event-${letters(i - 1)}, basis: inferred }]` : ""}`, i, `event-${letters(i)}`))}claims:
${all(count.claims, (i) => given(`text: Letters of ${letters(i)} came, about: event-${letters(i)}`, i, `claim-${letters(i)}`))}quotes:
${all(count.quotes, (i) => {
  lock(`quote-${letters(i)}`, i);
  return `  quote-${letters(i)}: { by: ${actor(i)}, source: ${source(i)}, words: ${wordsOf(i)} }\n`;
})}`;
  const texts = {};
  for (let i = 0; i < count.sources; i++)
    texts[source(i)] = { file: `text-${letters(i)}.txt`, sha256: hash, capture: hash, characters: 1e6 };
  const file = (path, text) => ({ path, text });
  const slide = (i) =>
    `# What ${letters(i)} has sent\n\nLetters came. [@event-${letters(i)}]\n\n> [@quote-${letters(i)}]\n`;
  return {
    scenario: [file("slides/scenario.yaml", scenario)],
    slides: Array.from({ length: 20 }, (_, i) => file(`slides/${i}-s-${letters(i)}.md`, slide(i))),
    lock: file("slides/quotations.lock", JSON.stringify({ version: 2, texts, words })),
    images: new Map(),
  };
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
    for (const events of [500, 1000, 2000])
      rows.push([`${events} events`, measure(stages, largeFolder(events), true), events]);
    return rows.map(([what, ms, slides]) => ({ what, ms, slides }));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const { what, ms, slides } of await measureCheck())
    console.log(
      `check of ${what.padEnd(12)} ${ms.toFixed(0).padStart(6)} ms   ${(ms / slides).toFixed(2)} ms each`,
    );
}
