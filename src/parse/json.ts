// JSON → data with the place of every value. JSON is also YAML, so places come from there, and only where one is asked
// for; a tab, which JSON has between its parts alone, counts as one space.
import type { Diagnostic, Rule } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import { type FilePlaces, findPlaces } from "./place.ts";
import { parseYaml, type YamlData } from "./yaml.ts";

/** `rule` and `fix` are reported if the file is not JSON. */
export function parseJson(file: SourceFile, { rule, fix }: { rule: Rule; fix: string }): YamlData {
  const places = findPlaces(file);
  let read: YamlData | undefined;
  const locate = (): YamlData => {
    read ??= parseYaml(file.text.replaceAll("\t", " "), places);
    return read;
  };
  const data = (value: unknown, diagnostics: Diagnostic[]): YamlData => ({
    value,
    diagnostics,
    atValue: (path) => locate().atValue(path),
    atKey: (path) => locate().atKey(path),
  });
  try {
    return data(JSON.parse(file.text), []);
  } catch (error) {
    return data(undefined, [{ ...explain(error, file.text, places), rule, fix }]);
  }
}

function explain(error: unknown, text: string, places: FilePlaces): Omit<Diagnostic, "rule" | "fix"> {
  const found = /position (\d+)/.exec(error instanceof Error ? error.message : "");
  return {
    severity: "error",
    message: found ? "From here on this is not JSON." : "The JSON of this file ends before it is whole.",
    at: places.at(found ? Number(found[1]) : text.trimEnd().length, 1),
  };
}
