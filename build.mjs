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
async function bundle({ cache, main, worker, printer, look, shapes }) {
  const { build } = modules.createRequire(import.meta.url)("esbuild");
  const shared = {
    plugins: [tables, words],
    bundle: true,
    platform: "node",
    target: "node20",
    write: false,
  };
  const required = { banner, define, external, supported: { "dynamic-import": false } };
  const bundlePart = (entry, more) => build({ ...shared, entryPoints: [join(src, entry)], ...more });
  const inBrowser = { platform: "browser", target: "es2022" };
  const parts = [
    [worker, bundlePart("figures/worker/entry.ts", { banner, define })],
    [printer, bundlePart("command/printing/thread.ts", required)],
    [look, bundlePart("client/look.ts", inBrowser)],
    [shapes, bundlePart("client/shapes.ts", inBrowser)],
    [main, bundlePart("command/main.ts", required)], // written last: where this file exists, all files do
  ];
  const made = await Promise.all(parts.map(([, bundled]) => bundled));
  fs.mkdirSync(cache, { recursive: true });
  for (const [i, [path]] of parts.entries()) write(path, made[i].outputFiles[0].contents);
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
