// The way in: `node build.mjs <command> [folder]`. Bundles src/ once for every change of it, and runs the result.
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { createRequire, Module } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

const root = fileURLToPath(new URL(".", import.meta.url));
const src = join(root, "src");
const programs = join(root, "node_modules", ".cache", "scenario-briefing");
const banner = { js: "const address = require('node:url').pathToFileURL(__filename).href;" };
const plain = { banner, define: { "import.meta.url": "address" }, supported: { "dynamic-import": false } };
const external = [
  "esbuild",
  "mermaid",
  "@cantoo/pdf-lib",
  "playwright-core",
  "@sparticuz/chromium",
  "reveal.js",
];

/**
 * A build ends before some efforts have paid for themselves: Node 20 compiles anew only what runs four times as often
 * as it would ask for, and esbuild collects no garbage until there is a lot.
 */
function beBrief() {
  if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=300000");
  process.env.GOGC ??= "off";
  process.env.GOMEMLIMIT ??= "256MiB";
}

/** Makes the program if its sources have changed since, and tells where everything is. */
export async function compile() {
  const names = fs.readdirSync(src, { recursive: true }).filter((name) => name.endsWith(".ts"));
  const hash = createHash("sha256");
  for (const name of ["build.mjs", "package-lock.json", ...names.sort().map((name) => join("src", name))])
    hash.update(`${name}\0`).update(fs.readFileSync(join(root, name)));
  const cache = join(programs, hash.digest("hex").slice(0, 16));
  const program = { root, programs, cache, main: join(cache, "main.cjs"), worker: join(cache, "worker.mjs") };
  const fresh = !fs.existsSync(program.main);
  if (fresh) await bundle(program);
  return { ...program, fresh };
}

/** The program takes its small packages with it, which then load faster; the worker, needed only to draw, does not. */
async function bundle({ cache, main, worker }) {
  const { build } = await import("esbuild");
  const shared = {
    plugins: [tables, words],
    bundle: true,
    platform: "node",
    target: "node20",
    write: false,
  };
  const [drawing, all] = await Promise.all([
    build({ ...shared, entryPoints: [join(src, "figures/worker.ts")], format: "esm", packages: "external" }),
    build({ ...shared, ...plain, entryPoints: [join(src, "command/main.ts")], external }),
  ]);
  fs.mkdirSync(cache, { recursive: true });
  write(worker, drawing.outputFiles[0].contents);
  write(main, all.outputFiles[0].contents); // last: where it stands, all stands
}

/** What a package says in fifty languages is said by us. */
const words = {
  name: "words",
  setup({ onLoad }) {
    onLoad({ filter: /zod.v4.locales.index\.js$/ }, () => ({ contents: "" }));
  },
};

/** Large tables of numbers are read three times as fast as JSON than as a part of the program. */
const tables = {
  name: "tables",
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(fs.readFileSync(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: "js" };
    });
  },
};

/** Ends where the machine does not let the program be written or read; anything else is a fault of ours. */
function explain(error) {
  if (error?.syscall === undefined) throw error;
  process.stderr.write(`The program cannot be made ready in ${programs}: ${error.message}\n`);
  process.exit(1);
}

/** Whole or not at all, whoever is stopped or builds as well. */
function write(path, contents) {
  fs.writeFileSync(`${path}.${process.pid}`, contents);
  fs.renameSync(`${path}.${process.pid}`, path);
}

/**
 * Runs the program from what V8 made of it in an earlier build, if that was kept: it starts in half the time. To keep it
 * takes a tenth of a cold build, so that one does not.
 */
async function run({ main, cache, ...program }) {
  const kept = `${main}.${process.version}`;
  const cachedData = fs.existsSync(kept) ? fs.readFileSync(kept) : undefined;
  const script = new Script(Module.wrap(fs.readFileSync(main, "utf8")), { filename: main, cachedData });
  const made = { exports: {} };
  script.runInThisContext()(made.exports, createRequire(main), made, main, cache);
  const keepCode = () => {
    if (cachedData) return;
    try {
      write(kept, script.createCachedData());
    } catch {
      // where it cannot be written the next start is slower, and not wrong
    }
  };
  process.exitCode = await made.exports.main(process.argv.slice(2), { main, cache, keepCode, ...program });
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  beBrief();
  await run(await compile().catch(explain));
}
