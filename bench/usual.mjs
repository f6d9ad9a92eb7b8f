// The usual way, with which our cold build is compared: reveal.js, its styles and Mermaid, bundled and
// minified by esbuild; figures are drawn in the reader's browser. Takes the folder to write into.
import { join } from "node:path";
import { build } from "esbuild";

const contents = `import Reveal from "reveal.js";
import "reveal.js/reveal.css";
import mermaid from "mermaid";
mermaid.initialize({ startOnLoad: true });
Reveal.initialize();`;

await build({
  stdin: { contents, resolveDir: import.meta.dirname },
  bundle: true,
  minify: true,
  format: "esm",
  outfile: join(process.argv[2], "deck.js"),
  logLevel: "error",
});
