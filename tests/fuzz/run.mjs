// npm run fuzz -- [decks] [seed]: the test of broken decks with more of them.
import { spawnSync } from "node:child_process";

const [decks = "10000", seed] = process.argv.slice(2);
const env = { ...process.env, FUZZ_DECKS: decks, ...(seed ? { FUZZ_SEED: seed } : {}) };
const args = ["vitest", "run", "--project", "unit", "tests/fuzz"];
process.exitCode = spawnSync("npx", args, { env, stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;
