// Splits a slide file into its YAML front matter and its body, both with their offsets in the file.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";

interface Cut {
  yaml: string;
  yamlOffset: number; // offset of the YAML's first character in the file
  bodyOffset: number; // offset of the body's first character in the file
  diagnostics: Diagnostic[];
}

export function cutFrontMatter(file: SourceFile): Cut {
  const foreign = /^(\+\+\+|;;;)[ \t]*\n[\s\S]*?^\1[ \t]*(?:\n|$)/m.exec(file.text);
  if (foreign) {
    const [whole, marks = ""] = foreign;
    return { yaml: "", yamlOffset: 0, bodyOffset: whole.length, diagnostics: [otherForm(file, marks)] };
  }
  const open = /^---[ \t]*\n/.exec(file.text);
  if (!open) return { yaml: "", yamlOffset: 0, bodyOffset: 0, diagnostics: [] };
  const rest = file.text.slice(open[0].length);
  const close = /^---[ \t]*(?:\n|$)/m.exec(rest);
  if (!close) {
    return { yaml: "", yamlOffset: 0, bodyOffset: file.text.length, diagnostics: [unclosed(file)] };
  }
  const yamlOffset = open[0].length;
  const bodyOffset = yamlOffset + close.index + close[0].length;
  return { yaml: rest.slice(0, close.index), yamlOffset, bodyOffset, diagnostics: [] };
}

function unclosed(file: SourceFile): Diagnostic {
  return {
    rule: "front-matter-open",
    severity: "error",
    message: "The front matter that begins here does not end.",
    at: { file: file.path, line: 1, column: 0, length: 3 },
    fix: "Close it with a line of three hyphens: ---",
  };
}

/** TOML between lines of +++, or JSON between lines of ;;;, as site generators have it. */
function otherForm(file: SourceFile, marks: string): Diagnostic {
  return {
    rule: "front-matter-open",
    severity: "error",
    message: `Front matter between lines of ${marks} is that of other tools; here it would be shown.`,
    at: { file: file.path, line: 1, column: 0, length: 3 },
    fix: "Write it as `key: value` between lines of three hyphens: ---",
  };
}
