// Makes docs/accessibility.md from the results of the tests: node tests/accessibility/report.mjs [RESULTS.json].
// Without results the tests that the criteria name are run first. What no passed test shows is not called supported.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";

const here = import.meta.dirname;
const root = join(here, "../..");

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

export function readCriteria() {
  const { tests, criteria } = parse(readFileSync(join(here, "criteria.yaml"), "utf8"));
  const split = (text) => ({ file: text.slice(0, text.indexOf(": ")), words: text.slice(text.indexOf(": ") + 2) });
  return { tests: new Map(Object.entries(tests).map(([key, text]) => [key, split(text)])), criteria };
}

/** `results`: as vitest's reporter "json" gives them. */
export function makeReport({ tests, criteria }, results) {
  const passed = (key) => {
    const { file, words } = tests.get(key);
    const own = results.testResults.filter(({ name }) => name.replaceAll("\\", "/").endsWith(`tests/${file}`));
    const found = own.flatMap((one) => one.assertionResults).filter(({ fullName }) => fullName.includes(words));
    return found.length > 0 && found.every(({ status }) => status === "passed");
  };
  const show = (keys) => keys.map((key) => `\`${tests.get(key).file}\`: ${tests.get(key).words}`).join("; ");
  const rate = (keys, { na, partly }) => {
    if (na) return ["Not applicable", na];
    if (keys.length === 0) return ["Partly supports", partly ?? "not tested"];
    const failed = keys.filter((key) => !passed(key));
    if (failed.length > 0) return ["Partly supports", `not passed: ${show(failed)}`];
    return partly ? ["Partly supports", `${partly}. Shown by ${show(keys)}`] : ["Supports", `shown by ${show(keys)}`];
  };
  const row = (clause, { id, name }, [result, remark]) => `| ${id} | ${clause}.${id} | ${name} | ${result} | ${remark} |`;
  const head = ["| WCAG 2.2 | EN 301 549 | criterion | result | remarks |", "|---|---|---|---|---|"];
  const web = criteria.map((one) => row(9, one, rate(one.shown ?? [], one)));
  const views = criteria.filter(({ view }) => view).map((one) => row(9, one, rate(one.view, {})));
  const papers = criteria.filter(({ pdf }) => pdf).map((one) => row(10, one, rate(one.pdf, { partly: one.partly })));
  return [
    "# Accessibility",
    "",
    "Made by `npm run accessibility` from the results of the tests; do not edit. WCAG 2.2, levels A and AA, and clauses 9 and 10 of",
    "EN 301 549. Every \"supports\" names the tests that show it; \"partly\" says what is missing or not tested.",
    "",
    `Product: scenario-briefing ${version}, what it builds from any deck. How it was looked at: axe-core, keyboard alone, the accessibility`,
    "tree, a reader's own colours, 400 %, no motion and no script, in Chromium; PDFs by the objects in the file. Nobody who lives with",
    "assistive technology has been asked. **Supports**: the tests that are named show it. **Partly supports**: something is missing, or",
    "not tested, as the remark says. **Not applicable**: there is nothing that it could apply to.",
    "",
    "## The page: presenting and reading (clause 9)",
    "",
    ...head,
    ...web,
    "",
    "## The speaker view (clause 9)",
    "",
    "What is not listed is as for the page, or does not apply.",
    "",
    ...head,
    ...views,
    "",
    "## The PDFs: slides and handout (clause 10)",
    "",
    "Both keep PDF/UA-1 as far as it can be read from a file; one test a rule. What is not listed is as for the page, or does not apply.",
    "",
    ...head,
    ...papers,
    "",
  ].join("\n");
}

function runTests(tests) {
  const out = join(mkdtempSync(join(tmpdir(), "accessibility-")), "results.json");
  const files = [...new Set([...tests.values()].map(({ file }) => join("tests", file)))];
  const args = ["vitest", "run", "--project", "browser", ...files, "--reporter=json", `--outputFile=${out}`];
  spawnSync("npx", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  return out;
}

if (process.argv[1]?.endsWith("report.mjs")) {
  const criteria = readCriteria();
  const path = process.argv[2] ?? runTests(criteria.tests);
  const report = makeReport(criteria, JSON.parse(readFileSync(path, "utf8")));
  writeFileSync(join(root, "docs/accessibility.md"), report);
  console.log(`docs/accessibility.md: ${report.split("| Supports |").length - 1} supported`);
}
