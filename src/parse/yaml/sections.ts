// A file of the scenario, section by section: a save touches one of them, and the others are as they were read before.
import type { SourceFile } from "../../model/location.ts";
import type { Memory } from "../../model/memory.ts";
import { locationsIn } from "../locate.ts";
import { parseYaml, readYaml, type YamlData } from "./yaml.ts";

/**
 * The sections; the whole file as one section if it cannot be cut, so that what is wrong with it is reported once, for
 * the whole.
 */
export function parseSections(file: SourceFile, memory: Memory): YamlData[] {
  const locations = locationsIn(file);
  const cut = cutSections(file.text).map(({ text, offset, name }) => {
    const read = memory.keep(`section ${file.path} ${name}`, [text], () => readYaml(text));
    return parseYaml(text, locations, offset, read);
  });
  const keys = cut.flatMap(({ value }) => (isMap(value) ? Object.keys(value) : [""]));
  const isWhole = cut.every(({ diagnostics }) => diagnostics.length === 0) && !keys.includes("");
  return isWhole && new Set(keys).size === keys.length ? cut : [parseYaml(file.text, locations)];
}

interface Section {
  text: string;
  offset: number; // in the file
  name: string;
}

/** Before every key at the beginning of a line. A file of several documents is one section. */
function cutSections(text: string): Section[] {
  const isCut = !/^(?:---|\.\.\.|%)/m.test(text);
  const starts = isCut ? [...text.matchAll(/^([a-z]\w*):(?=\s)/gim)] : [];
  return [{ index: 0, 1: "" }, ...starts.slice(1)].map(({ index, 1: name = "" }, i) => ({
    text: text.slice(index, starts[i + 1]?.index),
    offset: index,
    name,
  }));
}

const isMap = (value: unknown): value is object =>
  value !== null && typeof value === "object" && !Array.isArray(value);
