// Bundles and minifies the page's styles and scripts with esbuild in one call. Returns them by name.
import type { PageSources } from "./page-sources.ts";

// The first versions with :has(), container queries and nesting as the styles use them.
const browsers = ["chrome111", "edge111", "firefox121", "safari16.4"];

export interface CompiledPage {
  styles: Map<string, string>;
  scripts: Map<string, string>;
}

/** Throws if a script or style cannot be compiled. */
export async function compilePage(sources: Pick<PageSources, "styles" | "scripts">): Promise<CompiledPage> {
  const { build } = await import("esbuild");
  const entriesIn = (folder: string, paths: ReadonlyMap<string, string>) =>
    [...paths].map(([name, path]) => ({ in: path, out: `${folder}/${name}` }));
  const { outputFiles } = await build({
    entryPoints: [...entriesIn("styles", sources.styles), ...entriesIn("scripts", sources.scripts)],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: browsers,
    charset: "utf8",
    legalComments: "none",
    write: false,
    outdir: "/",
    logLevel: "silent",
  });
  const textOf = (path: string) =>
    outputFiles.find((file) => file.path.replaceAll("\\", "/").endsWith(`/${path}`))!.text.trim();
  const madeOf = (names: Iterable<string>, pathOf: (name: string) => string) =>
    new Map([...names].map((name) => [name, textOf(pathOf(name))]));
  return {
    styles: madeOf(sources.styles.keys(), (name) => `styles/${name}.css`),
    scripts: madeOf(sources.scripts.keys(), (name) => `scripts/${name}.js`),
  };
}
