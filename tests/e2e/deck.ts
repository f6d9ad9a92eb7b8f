// The real briefing, built once into a folder of its own, as the tests of this folder open it.
import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { getProgram } from "../support/program.ts";

/** Builds `slides/` and gives the address of its page. */
export async function buildDeck(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "briefing-e2e-"));
  const { root } = getProgram();
  const args = [join(root, "build.mjs"), "build", join(root, "slides"), "--out", folder];
  await promisify(execFile)(process.execPath, args);
  return pathToFileURL(join(folder, "index.html")).href;
}

/** Slide ids in reading order, each with its number of steps. */
export function listSlides(page: Page): Promise<{ id: string; steps: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("section[data-folio]")].map((slide) => ({
      id: slide.id,
      steps: slide.querySelectorAll(".stage .fragment").length,
    })),
  );
}

/** Where the presentation stands: "#/who-backs-whom/2". */
export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
