// Parses what stands in the brackets of [@drone-attack], [@debka ¶3] and [@a; @b] into citations with
// locations.
import type { TokenizerAndRendererExtension } from "marked";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CitationRef } from "../model/inline.ts";
import type { FileLocations } from "./locate.ts";

/** An extension of marked for the brackets. The token's `raw` is the whole pair. */
export const citationSyntax: TokenizerAndRendererExtension = {
  name: "citations",
  level: "inline",
  start: (source) => source.indexOf("[@"),
  tokenizer(source) {
    const match = /^\[@[^\]\n]*\]/.exec(source);
    return match ? { type: "citations", raw: match[0] } : undefined;
  },
};

const one = /^(\s*)@([^\s@;,]+)(?:[\s,]+(?:¶|§|p\.?|para\.?)\s*(\d+))?\s*$/;

/** `raw` is the whole pair of brackets, `start` its offset in the file. */
export function parseCitations(
  raw: string,
  start: number,
  locations: FileLocations,
  diagnostics: Diagnostic[],
): CitationRef[] {
  const citations: CitationRef[] = [];
  let offset = start + 1;
  for (const part of raw.slice(1, -1).split(";")) {
    const match = one.exec(part);
    const lead = part.length - part.trimStart().length;
    const at = locations.at(offset + lead, Math.max(1, part.trim().length));
    if (!match) diagnostics.push(malformed(part.trim(), at));
    else citations.push({ id: match[2] ?? "", at, ...(match[3] ? { paragraph: Number(match[3]) } : {}) });
    offset += part.length + 1;
  }
  return citations;
}

function malformed(part: string, at: CitationRef["at"]): Diagnostic {
  return {
    rule: "citation-malformed",
    severity: "error",
    message: `"${part}" cannot be read as a citation.`,
    at,
    fix: "Write [@id], [@source ¶3] or [@id; @other].",
  };
}
