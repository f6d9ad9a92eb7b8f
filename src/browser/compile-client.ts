// A script that is put into a page from outside, bundled for the browser it runs in.
import { join } from "node:path";

/** @param root the project's folder; @param entry the name of its file in src/client. Gives the script. */
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
