// sources.bib: BibTeX or BibLaTeX, read by citation-js, which is loaded only if a briefing has such a file.
import { createRequire } from "node:module";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location, SourceFile } from "../../model/location.ts";
import { type FileLocations, locationsIn } from "../locate.ts";
import { type Entries, itemSchema } from "./describe-source.ts";

interface CitationJs {
  plugins: { input: { chain(text: string, options: object): unknown } };
}

export function parseBibtex(file: SourceFile): Entries {
  const locations = locationsIn(file);
  const heads = findHeads(file.text, locations);
  try {
    const items = itemSchema.array().parse(readItems(file.text));
    if (items.length === 0 && file.text.trim() !== "")
      return { entries: [], diagnostics: [noEntry(locations.at(0, 1))] };
    const entries = items.map((item, i) => {
      const at = heads[i]?.at ?? locations.at(0);
      return { item, at, atField: () => at };
    });
    return { entries, diagnostics: [] };
  } catch (error) {
    return { entries: [], diagnostics: [explain(error, file.text, locations)] };
  }
}

/** CSL items in the order of the file. Throws the error of citation-js, whose message has line and column. */
function readItems(text: string): unknown {
  const require = createRequire(import.meta.url);
  const { plugins } = require("@citation-js/core") as CitationJs;
  require("@citation-js/plugin-bibtex");
  return plugins.input.chain(text, { forceType: "@biblatex/text", generateGraph: false });
}

/** Locations of the entries' keys. */
function findHeads(text: string, locations: FileLocations): { at: Location }[] {
  const heads = text.matchAll(/^[ \t]*@[ \t]*(?!comment|string|preamble)[a-z]+\s*[{(]\s*([^\s,}]*)/gim);
  return [...heads].map(({ 0: whole, 1: key = "", index }) => ({
    at: locations.at(index + whole.length - key.length, key.length),
  }));
}

const noEntry = (at: Location): Diagnostic => ({
  rule: "bibliography-unreadable",
  severity: "error",
  message: "This file holds no entry of BibTeX.",
  at,
  fix: "Export the sources as BibTeX, or begin with @misc{key, title = {…}, publisher = {…}}.",
});

function explain(error: unknown, text: string, locations: FileLocations): Diagnostic {
  const message = error instanceof Error ? error.message : "";
  const [, line = "1", column = "1"] = /at line (\d+) col (\d+)/.exec(message) ?? [];
  const start = text
    .split("\n")
    .slice(0, Number(line) - 1)
    .reduce((sum, one) => sum + one.length + 1, 0);
  const [, expected] = /expected "(\w+)"/.exec(message) ?? [];
  return {
    rule: "bibliography-unreadable",
    severity: "error",
    message: `From here on this is not BibTeX${expected ? `: ${named[expected] ?? expected} is missing` : ""}.`,
    at: locations.at(Math.min(start + Number(column) - 1, text.length), 1),
    fix: "Mend it here or in the lines before: each field ends with a comma, each brace that opens is closed.",
  };
}

const named: Readonly<Record<string, string>> = {
  rbrace: "a comma or a closing brace",
  lbrace: "an opening brace",
  label: "the key of the entry",
  equals: "an equals sign",
};
