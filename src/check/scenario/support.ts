// Evidence and reports as written → with their sources. What names no source is reported and left out.
import type { ParsedScenario, Path } from "../../model/parsed.ts";
import type { Source, Support } from "../../model/scenario.ts";
import type { ScenarioSpec } from "../../model/schema.ts";
import type { Lookup } from "../lookup.ts";

type SupportSpec = Pick<ScenarioSpec["claims"][string], "evidence" | "reported">;

export function resolveSupport(
  spec: SupportSpec,
  path: Path,
  parsed: ParsedScenario,
  sources: Lookup<Source>,
): Support {
  const evidence = spec.evidence.flatMap((one, i) => {
    const source = sources.resolve(one.source, parsed.at([...path, "evidence", i, "source"]));
    const at = parsed.at([...path, "evidence", i, "words"]);
    return source ? [{ source, paragraph: one.paragraph, words: one.words, at }] : [];
  });
  const reported = spec.reported.flatMap((one, i) => {
    const source = sources.resolve(one.source, parsed.at([...path, "reported", i, "source"]));
    const at = parsed.at([...path, "reported", i, "says"]);
    const why = one.why === undefined ? {} : { why: one.why };
    return source ? [{ source, says: one.says, ...why, at }] : [];
  });
  return { evidence, reported };
}
