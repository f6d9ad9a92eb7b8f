// The front matter of a Mermaid diagram: its title is shown, and what else stands there has no effect here. That it
// is YAML was checked where the slide was read.
import { isMap, isScalar, parseDocument } from "yaml";

interface FrontMatter {
  title: string | null; // on one line
  ignored: Ignored[];
}

interface Ignored {
  key: string;
  at: number; // offset of the key in the diagram's text
}

const fenced = /^(\s*---[^\S\n]*\n)((?:[\s\S]*?\n)??)---[^\S\n]*(?=\n|$)/;

/** The front matter with both lines of hyphens, and what is between them; null if there is none. */
export function findFrontMatter(text: string): { whole: string; yaml: string; at: number } | null {
  const [whole, opening = "", yaml = ""] = fenced.exec(text) ?? [];
  return whole === undefined ? null : { whole, yaml, at: opening.length };
}

/** @param at offset of `yaml` in the diagram's text */
export function readFrontMatter(yaml: string, at: number): FrontMatter {
  const { contents } = parseDocument(yaml, { strict: false });
  const read: FrontMatter = { title: null, ignored: [] };
  if (!isMap(contents)) return read;
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    if (key.value !== "title") read.ignored.push({ key: String(key.value), at: at + (key.range?.[0] ?? 0) });
    else if (isScalar(value) && value.value !== null)
      read.title = String(value.value).replace(/\s+/g, " ").trim();
  }
  return read;
}
