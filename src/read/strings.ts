// The words of the interface in a language, from assets/strings. Words that the language lacks are English.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { Memory } from "../model/memory.ts";

const stringsSchema = z.record(z.string(), z.string());

export async function readStrings(
  root: string,
  language: string,
  memory = new Memory(),
): Promise<Record<string, string>> {
  const known = memory.recall<Record<string, string>>("words of the interface", [language]);
  if (known) return known;
  const [base = ""] = language.toLowerCase().split("-");
  const own = /^[a-z]{2,3}$/.test(base) && base !== "en" ? await findStrings(root, base) : {};
  const english = await findStrings(root, "en");
  const strings = { ...english, ...own };
  memory.store("words of the interface", [language], strings);
  return strings;
}

async function findStrings(root: string, name: string): Promise<Record<string, string>> {
  const text = await readFile(join(root, "assets/strings", `${name}.yaml`), "utf8").catch(() => null);
  if (text === null && name === "en") throw new Error("assets/strings/en.yaml is missing.");
  // looking for keys that stand twice takes the library as long as all else together; a test looks for them
  return stringsSchema.parse(text === null ? {} : parse(text, { uniqueKeys: false }));
}
