// The command check: runs the stages and prints the problems. Writes nothing.
import { readFile } from "node:fs/promises";
import { launchBrowser } from "../browser/launch-browser.ts";
import type { BuildResult } from "../build.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { Built } from "../outputs/built.ts";
import { formatPage } from "../outputs/html/document.ts";
import { count } from "../report/counts.ts";
import { formatDay } from "../text/calendar.ts";
import type { Call } from "./arguments.ts";
import type { Program } from "./program.ts";
import { makeProgress } from "./progress.ts";
import { runBuild } from "./run-build.ts";

/** Returns the exit status: 1 if there are errors. */
export async function checkBriefing(call: Call, program: Program): Promise<number> {
  const streams = { problems: process.stdout, last: process.stderr };
  const progress = makeProgress(process.stderr, call.progress);
  const look = call.look ? (built: Built) => lookAt(built, call, program) : undefined;
  const result = await runBuild(call, program, progress, streams, look);
  if (hasErrors(result.diagnostics)) return 1;
  if (result.diagnostics.length === 0)
    (call.json || call.sarif ? process.stderr : process.stdout).write(`${sayChecked(result)}\n`);
  return 0;
}

/** Throws a BrowserError if no browser starts. */
async function lookAt({ deck, page }: Built, call: Call, program: Program): Promise<Diagnostic[]> {
  const [{ diagnoseLooks }, { lookAtBriefing }] = await Promise.all([
    import("../browser/look/diagnose.ts"),
    import("../browser/look/look-at-briefing.ts"),
  ]);
  const script = await readFile(program.look, "utf8");
  const flag = call.browser === null ? {} : { flag: call.browser };
  const browser = await launchBrowser({ env: process.env, ...flag });
  try {
    const ids = deck.slides.map(({ id }) => id);
    return diagnoseLooks(await lookAtBriefing(browser, formatPage(page), script, ids), deck);
  } finally {
    await browser.close();
  }
}

/** "No problems in 21 slides. 137 quotations stand, compared with their texts on 22 November 2026." */
function sayChecked({ slideCount, counts: { quotations, checked } }: BuildResult): string {
  const slides = `No problems in ${count(slideCount, "slide")}.`;
  if (quotations === 0) return slides;
  const stand = `${count(quotations, "quotation")} ${quotations === 1 ? "stands" : "stand"}`;
  return `${slides} ${stand}${checked === null ? "" : `, compared with their texts on ${formatDay(checked, "en")}`}.`;
}
