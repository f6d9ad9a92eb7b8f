// Before all tests: the browser from npm, where it runs, is the one that tests and the program they run print with.
// It is the same on every machine, and without windows it needs a third of an installed one's processor time.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canUnpack, unpackBrowser } from "../../src/browser/unpack-browser.ts";

/** CHROME_PATH names another. */
export default async function chooseBrowser(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CHROME_PATH || !canUnpack()) return undefined;
  const { path, env } = await unpackBrowser();
  const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const settings = Object.entries(env).map(([name, value]) => `export ${name}=${quote(value)}\n`);
  const folder = await mkdtemp(join(tmpdir(), "briefing-browser-"));
  const script = join(folder, "chromium");
  await writeFile(script, `#!/bin/sh\n${settings.join("")}exec ${quote(path)} "$@"\n`, { mode: 0o755 });
  process.env.CHROME_PATH = script; // processes of tests begin with what this one has
  return () => rm(folder, { recursive: true, force: true });
}
