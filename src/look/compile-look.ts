// What measures a page, bundled for the browser it runs in.
import { join } from "node:path";

/** @param root the project's folder. Gives a script that sets `globalThis.look`. */
export async function compileLook(root: string): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/client/look.ts")],
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return String(outputFiles[0]?.text);
}
