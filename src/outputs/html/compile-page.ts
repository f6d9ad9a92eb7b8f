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
  const styles = [...sources.styles].map(([name, path]) => ({
    in: path,
    out: `styles/${name}`,
  }));
  const scripts = [...sources.scripts].map(([name, path]) => ({ in: path, out: `scripts/${name}` }));
  const { outputFiles } = await build({
    entryPoints: [...styles, ...scripts],
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
  const text = (path: string) =>
    outputFiles.find((file) => file.path.replaceAll("\\", "/").endsWith(`/${path}`))!.text;
  return {
    styles: new Map(styles.map(({ out }, i) => [[...sources.styles.keys()][i]!, text(`${out}.css`).trim()])),
    scripts: new Map(
      scripts.map(({ out }, i) => [[...sources.scripts.keys()][i]!, text(`${out}.js`).trim()]),
    ),
  };
}
