// Bundles a script of src/client that is put into a page from outside.
import { join } from "node:path";

/** @param root the project's folder; @param entry name of its file in src/client. Returns the script. */
export async function compileClient(root: string, entry: string): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/client", `${entry}.ts`)],
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return String(outputFiles[0]?.text);
}
