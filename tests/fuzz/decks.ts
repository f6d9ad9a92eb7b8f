// Decks that were broken at random, built in this process: what each gave, or what is wrong with how it ended.
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildResult, build, keepThreads } from "../../src/build.ts";
import { openJsonCache } from "../../src/disk/json-cache.ts";
import { explainMachineError } from "../../src/disk/machine-error.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { loadPageAssets, type PageAssets } from "../../src/outputs/html/page-assets.ts";
import { formatLines } from "../../src/report/one-line.ts";
import { formatReport } from "../support/format-report.ts";
import { mutate } from "./mutate.ts";
import { makeRandom, type Random } from "./random.ts";

const root = join(import.meta.dirname, "../..");
const fixtures = ["minimal", "minimal", "tonkin", "neutral", "french/slides", "hebrew/slides"];
const examples = ["hawaii-alert", "october-1962", "three-mile-island"];
const bases = [
  ...[...fixtures, ...fixtures].map((name) => join("tests/fixtures", name)),
  ...examples.map((name) => join("examples", name)),
];
const longest = 5000; // ms of the processor: the wall clock would measure what else the machine does
const largest = 512; // MB above what this process held before the deck: its threads count too

export interface Tools {
  worker: string;
  cache: string;
  place: string; // a folder for a copy of each base, of which only what is broken is written anew
  assets: PageAssets;
  threads: ReturnType<typeof keepThreads>;
}

export async function openTools(worker: string, cache: string, place: string): Promise<Tools> {
  const threads = keepThreads({ worker, root });
  const assets = await loadPageAssets(root, openJsonCache(cache));
  return { worker, cache, place, assets, threads };
}

export interface Fault {
  seed: number;
  what: string;
  files: Record<string, string>; // as they were broken
}

/** Null if the deck ended as any deck has to. */
export async function tryDeck(
  seed: number,
  { worker, cache, place, assets, threads }: Tools,
): Promise<Fault | null> {
  const random = makeRandom(seed);
  const base = random.pick(bases);
  const folder = join(place, base);
  if (!existsSync(folder)) cpSync(join(root, base), folder, { recursive: true });
  const files = breakDeck(folder, random);
  const start = process.cpuUsage();
  const memory = watchMemory();
  try {
    const result = await build(folder, { root, cache, worker, assets, threads });
    tally[result.built === null ? "refused" : "built"]++;
    const what = findFault(result, cpuTime(start)) ?? memory.findFault();
    return what === null ? null : { seed, what, files };
  } catch (error) {
    if (explainMachineError(error) !== null) {
      tally.refused++;
      return null;
    }
    return { seed, what: error instanceof Error ? String(error.stack) : String(error), files };
  } finally {
    mend(folder, base, files);
  }
}

/** Puts back what was broken, and takes away what came to it. */
function mend(folder: string, base: string, files: Fault["files"]): void {
  for (const name of [...Object.keys(files), diagram]) {
    const whole = join(root, base, name);
    if (existsSync(whole)) copyFileSync(whole, join(folder, name));
    else rmSync(join(folder, name), { force: true });
  }
}

function cpuTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** What the decks gave so far: exit 0, exit 1, and the ms and MB of the deck that took most. */
export const tally = { built: 0, refused: 0, time: 0, memory: 0 };

export function describeTally(): string {
  const { built, refused, time, memory } = tally;
  return `${built} built, ${refused} refused, at most ${time} ms of the processor and ${memory} MB for a deck`;
}

/** The system keeps the peak of a process's life only: a deck that sets a new one may have taken too much. */
function watchMemory() {
  const toMegabytes = 2 ** 20;
  const before = process.memoryUsage.rss() / toMegabytes;
  const peakBefore = process.resourceUsage().maxRSS / 1024;
  const findFault = (): string | null => {
    const peak = process.resourceUsage().maxRSS / 1024;
    const took = peak > peakBefore ? Math.round(peak - before) : 0;
    tally.memory = Math.max(tally.memory, took);
    return took > largest ? `It took ${took} MB.` : null;
  };
  return { findFault };
}

function breakDeck(folder: string, random: Random): Record<string, string> {
  if (random.below(3) === 0) addDiagram(folder, random);
  const names = readdirSync(folder).filter((name) => /\.(md|yaml|lock)$/.test(name));
  const broken: Record<string, string> = {};
  for (let count = 1 + random.below(3); count > 0; count--) {
    const name = random.pick(names);
    const text = mutate(readFileSync(join(folder, name), "utf8"), random);
    writeFileSync(join(folder, name), text);
    broken[name] = text;
  }
  return broken;
}

const diagram = "90-diagram.md";

function addDiagram(folder: string, random: Random): void {
  const diagrams = join(root, "tests/fixtures/mermaid");
  const text = readFileSync(join(diagrams, random.pick(readdirSync(diagrams))), "utf8");
  writeFileSync(join(folder, diagram), `# A diagram\n\n\`\`\`mermaid\n${text}\n\`\`\`\n`);
}

function findFault({ diagnostics, files, built }: BuildResult, took: number): string | null {
  tally.time = Math.max(tally.time, Math.round(took));
  if (took > longest) return `It took ${Math.round(took)} ms.`;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0 === (built !== null)) return "It was built with errors, or not built without one.";
  const placeless = diagnostics.find((one) => !hasPlace(one, files));
  if (placeless) return `No place in any file: ${JSON.stringify(placeless)}`;
  const isWritten = files.some(({ text }) => roughWords.test(text)); // an author may write "NaN"
  const rough = isWritten
    ? null
    : diagnostics.find(({ message, fix = "" }) => roughWords.test(message + fix));
  if (rough) return `No words for an author: ${rough.message}`;
  const options = { colour: false, slides: 1 };
  const report = formatReport(diagnostics, files, options);
  if (report.length > 60_000) return `The report has ${report.length} characters.`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const control = /[\u0000-\u0008\u000b-\u001f\u007f\u202e]/.exec(report + formatLines(diagnostics, options));
  return control ? `A control character is printed: ${JSON.stringify(control[0])}` : null;
}

const roughWords =
  /call stack|Cannot read prop|undefined|\[object |is not a function|is not iterable|^"" has|NaN|TypeError|RangeError| at .*\.ts:/;

function hasPlace({ at }: Diagnostic, files: BuildResult["files"]): boolean {
  const whole =
    [at.line, at.column, at.length].every(Number.isInteger) &&
    at.line >= 1 &&
    at.column >= 0 &&
    at.length >= 0;
  const file = files.find(({ path }) => path === at.file);
  return at.file !== "" && whole && (file === undefined || at.line <= file.text.split("\n").length);
}
