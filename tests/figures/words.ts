// The words of the interface, for figures drawn in tests: English ones, or another language's.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { chooseWords } from "../../src/figures/words.ts";

export const readStrings = (language: string): Record<string, string> =>
  parse(readFileSync(join(import.meta.dirname, `../../assets/strings/${language}.yaml`), "utf8"));

export const strings = readStrings("en");

export const words = chooseWords(strings);
