// npm run tour -- [engine]: every slide, step, key and mode of the shipped briefing, or of the folder that DECK
// names, in chromium, firefox and webkit.
import { spawnSync } from "node:child_process";

const [engine = ""] = process.argv.slice(2);
const args = ["vitest", "run", "--project", "browser", "tests/e2e/tour.test.ts", ...(engine ? ["-t", engine] : [])];
const env = { ...process.env, TOUR: "whole" };
process.exitCode = spawnSync("npx", args, { env, stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;
