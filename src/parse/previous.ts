// previous.json, the briefing.json of an earlier version → what of it can be compared, or why it cannot be
// read.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import { type BriefingVersion, versionSchema } from "../model/version.ts";

export function parsePrevious(file: SourceFile | null): {
  version: BriefingVersion | null;
  diagnostics: Diagnostic[];
} {
  if (!file) return { version: null, diagnostics: [] };
  const version = readVersion(file.text);
  return { version, diagnostics: version ? [] : [unreadable(file)] };
}

export function readVersion(text: string): BriefingVersion | null {
  try {
    return versionSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function unreadable({ path }: SourceFile): Diagnostic {
  return {
    rule: "value-wrong",
    severity: "error",
    message: "This is not the briefing.json of an earlier version.",
    at: { file: path, line: 1, column: 0, length: 0 },
    why: "The list of corrections is made by comparing with it.",
    fix: "Copy the earlier briefing.json here, as it was built, or remove the file.",
  };
}
