// Resolves the sources of evidence and reports. Unknown sources are reported, and what names them is left
// out.
import type { WordsSpec } from "../../model/evidence-schema.ts";
import type { Location } from "../../model/location.ts";
import type { Lock } from "../../model/lock.ts";
import type { ParsedScenario, Path } from "../../model/parsed.ts";
import type { Evidence, Source, Support } from "../../model/scenario.ts";
import type { ScenarioSpec } from "../../model/schema.ts";
import type { Lookup } from "../lookup.ts";

type SupportSpec = Pick<ScenarioSpec["claims"][string], "evidence" | "reported"> & {
  revised?: string | undefined;
};

export interface WordsLookups {
  parsed: ParsedScenario;
  lock: Lock | null;
  sources: Lookup<Source>;
}

/** `path` is that of the entity, which ends in its id. */
export function resolveSupport(spec: SupportSpec, path: Path, lookups: WordsLookups): Support {
  const { parsed, sources } = lookups;
  const evidence = spec.evidence.flatMap((one, i) =>
    resolveWords(one, [...path, "evidence"], `${path.at(-1)}/evidence/${i}`, lookups),
  );
  const reported = spec.reported.flatMap((one) => {
    const source = sources.resolve(one.source, () =>
      locateSource([...path, "reported", ...one.atSource], parsed),
    );
    const why = one.why === undefined ? {} : { why: one.why };
    return source
      ? [{ source, says: one.says, ...why, at: parsed.at([...path, "reported", ...one.at]) }]
      : [];
  });
  return { evidence, reported, ...(spec.revised === undefined ? {} : { revised: spec.revised }) };
}

/**
 * One wording, or none if its source is unknown. `path` is that of its key in the file; `key` is that in the
 * ledger.
 */
export function resolveWords(spec: WordsSpec, path: Path, key: string, lookups: WordsLookups): Evidence[] {
  const { parsed, sources, lock } = lookups;
  const source = sources.resolve(spec.source, () => locateSource([...path, ...spec.atSource], parsed));
  const place = placeWords(spec.paragraph, key, lock);
  return source ? [{ source, ...place, words: spec.words, at: parsed.at([...path, ...spec.at]) }] : [];
}

/** Location of a source's id: the value of `source:`, or the key above its words. */
const locateSource = (path: Path, parsed: ParsedScenario): Location =>
  path.at(-1) === "source" ? parsed.at(path) : parsed.atKey(path);

/** The paragraph as given; else the one that the lock found. */
export function placeWords(
  given: number | null,
  key: string,
  lock: Lock | null,
): Pick<Evidence, "paragraph" | "sought"> {
  if (given !== null) return { paragraph: given };
  const locked = lock && Object.hasOwn(lock.words, key) ? lock.words[key] : undefined;
  return { paragraph: locked?.paragraph ?? 0, sought: true };
}
