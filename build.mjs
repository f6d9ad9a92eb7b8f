#!/usr/bin/env node
// The entry point: `node build.mjs <command> [folder]`. Bundles src/ whenever it has changed, and runs the
// result.
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as modules from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));
const src = join(root, "src");
const programs = join(root, "node_modules", ".cache", "scenario-briefing");
const banner = { js: "const address = require('node:url').pathToFileURL(__filename).href;" };
const define = { "import.meta.url": "address" };
const external = [
  "esbuild",
  "mermaid",
  "@cantoo/pdf-lib",
  "fflate",
  "pptxgenjs",
  "playwright-core",
  "@sparticuz/chromium",
  "pdfjs-dist",
  "reveal.js",
];

/** Compiles the program if its sources have changed, and returns where its parts are. */
export async function compile() {
  const names = fs.readdirSync(src, { recursive: true }).filter((name) => /\.(ts|json)$/.test(name));
  const hash = createHash("sha256");
  for (const name of ["build.mjs", "package.json", ...names.sort().map((name) => join("src", name))])
    hash.update(`${name}\0`).update(fs.readFileSync(join(root, name)));
  const cache = join(programs, hash.digest("hex").slice(0, 16));
  const at = (name) => join(cache, name);
  const parts = { main: at("main.cjs"), worker: at("worker.cjs"), printer: at("printer.cjs") };
  const scripts = { look: at("look.js"), shapes: at("shapes.js") };
  const program = { root, programs, cache, ...parts, ...scripts };
  const fresh = !fs.existsSync(program.main);
  if (fresh) await bundle(program);
  return { ...program, fresh, command: nameCommand() };
}

/**
 * Small packages are bundled into the program, which then loads faster; large ones are required, which takes half of the
 * time of importing them. What runs in threads of its own, for drawing and for printing, is bundled apart, and so are the
 * scripts that measure a page in a browser.
 */
async function bundle({ cache, main }) {
  const { build } = modules.createRequire(import.meta.url)("esbuild");
  const shared = { plugins: [tables, words], bundle: true, absWorkingDir: root, outdir: cache, write: false };
  const forNode = {
    platform: "node",
    target: "node20",
    banner,
    define,
    external,
    supported: { "dynamic-import": false },
    outExtension: { ".js": ".cjs" },
  };
  const forBrowser = { platform: "browser", target: "es2022" };
  const threads = { worker: "src/figures/worker/entry.ts", printer: "src/command/printing/thread.ts" };
  const scripts = { look: "src/client/look.ts", shapes: "src/client/shapes.ts" };
  const made = await Promise.all([
    build({ ...shared, ...forNode, entryPoints: { main: "src/command/main.ts", ...threads } }),
    build({ ...shared, ...forBrowser, entryPoints: scripts }),
  ]);
  const files = made.flatMap(({ outputFiles }) => outputFiles);
  fs.mkdirSync(cache, { recursive: true });
  // last: where this file exists, all files do
  files.sort((a, b) => Number(a.path === main) - Number(b.path === main));
  for (const { path, contents } of files) write(path, contents);
}

/** Leaves out the messages that zod has in fifty languages: all that an author reads is worded here. */
const words = {
  name: "words",
  setup({ onLoad }) {
    onLoad({ filter: /zod.v4.locales.index\.js$/ }, () => ({ contents: "" }));
  },
};

/** Large tables of numbers load three times as fast as JSON as they do as JavaScript. */
const tables = {
  name: "tables",
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(fs.readFileSync(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: "js" };
    });
  },
};

/** How an author called the program, for messages that name a command to run. */
function nameCommand() {
  const called = basename(process.argv[1] ?? "");
  return called === "scenario-briefing" ? "npx scenario-briefing" : "node build.mjs";
}

/**
 * Prints a short message if the system does not let the program be written or read. Other errors are ours and
 * are thrown.
 */
function explain(error) {
  if (error?.syscall === undefined) throw error;
  process.stderr.write(`The program cannot be made ready in ${programs}: ${error.message}\n`);
  process.exit(1);
}

/** Writes a file whole or not at all, even if this process is killed or another one builds too. */
function write(path, contents) {
  fs.writeFileSync(`${path}.${process.pid}`, contents);
  fs.renameSync(`${path}.${process.pid}`, path);
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  modules.enableCompileCache?.(); // Node 22 and later keep compiled code
  const program = await compile().catch(explain);
  process.exitCode = await modules
    .createRequire(program.main)(program.main)
    .main(process.argv.slice(2), program);
}
