// Every language that has a folder here. A new one is a folder, a file of interface words in assets/strings, and a line.
import { german } from "./de/language.ts";
import { english } from "./en/language.ts";
import { french } from "./fr/language.ts";
import { hebrew } from "./he/language.ts";
import type { Language } from "./language.ts";

export const languages: readonly Language[] = [english, german, french, hebrew];

/** By a BCP 47 tag, "de-AT"; null for a language that has no folder. */
export function findLanguage(tag: string): Language | null {
  const code = tag.toLowerCase().split("-")[0];
  return languages.find((one) => one.code === code) ?? null;
}

/** Those whose number words and units are read in a briefing of this language: its own, and English where it has none. */
export const languageOf = (tag: string): Language => findLanguage(tag) ?? english;
