// JSON → data with the location of every value. JSON is also YAML, so the locations are those that the YAML reader
// gives. It reads only when the first is asked for, since it is slower. It takes no tabs, so each, which JSON allows
// only between its parts, is given to it as a space.
import type { Diagnostic, Rule } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import { type FileLocations, locationsIn } from "./locate.ts";
import { parseYaml, type YamlData } from "./yaml/yaml.ts";

/** `rule` and `fix` are reported if the file is not JSON. */
export function parseJson(file: SourceFile, { rule, fix }: { rule: Rule; fix: string }): YamlData {
  const locations = locationsIn(file);
  let read: YamlData | undefined;
  const locate = (): YamlData => {
    read ??= parseYaml(file.text.replaceAll("\t", " "), locations);
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
    return data(undefined, [{ ...explain(error, file.text, locations), rule, fix }]);
  }
}

function explain(error: unknown, text: string, locations: FileLocations): Omit<Diagnostic, "rule" | "fix"> {
  const offset = findFault(error, text);
  return {
    severity: "error",
    message:
      offset === null ? "The JSON of this file ends before it is whole." : "From here on this is not JSON.",
    at: locations.at(offset ?? text.trimEnd().length, 1),
  };
}

/**
 * Where JSON.parse stopped: an offset in the text, or null at its end. V8 gives the position of some faults, and of the
 * others the sign with up to ten characters on either side.
 */
export function findFault(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : "";
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  const [, sign = "", cut, around = ""] =
    /^Unexpected token '([\s\S]+?)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  if (sign === "") return null;
  return Math.max(0, text.indexOf(around)) + (cut ? 10 : Math.max(0, around.indexOf(sign)));
}
