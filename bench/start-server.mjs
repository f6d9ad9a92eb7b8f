// Starts the program's server for a measurement.
import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * Resolves with the server's process, its address and what it has printed last, once `ready` is in what it prints.
 * Rejects with everything that it printed if it ends before.
 */
export function startServer(folder, { options = [], ready = "http:" } = {}) {
  const args = [join(root, "build.mjs"), "serve", folder, ...options, "--port", "0"];
  const child = spawn(process.execPath, args, { cwd: root });
  let out = "";
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(out)));
    child.stderr.on("data", (text) => (out += text));
    child.stdout.on("data", (text) => {
      out += text;
      const [address] = /http:\S+\n/.exec(out) ?? [];
      if (address && out.includes(ready))
        resolve({ child, address: address.trim(), said: () => out.slice(-2000) });
    });
  });
}
