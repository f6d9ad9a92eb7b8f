// The English words of the interface, for figures drawn in tests.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { chooseWords } from "../../src/figures/words.ts";

export const strings = parse(
  readFileSync(join(import.meta.dirname, "../../assets/strings/en.yaml"), "utf8"),
) as Record<string, string>;

export const words = chooseWords(strings);
